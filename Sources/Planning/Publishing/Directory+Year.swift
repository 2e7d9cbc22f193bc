import CivilCalendar
import Ledger
import PromotionModel

extension Directory {
  /// The names and numbers of a year; names of places are those valid at its end.
  init(_ year: PromotionYear) {
    let last = year.horizon.upperBound
    let vendors = Dictionary(
      year.vendors.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    self.init(
      staff: year.staff.map { Contact(id: $0.id.text, name: $0.name, phone: $0.phone) },
      districts: names(year.districts.map { ($0.id.text, $0.names.name(on: last)) }),
      places: names(year.places.map { ($0.id.text, $0.names.name(on: last)) }),
      venues: names(year.venues.map { ($0.id.text, $0.names.name(on: last)) }),
      participants: year.registrations.compactMap { registration in
        vendors[registration.vendor].map { vendor in
          Participant(
            event: registration.event.text,
            vendor: vendor.id.text,
            name: vendor.name,
            representative: vendor.representative,
            phone: vendor.phone
          )
        }
      }
    )
  }
}

private func names(_ pairs: [(String, String)]) -> [String: String] {
  Dictionary(pairs, uniquingKeysWith: { first, _ in first })
}
