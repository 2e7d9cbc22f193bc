import FairScheduling

extension ProblemFamily {
  /// Turns an ordinary year into one of this family.
  func makeStrange(_ problem: inout Problem, seed: UInt64) {
    var luck = Luck(seed: seed, purpose: "strange")
    switch self {
    case .convoy: Strangeness.formConvoys(&problem, &luck)
    case .singleSession: Strangeness.joinSessions(&problem)
    case .pinned: Strangeness.pin(&problem, &luck)
    case .emptyLists: Strangeness.emptyLists(&problem, &luck)
    case .crowd: Strangeness.crowd(&problem, &luck)
    case .weary: problem.rest = Problem.Rest(window: 5, maxDays: 2)
    case .noPeople: Strangeness.leaveSomeWithoutShifts(&problem, &luck)
    case .centreS, .centreM, .tightM, .provinceL, .regionXL, .nationXXL, .cities, .noEvents: break
    }
  }
}

/// What real centres do seldom or never.
enum Strangeness {
  /// One start, one venue, and a skill for each shift that only its people have.
  static func pin(_ problem: inout Problem, _ luck: inout Luck) {
    for index in problem.events.indices {
      var event = problem.events[index]
      event.starts = event.starts.isEmpty ? [] : [luck.one(of: event.starts)]
      event.venues = Array(event.venues.prefix(1))
      for shift in event.shifts.indices {
        let able = problem.people.indices.filter {
          problem.people[$0].skills.contains(event.shifts[shift].skill)
        }
        let skill = "\(event.id)/\(event.shifts[shift].id)"
        for person in luck.some(event.shifts[shift].count, of: able) {
          problem.people[person].skills.append(skill)
        }
        event.shifts[shift].skill = skill
      }
      problem.events[index] = event
    }
  }

  /// A little of everything that may be missing.
  static func emptyLists(_ problem: inout Problem, _ luck: inout Luck) {
    for index in problem.events.indices {
      switch luck.below(7) {
      case 0: problem.events[index].starts = []
      case 1: problem.events[index].shifts = []
      case 2: problem.events[index].venues = []
      case 3: problem.events[index].uses = []
      default: break
      }
    }
    for index in problem.people.indices where luck.percent(30) {
      problem.people[index].skills = []
      problem.people[index].outing = Array(repeating: 0, count: problem.places.count)
    }
    problem.apart.append(Problem.Apart(events: [], minGap: 9))
    problem.within = [Problem.Within(events: [], maxSpan: 0)]
    problem.spread.append(Problem.Spread(events: [], idealGap: 9, weight: 9))
    problem.budgets.append(Problem.Budget(from: 0, to: 1, limit: 0, events: []))
    problem.rest = nil
  }

  /// Ten people at the gate, who may all be swapped for one another.
  static func crowd(_ problem: inout Problem, _ luck: inout Luck) {
    let before = work(of: problem)
    for event in problem.events.indices {
      for shift in problem.events[event].shifts.indices where luck.percent(40) {
        let skill = problem.events[event].shifts[shift].skill
        let able = problem.people.count { $0.skills.contains(skill) }
        problem.events[event].shifts[shift].count = max(1, min(luck.in(3...10), able / 2))
      }
    }
    let after = work(of: problem)
    for person in problem.people.indices {
      problem.people[person].target = problem.people[person].target * after / max(1, before)
    }
  }

  private static func work(of problem: Problem) -> Int {
    problem.events.flatMap(\.shifts).reduce(0) { $0 + ($1.to - $1.from) * $1.count }
  }

  /// Without people only events without shifts can be held.
  static func leaveSomeWithoutShifts(_ problem: inout Problem, _ luck: inout Luck) {
    problem.people = []
    for index in problem.events.indices {
      let isFree = luck.percent(50)
      problem.events[index].shifts = problem.events[index].shifts.compactMap { shift in
        var shift = shift
        shift.costs = []
        return isFree ? nil : shift
      }
    }
  }
}
