public import FairScheduling
import Foundation

/// Reads and writes problems in the format `phiencho-problem/1`.
public enum ProblemFormat {
  /// The problem in a JSON file.
  ///
  /// - Throws: ``DocumentFaults`` with everything that is wrong with it.
  public static func problem(from bytes: [UInt8]) throws(DocumentFaults) -> Problem {
    var reader = ProblemReader(JSONDocument(bytes))
    guard let problem = reader.problem() else { throw reader.faults() }
    return problem
  }

  /// A problem as JSON; the same problem always gives the same bytes.
  public static func bytes(of problem: Problem) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(ProblemDocument(problem))) + [UInt8(ascii: "\n")]
  }
}
