internal import CivilCalendar

/// One VEVENT as far as it tells busy time.
struct BusyEvent {
  /// How long the event lasts, as far as the file says.
  enum Length {
    /// The end as DTEND gives it.
    case until(TimeValue, line: Int)
    case lasting(DurationValue)
    /// Nothing is said: a day for a day, no time for a time.
    case unsaid
    /// Something is said that could not be read.
    case unreadable
  }

  var component: RawComponent
  var line: Int { component.line }
  /// Nil where the file gives none: such an event belongs to no series.
  var uid: String?
  var start: TimeValue
  var length: Length
  /// Nil where the event takes no time.
  var certainty: BusyInterval.Certainty?
  /// The instance of a series that this event replaces.
  var replaces: TimeValue?
  var replacesLaterOnes: Bool
  /// Which of two versions is newer: SEQUENCE, then LAST-MODIFIED.
  var revision: Revision

  struct Revision: Comparable {
    var sequence: Int
    var lastModified: String

    static func < (a: Revision, b: Revision) -> Bool {
      (a.sequence, a.lastModified) < (b.sequence, b.lastModified)
    }
  }

  /// Reads a VEVENT, reporting what is missing or malformed; nil without a readable start.
  init?(_ component: RawComponent, reportingTo diary: inout BusyDiary) {
    self.component = component
    uid = component.first("UID").map(\.value).flatMap { $0.isEmpty ? nil : $0 }
    certainty = BusyEvent.certainty(of: component)
    guard let property = component.first("DTSTART") else {
      if certainty != nil { diary.report(.noStart, at: component.line) }
      return nil
    }
    guard let start = diary.time(property) else { return nil }
    self.start = start
    length = BusyEvent.length(of: component, reportingTo: &diary)
    let replaced = component.first("RECURRENCE-ID")
    replaces = replaced.flatMap { diary.time($0) }
    replacesLaterOnes = replaced?.parameters["RANGE"] != nil
    revision = Revision(
      sequence: component.first("SEQUENCE").flatMap { number($0.value.utf8) } ?? 0,
      lastModified: component.first("LAST-MODIFIED")?.value ?? ""
    )
  }

  private static func length(
    of component: RawComponent,
    reportingTo diary: inout BusyDiary
  ) -> Length {
    if let property = component.first("DTEND") {
      return diary.time(property).map { .until($0, line: property.line) } ?? .unreadable
    }
    if let property = component.first("DURATION") {
      if let duration = DurationValue(property.value) { return .lasting(duration) }
      diary.reportMalformed(property, property.value)
      return .unreadable
    }
    return component.lost.isDisjoint(with: ["DTEND", "DURATION"]) ? .unsaid : .unreadable
  }

  /// Outlook's own word beats TRANSP, which it writes as OPAQUE even for free time.
  private static func certainty(of component: RawComponent) -> BusyInterval.Certainty? {
    let said = { (name: String) in component.first(name)?.value.uppercased() }
    if said("STATUS") == "CANCELLED" { return nil }
    switch said("X-MICROSOFT-CDO-BUSYSTATUS") {
    case "FREE", "WORKINGELSEWHERE": return nil
    case "TENTATIVE": return .tentative
    case "BUSY", "OOF": break
    default: if said("TRANSP") == "TRANSPARENT" { return nil }
    }
    return said("STATUS") == "TENTATIVE" ? .tentative : .busy
  }
}

extension BusyDiary {
  /// The time of a property; what does not exist is reported.
  mutating func time(_ property: ContentLine) -> TimeValue? {
    if let time = TimeValue(property) { return time }
    reportMalformed(property, property.value)
    return nil
  }

  /// Reports a value, shortened: it may be as long as the file.
  mutating func reportMalformed(_ property: ContentLine, _ value: some StringProtocol) {
    let shown = String(value.prefix(40))
    report(.malformedTime(property: property.name, value: shown), at: property.line)
  }
}
