public import FairScheduling
import Foundation

/// A plan as a file gives it, with what the file claims of it.
public struct WrittenPlan: Hashable, Sendable {
  public var plan: Plan
  public var score: Score
  /// No plan is said to be better than this, compared lexicographically.
  public var bound: Score
  /// Said to be as good as the bound.
  public var isProved: Bool

  public init(plan: Plan, score: Score, bound: Score, isProved: Bool) {
    self.plan = plan
    self.score = score
    self.bound = bound
    self.isProved = isProved
  }
}

/// Reads and writes plans in the format `phiencho-plan/1`.
public enum PlanFormat {
  /// The plan in a JSON file, events and crews in the problem's order.
  ///
  /// Whether it is legal and its claims are true is not asked here.
  ///
  /// - Throws: ``DocumentFaults`` with everything that keeps it from being a plan of this problem.
  public static func plan(from bytes: [UInt8], for problem: Problem) throws(DocumentFaults)
    -> WrittenPlan
  {
    var reader = PlanReader(JSONDocument(bytes), for: problem)
    guard let plan = reader.plan() else { throw reader.faults() }
    return plan
  }

  /// A plan as JSON; the same plan always gives the same bytes.
  public static func bytes(of written: WrittenPlan, for problem: Problem) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(PlanDocument(written, for: problem))) + [UInt8(ascii: "\n")]
  }

  /// A solution as JSON.
  public static func bytes(of solution: Solution, for problem: Problem) throws -> [UInt8] {
    try bytes(
      of: WrittenPlan(
        plan: solution.plan,
        score: solution.score,
        bound: solution.bound,
        isProved: solution.isProved
      ),
      for: problem
    )
  }
}
