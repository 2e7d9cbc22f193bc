import FairScheduling

/// Markets, stadiums and halls of every place.
struct VenueList {
  private(set) var venues: [Problem.Venue] = []
  private(set) var outdoors: [[Int]]
  private(set) var halls: [[Int]]

  init(_ scale: Scale, _ geography: Geography, seed: UInt64) {
    var luck = Luck(seed: seed, purpose: "venues")
    outdoors = Array(repeating: [], count: geography.places.count)
    halls = outdoors
    for (index, place) in geography.places.enumerated() {
      let isCapital = geography.capitals.contains(index)
      var names = ["market"]
      if isCapital || luck.percent(70) { names.append("stadium") }
      if isCapital || luck.percent(28) { names.append("hall") }
      // A capital with many people has many.
      if isCapital { names += ["yard", "market1"] }
      if isCapital, scale.events / scale.provinces >= 150 {
        names += ["stadium1", "hall1", "yard1"]
      }
      for name in names {
        if name.hasPrefix("hall") || name.hasPrefix("market") { halls[index].append(venues.count) }
        if !name.hasPrefix("hall") { outdoors[index].append(venues.count) }
        venues.append(
          Problem.Venue(
            id: "\(place.id).\(name)",
            place: index,
            closed: Self.closures(scale, &luck)
          )
        )
      }
    }
  }

  /// Repairs, other people's events: now and then, for a day to a fortnight.
  private static func closures(_ scale: Scale, _ luck: inout Luck) -> [Range<Int>] {
    let end = scale.days * scale.sessionsPerDay
    let count = luck.one(of: [0, 1, 1, 1, 2, 2, 3])
    let closed: [Range<Int>] = (0..<count).compactMap { _ in
      let length = luck.one(of: [1, 4, 6, 8, 10, 12, 16, 18, 28])
      let first = luck.below(max(1, end - length))
      return first + length <= end ? first..<(first + length) : nil
    }
    return closed.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
}
