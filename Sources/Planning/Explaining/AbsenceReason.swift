package import PromotionModel

/// Why an event is not in the plan.
package enum AbsenceReason: Hashable, Sendable {
  /// No venue has room and what it needs.
  case noVenue
  /// Every day of the window is refused; the rules, the most frequent first, with their days.
  case noDay([RefusedDays])
  /// So few people can do a duty that it can never be staffed.
  case tooFewPeople(Skill.ID, language: String?, needed: Int, able: Int)
  /// The fairs of the convoy and the empty days between them take longer than the days left.
  case convoyTooLong(Convoy.ID, needed: Int, left: Int)
  /// Days are left, but on each something else stands in the way.
  case crowdedOut([Obstacle])
  /// It would fit; leaving it out is cheaper than what holding it would cost the others.
  case notWorthIt(saved: Int)

  package struct RefusedDays: Hashable, Sendable {
    package var reason: Reason
    package var days: Int

    /// The reasons against some days, counted; the most frequent first.
    static func tally(_ lists: [[Reason]]) -> [RefusedDays] {
      var days: [Reason: Int] = [:]
      for list in lists {
        for reason in unique(list) { days[reason, default: 0] += 1 }
      }
      return days.map { RefusedDays(reason: $0.key, days: $0.value) }
        .sorted { ($1.days, "\($0.reason.rule)") < ($0.days, "\($1.reason.rule)") }
    }
  }

  /// What is in the way on how many of the possible starts.
  package struct Obstacle: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case venuesTaken
      case equipment(Equipment.ID)
      case budget(Programme.ID, quarter: Int)
      /// Too few people for a duty: they are away or at work.
      case staff(Skill.ID)
      /// Too few of those who are free can come from, or get to, their other work in time.
      case travel(Skill.ID)
      /// Too few of those who could come may work another day before they have rested.
      case rest(Skill.ID)
      case relation(Event.ID)
      case together
    }
    package var kind: Kind
    package var starts: Int
    package var of: Int
  }
}
