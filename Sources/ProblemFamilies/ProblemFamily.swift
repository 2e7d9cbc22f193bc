public import FairScheduling

/// A kind of problem that can be made in any number, one for each seed.
///
/// The first six are realistic and grow from a centre's half year to a nation's year; the others are
/// strange on purpose.
public enum ProblemFamily: String, CaseIterable, Sendable {
  case centreS = "centre-s"
  case centreM = "centre-m"
  /// Too few people and too little equipment for all that must be held.
  case tightM = "tight-m"
  case provinceL = "province-l"
  case regionXL = "region-xl"
  case nationXXL = "nation-xxl"

  /// Fairs that travel from place to place in a bounded time, with their equipment.
  case convoy
  /// Staff of several cities; roads that are longer one way, and longer than a detour.
  case cities
  /// Days are not divided.
  case singleSession = "single-session"
  /// Every event has one start, one venue and just the people it needs.
  case pinned
  /// Lists that are empty wherever the format allows it.
  case emptyLists = "empty-lists"
  /// Shifts of many people at once.
  case crowd
  /// Rest that allows few working days in a row, four sessions a day.
  case weary
  case noPeople = "no-people"
  case noEvents = "no-events"

  /// A problem of the family; the same arguments give the same problem on every machine.
  ///
  /// - Parameters:
  ///   - seed: which one of the family.
  ///   - events: how many events; nil for as many as is usual in the family.
  ///   - people: how many people; nil for as many as is usual in the family.
  /// - Returns: a problem that keeps to the format; some families cannot hold all that is mandatory.
  public func problem(seed: UInt64, events: Int? = nil, people: Int? = nil) -> Problem {
    var scale = self.scale
    if let events { scale.events = events }
    if let people { scale.people = people }
    var year = YearBuilder(name: "\(rawValue)-\(seed)", seed: seed, scale: scale)
    var problem = year.problem()
    makeStrange(&problem, seed: seed)
    // As the format has it: a place only for an event without venues, uses in order of name.
    let names = problem.equipment.map(\.id)
    for index in problem.events.indices {
      if !problem.events[index].venues.isEmpty { problem.events[index].place = 0 }
      problem.events[index].uses.sort { names[$0.equipment] < names[$1.equipment] }
    }
    return problem
  }
}
