/// A legal plan being changed: timelines of venues, people and equipment, and the score, all kept up
/// to date by what each change touches.
///
/// Everything is in tables; what a change overwrites is for the changer to keep. Only while an event
/// is being put in may what it requires be out.
final class State {
  let instance: Instance
  var missing = 0
  var cost = 0

  /// The start of each held event; -1 for one that is not held.
  let start: Table<Int>
  /// The position of each held event's option in its list.
  let option: Table<Int>
  /// The place of each held event.
  let place: Table<Int>
  /// The people of each event, slot after slot, from its first slot on.
  let crew: Table<Int32>
  /// How much more work would cost each person.
  let burden: Table<Burden>

  /// Person times sessions plus session: the event worked at, or one of `free` and `away`.
  let duty: Table<Int32>
  /// How many shifts a person has on each day: person times days plus day.
  let worked: Table<UInt16>
  /// One bit a day: works on it.
  let workdays: Table<UInt64>
  /// One bit a session: closed or in use.
  let venueBusy: Table<UInt64>
  let used: Table<Int>
  let spent: Table<Int>
  /// Sessions of each person in the event now being staffed or counted.
  let present: Table<Int>

  /// The events not held, in no order but the same for the same changes.
  var absent: [Int]
  let absentPosition: Table<Int>
  /// Held events by their first day: lists linked both ways.
  let firstOfDay: Table<Int>
  let nextOfDay: Table<Int>
  let previousOfDay: Table<Int>

  private let arena: Arena

  static let free: Int32 = -1
  static let away: Int32 = -2

  init(_ instance: Instance) {
    self.instance = instance
    let problem = instance.problem
    let arena = Arena()
    let events = problem.events.count
    let people = problem.people.count
    start = arena.table(events, of: -1)
    option = arena.table(events, of: -1)
    place = arena.table(events, of: -1)
    crew = arena.table(instance.slotCount, of: -1)
    burden = arena.table(
      problem.people.map { Burden(rate: -2 * $0.fairness * $0.target, fairness: $0.fairness) }
    )
    duty = arena.table(people * instance.sessions, of: State.free)
    worked = arena.table(people * problem.days, of: 0)
    workdays = arena.table(people * instance.dayWords, of: 0)
    venueBusy = arena.table(problem.venues.count * instance.words, of: 0)
    used = arena.table(problem.equipment.count * instance.sessions, of: 0)
    spent = arena.table(problem.budgets.count, of: 0)
    present = arena.table(people, of: 0)
    absent = Array(0..<events)
    absentPosition = arena.table(Array(0..<events))
    firstOfDay = arena.table(problem.days + 1, of: -1)
    nextOfDay = arena.table(events, of: -1)
    previousOfDay = arena.table(events, of: -1)
    self.arena = arena
    for event in problem.events {
      if event.mandatory { missing += 1 } else { cost += event.skipCost }
    }
    for (index, person) in problem.people.enumerated() {
      cost += person.fairness * person.target * person.target
      for interval in person.away {
        for session in interval.clamped(to: 0..<instance.sessions) {
          duty[index * instance.sessions + session] = State.away
        }
      }
    }
  }

  @inline(__always)
  func isHeld(_ event: Int) -> Bool { start[event] >= 0 }

  var score: Score { Score(missing: missing, cost: cost) }

  @inline(__always)
  func end(_ event: Int) -> Int { start[event] + instance.events[event].length }

  /// The plan as an answer.
  var plan: Plan {
    Plan(
      events: (0..<start.count).filter { start[$0] >= 0 }.map {
        instance.held($0, option: option[$0], crew: crew)
      }
    )
  }
}

/// What makes up the change of a person's fairness term with the person's load.
struct Burden: BitwiseCopyable {
  /// Twice the weight times what the load exceeds the target by.
  var rate: Int
  var fairness: Int
}
