import Bilingual
import CivilCalendar
import PromotionModel
import Wording

/// A plan, the year it belongs to and the language of its readers: what every export starts from.
struct Publication {
  let plan: YearPlan
  let year: PromotionYear
  let wording: Wording
  /// Why events are not held, in words of the language.
  let reasons: [Event.ID: String]
  let marks: DayMarks
  /// Everybody's fair share in sessions; empty where it is not known.
  var fairShares: [StaffMember.ID: Int] = [:]

  private let districts: [District.ID: District]
  private let places: [Place.ID: Place]
  private let venues: [Venue.ID: Venue]
  private let people: [StaffMember.ID: StaffMember]
  private let kinds: [EventKind.ID: EventKind]
  private let programmes: [Programme.ID: Programme]
  private let events: [Event.ID: Event]

  init(
    plan: YearPlan,
    year: PromotionYear,
    language: Language,
    reasons: [Event.ID: String] = [:]
  ) {
    self.plan = plan
    self.year = year
    self.reasons = reasons
    wording = Wording(language)
    marks = DayMarks(of: year)
    districts = index(year.districts) { $0.id }
    places = index(year.places) { $0.id }
    venues = index(year.venues) { $0.id }
    people = index(year.staff) { $0.id }
    kinds = index(year.kinds) { $0.id }
    programmes = index(year.programmes) { $0.id }
    events = index(year.events) { $0.id }
  }

  func text(_ text: BilingualText) -> String { text.text(in: wording.language) }
  func district(_ id: District.ID) -> District? { districts[id] }
  func place(_ id: Place.ID) -> Place? { places[id] }
  func venue(_ id: Venue.ID?) -> Venue? { id.flatMap { venues[$0] } }
  func person(_ id: StaffMember.ID) -> StaffMember? { people[id] }
  func kind(_ id: EventKind.ID) -> EventKind? { kinds[id] }
  func programme(_ id: Programme.ID?) -> Programme? { id.flatMap { programmes[$0] } }

  /// The name of a person, or the identifier of somebody who has left the list.
  func name(of id: StaffMember.ID) -> String { people[id]?.name ?? id.text }

  /// The name of an event that is perhaps not in the plan.
  func name(of id: Event.ID) -> String {
    if let event = events[id] { return text(event.name) }
    return plan.events.first { $0.id == id }.map { text($0.name) } ?? id.text
  }

  func whereabouts(of event: PlannedEvent) -> Whereabouts { year.whereabouts(of: event) }

  func name(of id: District.ID, on day: Day) -> String {
    districts[id]?.names.name(on: day) ?? id.text
  }

  func name(of id: Place.ID, on day: Day) -> String {
    places[id]?.names.name(on: day) ?? id.text
  }
}

private func index<Key: Hashable, Value>(
  _ values: [Value],
  by key: (Value) -> Key
) -> [Key: Value] {
  Dictionary(values.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
}
