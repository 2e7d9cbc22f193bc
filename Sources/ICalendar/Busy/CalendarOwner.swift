/// Whose calendar a file is, as far as that is known, to tell their own refusals from others'.
struct CalendarOwner {
  enum Answer {
    /// The owner declined: the event takes none of their time.
    case declined
    /// The owner comes, has not answered, or nobody declined.
    case attending
    /// Somebody declined at that line, and the owner is not known.
    case unknown(line: Int)
  }

  private let addresses: Set<String>

  /// - Note: Google names a person's own calendar by their address, so a calendar whose name is one
  ///   tells its owner.
  init(_ given: [String], _ components: [RawComponent]) {
    let names = components.lazy.filter { $0.name == "VCALENDAR" }
      .compactMap { $0.first("X-WR-CALNAME")?.value }.filter { $0.contains("@") }
    addresses = Set((given + names).map(CalendarOwner.comparable))
  }

  func answer(to event: RawComponent) -> Answer {
    let attendees = event.all("ATTENDEE")
    let refusals = attendees.filter { $0.parameters["PARTSTAT"]?.uppercased() == "DECLINED" }
    guard let first = refusals.first else { return .attending }
    let isOwner = { (line: ContentLine) in
      addresses.contains(CalendarOwner.comparable(line.value))
    }
    // Somebody invited under two addresses comes if either says so.
    let own = attendees.filter(isOwner)
    if !own.isEmpty {
      let declines = own.allSatisfy { $0.parameters["PARTSTAT"]?.uppercased() == "DECLINED" }
      return declines ? .declined : .attending
    }
    return addresses.isEmpty ? .unknown(line: first.line) : .attending
  }

  /// Without the scheme and in lower case, as mail addresses compare in practice.
  private static func comparable(_ address: String) -> String {
    let lower = address.lowercased()
    return lower.hasPrefix("mailto:") ? String(lower.dropFirst(7)) : lower
  }
}
