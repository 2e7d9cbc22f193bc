import Foundation

/// Everything the ledger knows, for other programs and for the archive.
struct LedgerDocument: Encodable {
  struct ExportedRelease: Encodable {
    var year: Int
    var number: Int
    var at: Int
    var who: String
    var message: String
    var language: String
    var fingerprint: String
    var restored: Int?
    var seal: String
    var plan: PublishedPlan
    var inputs: [ExportedInput]
    var files: [String: String]
    var changes: [EntryChange]
    var balances: [WorkBalance]
  }

  struct ExportedInput: Encodable {
    var path: String
    /// Nil where only the hash was kept, or where the file is not text.
    var text: String?
    var base64: String?
  }

  struct ExportedCalendar: Encodable {
    var path: String
    var properties: CalendarProperties
    var modified: Int
    var entries: [EntryState]
  }

  struct ExportedAct: Encodable {
    var at: Int
    var who: String
    var act: String
    var year: Int?
    var number: Int?
    var note: String
  }

  var format = "phiencho-ledger/1"
  var releases: [ExportedRelease]
  var calendars: [String: [ExportedCalendar]]
  var audit: [ExportedAct]
}

extension Ledger {
  /// The whole ledger as JSON, `phiencho-ledger/1`; equal ledgers give equal bytes.
  ///
  /// It holds names and telephone numbers, as the ledger does.
  public func exported() throws -> [UInt8] {
    let releases = try releases()
    let document = LedgerDocument(
      releases: try releases.map(exported),
      calendars: Dictionary(
        try Set(releases.map(\.year)).map { ("\($0)", try exportedCalendars(of: $0)) },
        uniquingKeysWith: { first, _ in first }
      ),
      audit: try audit().map {
        LedgerDocument.ExportedAct(
          at: $0.at,
          who: $0.who,
          act: $0.act.rawValue,
          year: $0.year,
          number: $0.number,
          note: $0.note
        )
      }
    )
    return try StoredJSON.bytes(of: document)
  }

  private func exported(_ release: Release) throws -> LedgerDocument.ExportedRelease {
    LedgerDocument.ExportedRelease(
      year: release.year,
      number: release.number,
      at: release.at,
      who: release.who,
      message: release.message,
      language: release.language,
      fingerprint: release.fingerprint,
      restored: release.restored,
      seal: release.seal,
      plan: try plan(of: release),
      inputs: try inputs(of: release).map { input in
        let text = String(validating: input.bytes, as: UTF8.self)
        return LedgerDocument.ExportedInput(
          path: input.path,
          text: input.isKept ? text : nil,
          base64: input.isKept && text == nil ? Data(input.bytes).base64EncodedString() : nil
        )
      },
      files: try fileHashes(of: release),
      changes: try changes(of: release),
      balances: try balances(of: release)
    )
  }

  private func exportedCalendars(of year: Int) throws -> [LedgerDocument.ExportedCalendar] {
    try base(of: year).calendars.map {
      LedgerDocument.ExportedCalendar(
        path: $0.path,
        properties: $0.properties,
        modified: $0.modified,
        entries: $0.entries
      )
    }
  }
}
