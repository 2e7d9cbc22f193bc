import FairScheduling

/// When a person is away and what they do in a plan, to ask whether one more shift would be possible.
struct PersonDiary {
  private struct Duty {
    var interval: Range<Int>
    var place: Int
  }

  private let away: [Range<Int>]
  private var duties: [Duty] = []

  /// One for each person of the problem.
  static func diaries(of plan: Plan, in problem: Problem) -> [PersonDiary] {
    var diaries = problem.people.map { PersonDiary(away: $0.away) }
    for event in plan.events {
      let asked = problem.events[event.event]
      let place = event.venue.map { problem.venues[$0].place } ?? asked.place
      for (shift, crew) in zip(asked.shifts, event.crews) {
        let interval = (event.start + shift.from)..<(event.start + shift.to)
        for person in crew {
          diaries[person].duties.append(Duty(interval: interval, place: place))
        }
      }
    }
    return diaries
  }

  private init(away: [Range<Int>]) {
    self.away = away
  }

  func isFree(_ interval: Range<Int>) -> Bool {
    !away.contains { $0.overlaps(interval) }
      && !duties.contains { $0.interval.overlaps(interval) }
  }

  /// Whether the sessions between this shift and every other duty hold the way between the places.
  func canTravel(to place: Int, for interval: Range<Int>, _ travel: [[Int]]) -> Bool {
    duties.allSatisfy { duty in
      duty.interval.upperBound <= interval.lowerBound
        ? interval.lowerBound - duty.interval.upperBound >= travel[duty.place][place]
        : duty.interval.lowerBound - interval.upperBound >= travel[place][duty.place]
    }
  }

  /// Whether no stretch of days would hold more working days than the rest rule allows.
  func isRested(for interval: Range<Int>, _ problem: Problem) -> Bool {
    guard let rest = problem.rest else { return true }
    func days(_ interval: Range<Int>) -> ClosedRange<Int> {
      interval.lowerBound / problem.sessionsPerDay...(interval.upperBound - 1)
        / problem.sessionsPerDay
    }
    let own = days(interval)
    let worked = Set(own).union(duties.flatMap { days($0.interval) })
    return ((own.lowerBound - rest.window + 1)...own.upperBound).allSatisfy { first in
      worked.count { first <= $0 && $0 < first + rest.window } <= rest.maxDays
    }
  }
}
