import Diagnostics
import PromotionModel
import Wording

extension YearChecks {
  func checkRoads(_ checker: inout Checker) {
    checkRepeatedRoads(&checker)
    checkReach(&checker)
  }

  private func checkRepeatedRoads(_ checker: inout Checker) {
    var first: [Set<Place.ID>: Int] = [:]
    for (position, road) in year.roads.enumerated() {
      if road.from == road.to {
        checker.report(.roadToItself, in: .road(position), "between") {
          $0.roadToItself(road.from.text)
        }
      } else if let earlier = first[[road.from, road.to]] {
        let place = checker.origins[.road(earlier)]?.description ?? ""
        checker.report(.duplicateRoad, in: .road(position), "between") {
          $0.duplicateRoad(road.from.text, road.to.text, first: place)
        }
      } else {
        first[[road.from, road.to]] = position
      }
    }
  }

  /// Every place can be reached from the centre: those with coordinates as the crow flies, the
  /// others by a road.
  private func checkReach(_ checker: inout Checker) {
    guard areVenuesSound, places[year.centre.base] != nil else { return }
    let located = Set(year.places.filter { $0.coordinates != nil }.map(\.id))
    var neighbours: [Place.ID: [Place.ID]] = [:]
    for road in year.roads {
      neighbours[road.from, default: []].append(road.to)
      neighbours[road.to, default: []].append(road.from)
    }
    var reached: Set<Place.ID> = [year.centre.base]
    var queue = [year.centre.base]
    while let place = queue.popLast() {
      let next = (neighbours[place] ?? []) + (located.contains(place) ? Array(located) : [])
      for other in next where reached.insert(other).inserted { queue.append(other) }
    }
    for place in year.places where !reached.contains(place.id) {
      checker.report(.noWay, in: .place(place.id)) { $0.noWay(place.id.text) }
    }
  }
}
