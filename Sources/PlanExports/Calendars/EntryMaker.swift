import CivilCalendar
import PromotionModel
import Wording

/// Makes the entries of one event; what all of them share is worked out once.
struct EntryMaker {
  let publication: Publication
  let event: PlannedEvent
  let place: Whereabouts
  /// The place in one line.
  let location: String
  let identity: StableIdentity

  init(_ publication: Publication, _ event: PlannedEvent) {
    self.publication = publication
    self.event = event
    place = publication.whereabouts(of: event)
    location = place.line
    identity = StableIdentity(year: publication.plan.year)
  }

  var wording: Wording { publication.wording }
  var name: String { publication.text(event.name) }

  /// An entry of this event; only what differs between its entries is asked for.
  func entry(
    uid: String,
    _ time: CalendarEntry.Time,
    title: String,
    description: [String],
    categories: [String],
    isBinding: Bool = true
  ) -> CalendarEntry {
    CalendarEntry(
      uid: uid,
      time: time,
      title: title,
      description: description,
      categories: categories + [wording.category(event.category), place.district],
      location: location,
      coordinates: place.coordinates,
      page: publication.page(of: event.id),
      onlineAddress: event.onlineAddress,
      isBinding: isBinding
    )
  }

  /// Solar and lunar time of an entry.
  func lines(on time: CalendarEntry.Time) -> [String] {
    let (solar, lunar) =
      switch time {
      case .days(let days):
        (wording.dateRange(days), wording.spokenLunarRange(days))
      case .span(let span):
        (
          wording.momentRange(span.from, span.to),
          wording.spokenLunarRange(span.from.day...span.from.day)
        )
      }
    return [wording.line(wording.timeLabel, solar)]
      + (lunar.map { [wording.line(wording.lunarLabel, $0)] } ?? [])
  }

  /// Place, former names, programme, size and address on line.
  var facts: [String] {
    var lines = [wording.line(wording.placeLabel, location)]
    for name in place.formerNames { lines.append(wording.line(wording.formerNameLabel, name)) }
    if let programme = publication.programme(event.programme) {
      lines.append(wording.line(wording.programmeLabel, publication.text(programme.name)))
    }
    var sizes: [String] = []
    if event.booths > 0 { sizes.append(wording.booths(event.booths)) }
    if event.seats > 0 { sizes.append(wording.seats(event.seats)) }
    if !sizes.isEmpty {
      lines.append(wording.line(wording.sizeLabel, sizes.joined(separator: ", ")))
    }
    if let address = event.onlineAddress {
      lines.append(wording.line(wording.onlineLabel, address))
    }
    return lines
  }
}

extension Publication {
  /// The address of an event on the centre's page, where the centre has one.
  func page(of event: Event.ID) -> String? {
    guard let website = year.centre.website, !website.isEmpty else { return nil }
    // The anchor holds `%`, which in an address has to be written `%25`.
    let fragment = anchor(of: event).split(separator: "%", omittingEmptySubsequences: false)
    return website + "#" + fragment.joined(separator: "%25")
  }
}
