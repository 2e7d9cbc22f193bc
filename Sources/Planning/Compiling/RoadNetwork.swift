import Foundation
package import PromotionModel

/// Distances and driving times between all places, from the written roads and, for the rest, from
/// the shortest way over them or the great circle.
package struct RoadNetwork: Sendable {
  /// Kilometres by road and minutes of driving.
  package struct Leg: Hashable, Sendable {
    package var kilometres: Double
    package var minutes: Int
  }

  private let index: [Place.ID: Int]
  private let legs: [[Leg]]

  package init(places: [Place], roads: [Road], defaults: RoadDefaults) {
    let index = Dictionary(
      places.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var legs = places.map { a in places.map { b in RoadNetwork.direct(a, b, defaults) } }
    var written: Set<[Int]> = []
    for road in roads {
      guard let a = index[road.from], let b = index[road.to] else { continue }
      let minutes = road.minutes ?? RoadNetwork.minutes(road.kilometres, defaults)
      let leg = Leg(kilometres: road.kilometres, minutes: minutes)
      legs[a][b] = leg
      legs[b][a] = leg
      written.formUnion([[a, b], [b, a]])
    }
    // A pair nobody wrote down goes over the written roads where that is possible at all: two
    // spokes of a star meet in the city, not as the crow flies over the mountains.
    RoadNetwork.route(&legs, over: written, count: places.count)
    self.index = index
    self.legs = legs
  }

  /// The way from one place to another; a place unknown here counts as very far.
  package func leg(from a: Place.ID, to b: Place.ID) -> Leg {
    guard let i = index[a], let j = index[b] else { return Leg(kilometres: 500, minutes: 900) }
    return legs[i][j]
  }

  private static func direct(_ a: Place, _ b: Place, _ defaults: RoadDefaults) -> Leg {
    guard a.id != b.id else { return Leg(kilometres: 0, minutes: 0) }
    guard let from = a.coordinates, let to = b.coordinates else {
      return Leg(kilometres: 60, minutes: minutes(60, defaults))
    }
    let road = from.greatCircle(to: to) * Double(defaults.detour) / 100
    return Leg(kilometres: road, minutes: minutes(road, defaults))
  }

  private static func minutes(_ kilometres: Double, _ defaults: RoadDefaults) -> Int {
    Int((kilometres * 60 / Double(max(1, defaults.speed))).rounded(.up))
  }

  /// Floyd's algorithm over the written roads alone.
  private static func route(_ legs: inout [[Leg]], over written: Set<[Int]>, count: Int) {
    var known = written
    for via in 0..<count {
      for a in 0..<count where known.contains([a, via]) {
        for b in 0..<count where b != a && known.contains([via, b]) {
          let way = Leg(
            kilometres: legs[a][via].kilometres + legs[via][b].kilometres,
            minutes: legs[a][via].minutes + legs[via][b].minutes
          )
          let isNew = !known.contains([a, b])
          guard isNew || (!written.contains([a, b]) && way.minutes < legs[a][b].minutes) else {
            continue
          }
          legs[a][b] = way
          known.insert([a, b])
        }
      }
    }
  }
}

extension Coordinates {
  /// Kilometres along the great circle (haversine, mean Earth radius 6371.0 km).
  func greatCircle(to other: Coordinates) -> Double {
    let toRadians = Double.pi / 180
    let latitudes = (latitude * toRadians, other.latitude * toRadians)
    let halfLatitude = (latitudes.1 - latitudes.0) / 2
    let halfLongitude = (other.longitude - longitude) * toRadians / 2
    let h =
      sin(halfLatitude) * sin(halfLatitude)
      + cos(latitudes.0) * cos(latitudes.1) * sin(halfLongitude) * sin(halfLongitude)
    return 2 * 6371.0 * asin(min(1, h.squareRoot()))
  }
}
