/// What a step took out of the plan, and how to rebuild it.
struct Ruin {
  /// Events to put in first, and the only option for each.
  var first: [(event: Int, option: Int)] = []
  /// Whether the events taken out keep their time and venue and only their people change.
  var isFrozen = false
  /// Whether the first are to have the people they had in the plan begun with.
  var isHomeward = false
  /// What is put back before anything else.
  var row: EventRow?

  private enum Kind: CaseIterable {
    /// Events anywhere.
    case scattered
    /// Events near in time of one person.
    case person
    /// Events that keep a distance or an order.
    case related
    /// Events that begin about the same day.
    case near
    /// Events tied to each other, all of them.
    case chain
    /// What stands in the way of an event that is not held.
    case roomForAbsent
    /// What stands in the way of a better option of an event.
    case room
    /// The people of events near in time of one person.
    case crews
    /// Neighbours among events that keep apart, to change their order.
    case row

    /// How often each kind is chosen, found by trying.
    var weight: Int {
      switch self {
      case .scattered, .person, .roomForAbsent, .room: 1
      case .related, .near, .crews, .row: 2
      case .chain: 3
      }
    }

    static let all = Kind.allCases.flatMap { Array(repeating: $0, count: $0.weight) }
  }

  /// One ruin in so many, while mandatory events are missing, makes room for one of them.
  private static let roomForMissing = 4
  /// One in so many of these in its row.
  private static let rowForMissing = 4

  /// In problems of so many events one ruin in so many changes their order, besides what chance chooses.
  ///
  /// With fewer it takes more time than it saves, with more it changes too little of the whole.
  private static let rows = (events: 24...48, oneIn: 8)

  /// One ruin in so many, where there was a plan to begin with, puts something back where it was.
  private static let strayed = 8

  /// Takes a few events that have something to do with each other out of the searcher's plan.
  static func chosen(by searcher: Searcher) -> Ruin {
    let all = searcher.instance.events.count
    guard all > 0 else { return Ruin() }
    let seed = searcher.random.below(all)
    let size = 1 + searcher.random.below(5)
    if searcher.state.missing > 0, searcher.random.below(roomForMissing) == 0 {
      let event = searcher.absentee() ?? seed
      // A full row has room only if those in it change places.
      return searcher.random.below(rowForMissing) == 0
        ? searcher.ruinRow(of: event, isTakenIn: true) : searcher.makeRoom(for: event)
    }
    if searcher.hasHome, searcher.random.below(strayed) == 0, let ruin = searcher.ruinStrayed() {
      return ruin
    }
    if rows.events.contains(all), searcher.random.below(rows.oneIn) == 0 {
      return searcher.ruinRow(of: seed)
    }
    switch Kind.all[searcher.random.below(Kind.all.count)] {
    case .scattered:
      for _ in 0..<size { searcher.ruin(searcher.random.below(all)) }
    case .person:
      searcher.ruinPeople(of: seed, 1 + size)
    case .related:
      searcher.ruinRelated(to: seed, size)
    case .near:
      searcher.ruinNear(seed, size)
    case .chain:
      searcher.ruinChain(of: seed)
    case .roomForAbsent:
      return searcher.makeRoomForAbsent(or: seed)
    case .room:
      return searcher.makeRoom(for: seed)
    case .crews:
      searcher.ruinPeople(of: seed, 1 + searcher.random.below(3))
      return Ruin(isFrozen: true)
    case .row:
      return searcher.ruinRow(of: seed)
    }
    return Ruin()
  }
}
