import Diagnostics
import PromotionModel
import Wording

extension YearChecks {
  func checkVenues(_ checker: inout Checker) {
    for event in year.events {
      checkDistricts(of: event, &checker)
      if areVenuesSound { checkFit(of: event, &checker) }
      let hasBooths = checker.origins.isWritten(.event(event.id), "booths")
      if kinds[event.kind]?.category == .fair, !hasBooths {
        checker.report(.fairWithoutBooths, in: .event(event.id)) { $0.fairWithoutBooths() }
      }
    }
  }

  /// The district a venue lies in; nil where its place could not be read.
  private func district(of venue: Venue) -> District.ID? { places[venue.place]?.district }

  private func checkDistricts(of event: Event, _ checker: inout Checker) {
    for (key, wishes) in [("venues", event.venues), ("prefer-venues", event.preferredVenues)] {
      for (position, id) in wishes.enumerated() {
        guard let venue = venues[id], let district = district(of: venue),
          !event.districts.contains(district)
        else { continue }
        checker.report(.venueElsewhere, in: .event(event.id), "\(key).\(position)") {
          $0.venueElsewhere(id.text, districts: event.districts.map(\.text))
        }
      }
    }
  }

  /// The venues an event may have, as far as they could be read.
  func candidates(for event: Event) -> [Venue] {
    let named = event.venues.compactMap { venues[$0] }
    let all = event.venues.isEmpty ? year.venues : named
    return all.filter { district(of: $0).map(event.districts.contains) ?? false }
  }

  private func checkFit(of event: Event, _ checker: inout Checker) {
    let candidates = candidates(for: event)
    guard !candidates.isEmpty else {
      if event.venues.isEmpty {
        let isOne = checker.origins.isWritten(.event(event.id), "district")
        checker.report(.noVenue, in: .event(event.id), isOne ? "district" : "districts") {
          $0.noVenue(districts: event.districts.map(\.text))
        }
      }
      return
    }
    let features = kinds[event.kind]?.features ?? []
    let equipped = candidates.filter { features.isSubset(of: $0.features) }
    let key = event.venues.isEmpty ? "" : "venues"
    if equipped.isEmpty {
      checker.report(.venueLacksFeatures, in: .event(event.id), key) {
        $0.venueLacksFeatures(features.map(\.rawValue).sorted())
      }
    } else if !equipped.contains(where: { $0.booths >= event.booths && $0.seats >= event.seats }) {
      let most = (
        booths: equipped.map(\.booths).max() ?? 0, seats: equipped.map(\.seats).max() ?? 0
      )
      let size = event.booths > most.booths ? "booths" : event.seats > most.seats ? "seats" : key
      checker.report(.venueTooSmall, in: .event(event.id), size) {
        $0.venueTooSmall(booths: event.booths, seats: event.seats, most: most)
      }
    }
  }

  /// An event that has to meet a market day has a place with a market.
  func checkMarkets(_ checker: inout Checker) {
    for event in year.events where areVenuesSound {
      let wish = event.marketWish ?? kinds[event.kind]?.marketWish
      let candidates = candidates(for: event)
      guard wish == .require, !candidates.isEmpty else { continue }
      let hasMarket = candidates.contains { !(places[$0.place]?.marketDays.isEmpty ?? true) }
      if !hasMarket {
        checker.report(.noMarket, in: .event(event.id), "market-days") { $0.noMarket() }
      }
    }
  }
}
