/// One event laid out for bounding: where and when it may be, and who could staff it.
///
/// A class, so that looking at it retains one object, not ten arrays.
final class RelaxedEvent: Sendable {
  /// One start at one venue.
  struct Option {
    var start: Int
    /// Position in the event's venue list; -1 for none.
    var choice: Int
    /// Position in the problem's venue list; -1 for none.
    var venue: Int
    var cost: Int
    /// Which `crewing` of the event staffs it.
    var crewing: Int
  }
  /// Options that can be staffed by the same people at the same price.
  struct Crewing: Hashable {
    var place: Int
    /// A start that stands for all those at which the same people are free.
    var start: Int
  }

  let index: Int
  let length: Int
  let options: [Option]
  let crewings: [Crewing]
  /// For each crewing the duties that somebody able to is not free for; all where those are not known.
  let barred: [DutySet]
  /// Whether there are not too many duties to tell.
  let isBarredKnown: Bool
  private let shiftCount: Int
  let isMandatory: Bool
  let skipCost: Int
  let spend: Int
  let uses: [Problem.Use]

  init(_ index: Int, _ problem: Problem, _ free: FreeTime) {
    let asked = problem.events[index]
    self.index = index
    length = asked.length
    isMandatory = asked.mandatory
    skipCost = asked.skipCost
    spend = asked.spend
    uses = asked.uses.filter { $0.quantity > 0 }
    var options: [Option] = []
    var crewings: [Crewing] = []
    var known: [Crewing: Int] = [:]
    let choices: [(choice: Int, venue: Int, cost: Int)] =
      asked.venues.isEmpty
      ? [(-1, -1, 0)] : asked.venues.enumerated().map { ($0, $1.venue, $1.cost) }
    let alike = free.firstStartsAlike(asked)
    let alone = Set(problem.startsAlone(of: index).map(\.session))
    for (position, start) in asked.starts.enumerated() {
      guard alike[position] >= 0, alone.contains(start.session) else { continue }
      let site = start.session..<(start.session + asked.length)
      for (choice, venue, cost) in choices {
        var place = asked.place
        if venue >= 0 {
          place = problem.venues[venue].place
          if problem.venues[venue].closed.contains(where: { $0.overlaps(site) }) { continue }
        }
        let crewing = Crewing(place: place, start: alike[position])
        let number = known[crewing] ?? crewings.count
        if number == crewings.count {
          known[crewing] = number
          crewings.append(crewing)
        }
        options.append(
          Option(
            start: start.session,
            choice: choice,
            venue: venue,
            cost: start.cost + cost,
            crewing: number
          )
        )
      }
    }
    self.options = options
    self.crewings = crewings
    let shifts = asked.shifts
    shiftCount = shifts.count
    let isKnown = problem.people.count * shifts.count <= DutySet.capacity
    isBarredKnown = isKnown
    barred = crewings.map { crewing in
      guard isKnown else { return .all }
      var barred = DutySet()
      for (index, shift) in shifts.enumerated() {
        let (from, to) = (crewing.start + shift.from, crewing.start + shift.to)
        for person in free.people(with: shift.skill) where !free.isFree(person, from, to) {
          barred.insert(CrewPricing.Duty(person: person, shift: index).number(of: shifts.count))
        }
      }
      return barred
    }
  }

  /// Some duties as a set; all where there are too many to tell.
  func set(_ duties: [CrewPricing.Duty]) -> DutySet {
    isBarredKnown ? DutySet(duties, of: shiftCount) : .all
  }
}
