@testable import FairScheduling

/// One thing changed in a plan, or in the problem under it.
enum PlanMutation: String, CaseIterable {
  // In the plan.
  case none, dropPerson, addPerson, repeatPerson, replacePerson, unknownPerson, sendOneEverywhere
  case shiftStart, otherStart, strangeStart, sameStart
  case swapVenue, noVenue, unknownVenue, sameVenue
  case dropEvent, addEvent, repeatEvent, unknownEvent, reorder
  case dropCrew, extraCrew, swapCrews
  // In the problem.
  case closeVenue, sendAway, lessEquipment, moreUse, takeSkill, longerRoad
  case newOrder, newRequirement, newDistance, newSpan, newBudget, newRest, lessStarts

  func apply(to problem: inout Problem, _ plan: inout Plan, _ random: inout RandomSource) {
    if self == .addEvent { return hold(problem, &plan, &random) }
    guard !plan.events.isEmpty else { return }
    let index = random.below(plan.events.count)
    let event = plan.events[index].event
    switch self {
    case .dropPerson, .addPerson, .repeatPerson, .replacePerson, .unknownPerson, .dropCrew,
      .extraCrew, .swapCrews:
      changeCrew(of: &plan.events[index], people: problem.people.count, &random)
    case .shiftStart, .otherStart, .strangeStart, .swapVenue, .noVenue, .unknownVenue:
      changeChoice(of: &plan.events[index], problem, &random)
    case .none, .addEvent: break
    case .sendOneEverywhere, .sameStart, .sameVenue, .dropEvent, .repeatEvent, .unknownEvent,
      .reorder:
      changeEvents(of: &plan, at: index, problem, &random)
    case .closeVenue, .sendAway, .lessEquipment, .moreUse, .takeSkill, .longerRoad, .lessStarts:
      changeResources(of: &problem, event, &random)
    case .newOrder, .newRequirement, .newDistance, .newSpan, .newBudget, .newRest:
      changeRelations(of: &problem, event, &random)
    }
  }

  /// Holds what is not held, anywhere and with anybody.
  private func hold(_ problem: Problem, _ plan: inout Plan, _ random: inout RandomSource) {
    let absent = problem.events.indices.filter { index in
      !plan.events.contains { $0.event == index } && !problem.events[index].starts.isEmpty
    }
    guard !absent.isEmpty else { return }
    let index = absent[random.below(absent.count)]
    let event = problem.events[index]
    var people = Array(problem.people.indices)
    plan.events.append(
      Plan.HeldEvent(
        event: index,
        start: event.starts[random.below(event.starts.count)].session,
        venue: event.venues.isEmpty
          ? nil : event.venues[random.below(event.venues.count)].venue,
        crews: event.shifts.map { shift in
          random.shuffle(&people)
          return people.prefix(shift.count).sorted()
        }
      )
    )
  }

  private func changeCrew(
    of held: inout Plan.HeldEvent,
    people: Int,
    _ random: inout RandomSource
  ) {
    if self == .extraCrew { return held.crews.append([]) }
    guard !held.crews.isEmpty else { return }
    let shift = random.below(held.crews.count)
    let person = random.below(max(1, people))
    switch self {
    case .dropPerson: _ = held.crews[shift].popLast()
    case .addPerson: held.crews[shift].append(person)
    case .repeatPerson: held.crews[shift] += held.crews[shift].prefix(1)
    case .replacePerson:
      guard !held.crews[shift].isEmpty else { return }
      held.crews[shift][random.below(held.crews[shift].count)] = person
    case .unknownPerson: held.crews[shift].append(random.below(2) == 0 ? people : -1)
    case .dropCrew: held.crews.removeLast()
    default: held.crews.swapAt(0, shift)
    }
  }

  private func changeChoice(
    of held: inout Plan.HeldEvent,
    _ problem: Problem,
    _ random: inout RandomSource
  ) {
    let event = problem.events[held.event]
    switch self {
    case .shiftStart: held.start += random.below(7) - 3
    case .otherStart: held.start = event.starts[random.below(event.starts.count)].session
    case .strangeStart:
      held.start = [-1, problem.sessions, 1_000_000_000, -1_000_000_000][random.below(4)]
    case .swapVenue: held.venue = random.below(problem.venues.count)
    case .noVenue: held.venue = nil
    default: held.venue = random.below(2) == 0 ? problem.venues.count : -1
    }
  }

  private func changeEvents(
    of plan: inout Plan,
    at index: Int,
    _ problem: Problem,
    _ random: inout RandomSource
  ) {
    let other = random.below(plan.events.count)
    switch self {
    case .sendOneEverywhere:
      let person = random.below(max(1, problem.people.count))
      for event in plan.events.indices {
        for shift in plan.events[event].crews.indices {
          plan.events[event].crews[shift] = [person]
        }
      }
    case .sameStart: plan.events[index].start = plan.events[other].start
    case .sameVenue:
      plan.events[index].venue = plan.events[other].venue
      plan.events[index].start = plan.events[other].start
    case .dropEvent: plan.events.remove(at: index)
    case .repeatEvent: plan.events.append(plan.events[index])
    case .unknownEvent: plan.events[index].event = random.below(2) == 0 ? problem.events.count : -1
    default: plan.events.reverse()
    }
  }

  private func changeResources(
    of problem: inout Problem,
    _ event: Int,
    _ random: inout RandomSource
  ) {
    let session = random.below(problem.sessions)
    let interval = session..<(session + 1)
    switch self {
    case .closeVenue: problem.venues[random.below(problem.venues.count)].closed.append(interval)
    case .lessEquipment:
      let index = random.below(problem.equipment.count)
      problem.equipment[index].quantity -= 1
    case .moreUse: problem.events[event].uses.append(Problem.Use(equipment: 0, quantity: 2))
    case .longerRoad:
      let (from, to) = (random.below(problem.places.count), random.below(problem.places.count))
      if from != to { problem.travel[from][to] += 1 + random.below(4) }
    case .lessStarts: problem.events[event].starts.removeFirst()
    default:
      guard !problem.people.isEmpty else { return }
      let person = random.below(problem.people.count)
      if self == .sendAway { problem.people[person].away.append(interval) }
      if self == .takeSkill { _ = problem.people[person].skills.popLast() }
    }
  }

  private func changeRelations(
    of problem: inout Problem,
    _ event: Int,
    _ random: inout RandomSource
  ) {
    let other = random.below(problem.events.count)
    let number = random.below(problem.sessions)
    switch self {
    case .newOrder:
      problem.after.append(
        Problem.After(first: other, second: event, minGap: number - 4, maxGap: number)
      )
    case .newRequirement:
      problem.after.append(
        Problem.After(first: other, second: event, minGap: -problem.sessions, requires: true)
      )
    case .newDistance:
      problem.apart.append(Problem.Apart(events: [event, other, event], minGap: number))
    case .newSpan: problem.within.append(Problem.Within(events: [other, event], maxSpan: number))
    case .newBudget:
      problem.budgets.append(
        Problem.Budget(
          from: number,
          to: number + 4,
          limit: random.below(3),
          events: random.below(2) == 0 ? nil : [event, other]
        )
      )
    default: problem.rest = Problem.Rest(window: 1 + random.below(9), maxDays: random.below(3))
    }
  }
}
