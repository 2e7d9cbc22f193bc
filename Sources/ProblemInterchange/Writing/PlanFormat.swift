public import FairScheduling
import Foundation

/// Writes plans in the format `phiencho-plan/1`.
public enum PlanFormat {
  private struct Document: Encodable {
    struct Event: Encodable {
      var id: String
      var start: Int
      var venue: String?
      var shifts: [String: [String]]

      enum CodingKeys: CodingKey { case id, start, venue, shifts }

      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(start, forKey: .start)
        // The format wants a null where there is no venue.
        try container.encode(venue, forKey: .venue)
        try container.encode(shifts, forKey: .shifts)
      }
    }
    struct Points: Encodable {
      var missing: Int
      var cost: Int
    }

    var format = "phiencho-plan/1"
    var problem: String
    var events: [Event]
    var score: Points
    var bound: Points
    var proved: Bool
  }

  /// A solution as JSON; the same solution always gives the same bytes.
  public static func bytes(of solution: Solution, for problem: Problem) throws -> [UInt8] {
    let events = solution.plan.events.map { held in
      let asked = problem.events[held.event]
      let crews = zip(asked.shifts, held.crews).map { shift, crew in
        (shift.id, crew.map { problem.people[$0].id })
      }
      return Document.Event(
        id: asked.id,
        start: held.start,
        venue: held.venue.map { problem.venues[$0].id },
        shifts: Dictionary(crews, uniquingKeysWith: { first, _ in first })
      )
    }
    let document = Document(
      problem: problem.name,
      events: events,
      score: .init(missing: solution.score.missing, cost: solution.score.cost),
      bound: .init(missing: solution.bound.missing, cost: solution.bound.cost),
      proved: solution.isProved
    )
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(document)) + [UInt8(ascii: "\n")]
  }
}
