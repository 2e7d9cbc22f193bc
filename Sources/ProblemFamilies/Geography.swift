import FairScheduling

/// The places of all provinces, on a grid of 20 minutes' drive.
struct Geography {
  struct Place {
    var id: String
    var province: Int
    var x: Int
    var y: Int
  }

  private(set) var places: [Place] = []
  private(set) var capitals: [Int] = []
  private(set) var travel: [[Int]] = []

  init(_ scale: Scale, seed: UInt64) {
    var luck = Luck(seed: seed, purpose: "geography")
    for province in 0..<scale.provinces {
      capitals.append(places.count)
      // Provinces lie side by side along a coast, two deep.
      let (east, north) = (province % 2 * 12, province / 2 * 12)
      for index in 0..<max(1, scale.places) {
        let (x, y) = index == 0 ? (5, 5) : (luck.below(11), luck.below(11))
        let name = index == 0 ? "capital" : "commune\(index)"
        let prefix = scale.provinces == 1 ? "" : "p\(province)."
        places.append(Place(id: prefix + name, province: province, x: east + x, y: north + y))
      }
    }
    travel = places.indices.map { from in
      places.indices.map { to in
        guard from != to else { return 0 }
        let base = [3, 15, 30, 50].firstIndex { distance(from, to) <= $0 } ?? 4
        guard scale.roads == .uneven else { return base }
        return base + (luck.percent(25) ? 1 + luck.below(2) : 0)
      }
    }
  }

  func distance(_ a: Int, _ b: Int) -> Int {
    abs(places[a].x - places[b].x) + abs(places[a].y - places[b].y)
  }

  /// The cost of a person's one outing from home to each place.
  func outings(from home: Int, dearer: Int) -> [Int] {
    places.indices.map { place in
      place == home ? 0 : min(12, 1 + distance(home, place) / 3 + dearer)
    }
  }

  /// The places of a province, capital first.
  func places(of province: Int) -> [Int] {
    places.indices.filter { places[$0].province == province }
  }
}
