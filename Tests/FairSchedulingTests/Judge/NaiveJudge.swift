@testable import FairScheduling

/// A second opinion on plans, written from the problem's page alone.
///
/// Where the checker compares pairs, this looks at every session of the year in turn, so that a
/// mistake in one is unlikely to be in the other. Far too slow for anything but tests.
struct NaiveJudge {
  let problem: Problem
  private var broken: Set<Rule> = []

  init(_ problem: Problem) {
    self.problem = problem
  }

  /// Somebody's time in one shift of a held event.
  struct Work {
    var person: Int
    var event: Int
    var sessions: Range<Int>
    var place: Int
  }

  /// The rules a plan breaks.
  func brokenRules(_ plan: Plan) -> Set<Rule> {
    var copy = self
    copy.judgeForm(plan)
    guard copy.broken.isDisjoint(with: Rule.ofForm) else { return copy.broken }
    copy.judgeChoices(plan)
    copy.judgeVenues(plan)
    let work = copy.work(plan)
    for person in problem.people.indices {
      copy.judgePerson(person, work.filter { $0.person == person })
    }
    copy.judgeEquipment(plan)
    copy.judgeRelations(plan)
    copy.judgeBudgets(plan)
    return copy.broken
  }

  func sessions(_ held: Plan.HeldEvent) -> Range<Int> {
    held.start..<(held.start + problem.events[held.event].length)
  }

  /// Where an event is; nil where the plan names no venue that exists.
  func place(_ held: Plan.HeldEvent) -> Int? {
    if problem.events[held.event].venues.isEmpty { return problem.events[held.event].place }
    return held.venue.flatMap {
      problem.venues.indices.contains($0) ? problem.venues[$0].place : nil
    }
  }

  func work(_ plan: Plan) -> [Work] {
    var work: [Work] = []
    for held in plan.events {
      for (shift, crew) in zip(problem.events[held.event].shifts, held.crews) {
        for person in crew {
          let time = (held.start + shift.from)..<(held.start + shift.to)
          work.append(
            Work(person: person, event: held.event, sessions: time, place: place(held) ?? -1)
          )
        }
      }
    }
    return work
  }

  // MARK: Rules

  private mutating func judgeForm(_ plan: Plan) {
    var seen: Set<Int> = []
    for held in plan.events {
      guard problem.events.indices.contains(held.event) else {
        broken.insert(.unknownEvent)
        continue
      }
      if !seen.insert(held.event).inserted {
        broken.insert(.heldTwice)
      } else if held.crews.count != problem.events[held.event].shifts.count {
        broken.insert(.wrongCrewCount)
      } else {
        for crew in held.crews {
          let known = crew.filter { problem.people.indices.contains($0) }
          if known.count < crew.count { broken.insert(.unknownPerson) }
          if Set(known).count < known.count { broken.insert(.personTwice) }
        }
      }
    }
  }

  private mutating func judgeChoices(_ plan: Plan) {
    for held in plan.events {
      let event = problem.events[held.event]
      if !event.starts.map(\.session).contains(held.start) { broken.insert(.startNotAllowed) }
      let venues: [Int?] = event.venues.isEmpty ? [nil] : event.venues.map(\.venue)
      if !venues.contains(held.venue) { broken.insert(.venueNotAllowed) }
      for (shift, crew) in zip(event.shifts, held.crews) {
        if crew.count != shift.count { broken.insert(.wrongNumber) }
        if !crew.allSatisfy({ problem.people[$0].skills.contains(shift.skill) }) {
          broken.insert(.skillLacking)
        }
      }
    }
  }

  private mutating func judgeVenues(_ plan: Plan) {
    for (index, venue) in problem.venues.enumerated() {
      var events: [Int: Int] = [:]
      for held in plan.events where held.venue == index {
        // A venue named for an event that has none is wrong already.
        guard !problem.events[held.event].venues.isEmpty else { continue }
        for session in sessions(held) {
          events[session, default: 0] += 1
          if venue.closed.contains(where: { $0.contains(session) }) { broken.insert(.venueClosed) }
        }
      }
      if events.values.contains(where: { $0 > 1 }) { broken.insert(.venueOverlap) }
    }
  }

  private mutating func judgePerson(_ person: Int, _ work: [Work]) {
    var days: Set<Int> = []
    var shifts: [Int: Int] = [:]
    for session in work.flatMap(\.sessions) {
      shifts[session, default: 0] += 1
      days.insert(session / problem.sessionsPerDay)
      if problem.people[person].away.contains(where: { $0.contains(session) }) {
        broken.insert(.personAway)
      }
    }
    if shifts.values.contains(where: { $0 > 1 }) { broken.insert(.personOverlap) }
    for earlier in work {
      for later in work where later.event != earlier.event {
        let free = later.sessions.lowerBound - earlier.sessions.upperBound
        guard free >= 0, earlier.place >= 0, later.place >= 0 else { continue }
        if free < problem.travel[earlier.place][later.place] { broken.insert(.travel) }
      }
    }
    guard let rest = problem.rest else { return }
    for day in days.flatMap({ ($0 - rest.window)...$0 }) {
      let window = days.intersection(day..<(day + rest.window))
      if window.count > rest.maxDays { broken.insert(.rest) }
    }
  }

  private mutating func judgeEquipment(_ plan: Plan) {
    for (index, equipment) in problem.equipment.enumerated() {
      var used = Array(repeating: 0, count: problem.sessions)
      for held in plan.events {
        for use in problem.events[held.event].uses where use.equipment == index {
          for session in sessions(held) where used.indices.contains(session) {
            used[session] += use.quantity
          }
        }
      }
      if used.contains(where: { $0 > equipment.quantity }) { broken.insert(.equipment) }
    }
  }

  /// Sessions between two held events; below zero where they overlap.
  func gap(_ a: Range<Int>, _ b: Range<Int>) -> Int {
    max(b.lowerBound - a.upperBound, a.lowerBound - b.upperBound)
  }

  private mutating func judgeRelations(_ plan: Plan) {
    var when: [Int: Range<Int>] = [:]
    for held in plan.events { when[held.event] = sessions(held) }
    for after in problem.after {
      if let first = when[after.first], let second = when[after.second] {
        let gap = second.lowerBound - first.upperBound
        if gap < after.minGap { broken.insert(.tooEarly) }
        if gap > after.maxGap ?? .max { broken.insert(.tooLate) }
      } else if when[after.second] != nil, after.requires {
        broken.insert(.requiredMissing)
      }
    }
    for within in problem.within {
      let times = within.events.compactMap { when[$0] }
      for a in times {
        for b in times where b.upperBound - a.lowerBound > within.maxSpan {
          broken.insert(.within)
        }
      }
    }
    for apart in problem.apart {
      for a in apart.events {
        for b in apart.events where a != b {
          guard let one = when[a], let two = when[b] else { continue }
          if gap(one, two) < apart.minGap { broken.insert(.apart) }
        }
      }
    }
  }

  private mutating func judgeBudgets(_ plan: Plan) {
    for budget in problem.budgets {
      let spent = plan.events.filter { held in
        (budget.from..<max(budget.from, budget.to)).contains(held.start)
          && (budget.events.map { $0.contains(held.event) } ?? true)
      }
      if spent.reduce(0, { $0 + problem.events[$1.event].spend }) > budget.limit {
        broken.insert(.budget)
      }
    }
  }
}
