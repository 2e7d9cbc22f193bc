@testable import FairScheduling

/// Kinds of tiny problems, each about one thing, small enough to try every plan.
enum TinyFamily: String, CaseIterable, Sendable {
  /// Starts, their costs, and keeping away from each other in time.
  case starts
  /// Who works in which shift, and how evenly.
  case crews
  /// Two shifts of an event, partly at the same time.
  case shifts
  /// Optional events whose skipping may be cheaper.
  case optional
  /// Order, requirements and gaps between two events.
  case order
  /// Money in several programmes.
  case budgets
  /// One start and one venue each.
  case pinned
  /// People on the road.
  case travel
  /// Days of rest.
  case rest
  /// Venues that exclude each other and close.
  case venues
  /// Shared equipment.
  case equipment
  /// Convoys.
  case span
  /// More than can be held.
  case tight

  func problem(_ seed: UInt64) -> Problem {
    var draw = RandomSource(
      seed: seed &* 31 &+ UInt64(TinyFamily.allCases.firstIndex(of: self) ?? 0)
    )
    var problem = base(&draw)
    change(&problem, &draw)
    return problem
  }

  private var hasPeople: Bool {
    switch self {
    case .crews, .shifts, .travel, .rest, .tight, .optional, .pinned: true
    case .starts, .order, .budgets, .venues, .equipment, .span: false
    }
  }

  /// Three events on eight sessions, with little in their way.
  private func base(_ draw: inout RandomSource) -> Problem {
    let starts = hasPeople ? 2 : 4
    return Problem(
      name: rawValue,
      firstDay: "2027-01-01",
      days: 4,
      sessionsPerDay: 2,
      places: ["here", "there"],
      travel: [[0, 1], [1, 0]],
      venues: [Problem.Venue(id: "yard", place: 0), Problem.Venue(id: "hall", place: 1)],
      people: (0..<(hasPeople ? 3 : 0)).map { index in
        Problem.Person(
          id: "p\(index)",
          skills: draw.below(5) == 0 ? [] : ["a"],
          target: draw.below(5),
          fairness: draw.below(3),
          outing: [draw.below(4), draw.below(4)]
        )
      },
      equipment: [Problem.Equipment(id: "stage", quantity: 2)],
      events: (0..<3).map { index in
        let length = 1 + draw.below(2)
        var sessions = Array(0...(8 - length))
        draw.shuffle(&sessions)
        return Problem.Event(
          id: "event\(index)",
          length: length,
          starts: sessions.prefix(starts).map { Problem.Start(session: $0, cost: draw.below(6)) },
          place: draw.below(2),
          shifts: hasPeople ? [shift("s", length, &draw)] : [],
          mandatory: draw.below(3) > 0,
          skipCost: draw.below(15)
        )
      },
      spread: draw.below(2) == 0
        ? [] : [Problem.Spread(events: [0, 1, 2], idealGap: 3, weight: 1 + draw.below(3))]
    )
  }

  private func shift(_ id: String, _ length: Int, _ draw: inout RandomSource) -> Problem.Shift {
    Problem.Shift(
      id: id,
      from: 0,
      to: length,
      skill: "a",
      count: draw.below(3) == 0 ? 2 : 1,
      costs: [Problem.PersonCost(person: draw.below(3), cost: draw.below(9))]
    )
  }

  private func change(_ problem: inout Problem, _ draw: inout RandomSource) {
    let pair = [[0, 1], [1, 2], [2, 0]][draw.below(3)]
    switch self {
    case .starts: problem.apart = [Problem.Apart(events: [0, 1, 2], minGap: draw.below(3))]
    case .order:
      problem.after = [
        Problem.After(
          first: pair[0],
          second: pair[1],
          minGap: draw.below(3) - 1,
          maxGap: draw.below(2) == 0 ? nil : 1 + draw.below(4),
          requires: draw.below(2) == 0
        ),
        Problem.After(
          first: pair[1],
          second: 3 - pair[0] - pair[1],
          minGap: draw.below(2),
          requires: draw.below(2) == 0
        ),
      ]
    case .budgets:
      for event in problem.events.indices { problem.events[event].spend = 1 + draw.below(5) }
      problem.budgets = [
        Problem.Budget(from: 0, to: 4, limit: draw.below(8)),
        Problem.Budget(from: 0, to: 8, limit: 1 + draw.below(8), events: pair),
      ]
    case .span: problem.within = [Problem.Within(events: [0, 1, 2], maxSpan: 2 + draw.below(5))]
    case .rest: problem.rest = Problem.Rest(window: 2 + draw.below(2), maxDays: 1)
    case .travel: problem.travel = [[0, 1 + draw.below(4)], [draw.below(4), 0]]
    default: changeEvents(of: &problem, &draw)
    }
  }

  private func changeEvents(of problem: inout Problem, _ draw: inout RandomSource) {
    for index in problem.events.indices {
      let length = problem.events[index].length
      switch self {
      case .shifts:
        var other = shift("t", length, &draw)
        other.count = 1
        other.from = draw.below(length)
        problem.events[index].shifts[0].count = 1
        problem.events[index].starts.removeLast()
        problem.events[index].shifts.append(other)
      case .optional: problem.events[index].mandatory = false
      case .pinned:
        problem.events[index].starts.removeLast()
        problem.events[index].venues = [Problem.VenueChoice(venue: draw.below(2))]
      case .venues:
        problem.events[index].venues = [
          Problem.VenueChoice(venue: 0, cost: draw.below(3)),
          Problem.VenueChoice(venue: 1, cost: draw.below(3)),
        ]
        problem.venues[draw.below(2)].closed.append(index..<(index + 1))
      case .equipment:
        problem.events[index].uses = [Problem.Use(equipment: 0, quantity: 1 + draw.below(2))]
        problem.events[index].starts.removeAll { $0.session > 4 }
      case .tight: problem.events[index].starts = [Problem.Start(session: draw.below(3))]
      default: break
      }
    }
  }
}
