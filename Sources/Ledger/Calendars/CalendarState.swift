public import ICalendar

/// An entry as it was last published.
public struct EntryState: Codable, Hashable, Sendable {
  public var uid: String
  public var content: EntryContent
  /// The number of changes of time, place or status since it was first published.
  public var sequence: Int
  /// Seconds since 1970, universal time: the release that first had it.
  public var created: Int
  /// Seconds since 1970, universal time: the release that last changed anything in it.
  public var modified: Int
}

/// What a calendar says of itself.
public struct CalendarProperties: Codable, Hashable, Sendable {
  public var productIdentifier: String
  public var name: String
  public var description: String?
  public var colour: String?
  public var colourHex: String?
  public var refreshMinutes: Int
  public var url: String?

  public init(_ document: CalendarDocument) {
    productIdentifier = document.productIdentifier
    name = document.name
    description = document.description
    colour = document.colour?.name
    colourHex = document.colour?.hex
    refreshMinutes = document.refreshMinutes
    url = document.url
  }
}

/// A calendar as it was last published.
public struct CalendarState: Hashable, Sendable {
  /// Relative to the year's folder, such as `calendars/all.ics`.
  public var path: String
  public var properties: CalendarProperties
  /// Seconds since 1970: the release that last changed anything in it, removals included.
  public var modified: Int
  /// In order of UID.
  public var entries: [EntryState]

  /// The calendar with the stamps of its revisions.
  ///
  /// - Throws: ``LedgerError/damaged(_:)`` if the ledger holds something that is no time.
  public func document() throws -> CalendarDocument {
    CalendarDocument(
      productIdentifier: properties.productIdentifier,
      name: properties.name,
      description: properties.description,
      colour: properties.colour.flatMap {
        CalendarColour(name: $0, hex: properties.colourHex)
      },
      refreshMinutes: properties.refreshMinutes,
      url: properties.url,
      lastModified: UTCInstant(secondsSinceEpoch: modified),
      events: try entries.map {
        try $0.content.event(
          uid: $0.uid,
          created: $0.created,
          modified: $0.modified,
          sequence: $0.sequence
        )
      }
    )
  }
}
