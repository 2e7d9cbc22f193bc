import GRDB

extension Ledger {
  /// How recording a release ended.
  public enum Recording: Sendable {
    case recorded(Release)
    /// Somebody else has published since; nothing was recorded. Their latest release.
    case overtaken(by: Release)
  }

  /// Records a release in one transaction: all of it or nothing.
  public func record(_ proposal: ReleaseProposal) throws -> Recording {
    try write { database in
      let latest = try Ledger.latest(of: proposal.year, database)
      if let latest, latest.number != proposal.base.release?.number {
        try Ledger.note(
          AuditEntry(
            at: proposal.at,
            who: proposal.who,
            act: .overtaken,
            year: proposal.year,
            number: latest.number,
            note: proposal.message
          ),
          database
        )
        return .overtaken(by: latest)
      }
      let release = try Ledger.insert(proposal, after: latest, database)
      try Ledger.replaceCalendars(of: proposal.year, with: proposal.revision.calendars, database)
      try Ledger.forgetOldFiles(database)
      try database.execute(sql: "DELETE FROM draft WHERE year = ?", arguments: [proposal.year])
      try Ledger.note(
        AuditEntry(
          at: release.at,
          who: release.who,
          act: release.restored == nil ? .published : .restored,
          year: release.year,
          number: release.number,
          note: release.message
        ),
        database
      )
      return .recorded(release)
    }
  }

  private static func insert(
    _ proposal: ReleaseProposal,
    after latest: Release?,
    _ database: Database
  ) throws -> Release {
    var release = Release(
      year: proposal.year,
      number: (latest?.number ?? 0) + 1,
      at: proposal.at,
      who: proposal.who,
      message: proposal.message,
      language: proposal.language,
      fingerprint: proposal.plan.fingerprint,
      inputs: InputFile.hash(of: proposal.inputs),
      plan: try keep(StoredJSON.bytes(of: proposal.plan), database),
      restored: proposal.restored,
      seal: ""
    )
    let files = proposal.files.mapValues(contentHash)
    release.seal = release.seal(
      after: latest,
      files: files,
      inputs: proposal.inputs.map { ($0.path, contentHash($0.bytes)) },
      changes: proposal.revision.changes,
      balances: proposal.balances
    )
    try database.execute(
      sql: """
        INSERT INTO release (year, number, at, who, message, language, fingerprint, inputs, plan,
          restored, seal)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        release.year, release.number, release.at, release.who, release.message, release.language,
        release.fingerprint, release.inputs, release.plan, release.restored, release.seal,
      ]
    )
    for input in proposal.inputs {
      let hash = try input.isKept ? keep(input.bytes, database) : contentHash(input.bytes)
      try database.execute(
        sql: "INSERT INTO input (year, number, path, hash, kept) VALUES (?, ?, ?, ?, ?)",
        arguments: [release.year, release.number, input.path, hash, input.isKept]
      )
    }
    for (path, bytes) in proposal.files {
      try database.execute(
        sql: "INSERT INTO file (year, number, path, hash) VALUES (?, ?, ?, ?)",
        arguments: [release.year, release.number, path, try keep(bytes, database)]
      )
    }
    for change in proposal.revision.changes {
      try database.execute(
        sql: """
          INSERT INTO change (year, number, calendar, uid, kind, before, after)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          release.year, release.number, change.calendar, change.uid, change.kind.rawValue,
          try change.before.map(StoredJSON.text), try change.after.map(StoredJSON.text),
        ]
      )
    }
    for balance in proposal.balances {
      try database.execute(
        sql: "INSERT INTO balance (year, number, person, load, target) VALUES (?, ?, ?, ?, ?)",
        arguments: [
          release.year, release.number, balance.person, balance.load, balance.target,
        ]
      )
    }
    return release
  }

  /// Keeps bytes under their hash, once.
  private static func keep(_ bytes: [UInt8], _ database: Database) throws -> String {
    let hash = contentHash(bytes)
    try database.execute(
      sql: "INSERT OR IGNORE INTO content (hash, bytes) VALUES (?, ?)",
      arguments: [hash, DataBytes(bytes)]
    )
    return hash
  }

  private static func replaceCalendars(
    of year: Int,
    with calendars: [CalendarState],
    _ database: Database
  ) throws {
    try database.execute(sql: "DELETE FROM entry WHERE year = ?", arguments: [year])
    try database.execute(sql: "DELETE FROM calendar WHERE year = ?", arguments: [year])
    for calendar in calendars {
      try database.execute(
        sql: "INSERT INTO calendar (year, path, properties, modified) VALUES (?, ?, ?, ?)",
        arguments: [
          year, calendar.path, try StoredJSON.text(of: calendar.properties), calendar.modified,
        ]
      )
      for entry in calendar.entries {
        try database.execute(
          sql: """
            INSERT INTO entry (year, calendar, uid, content, sequence, created, modified)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            year, calendar.path, entry.uid, try StoredJSON.text(of: entry.content),
            entry.sequence, entry.created, entry.modified,
          ]
        )
      }
    }
  }

  /// Exported files of older releases can be made again from their plans and inputs.
  private static func forgetOldFiles(_ database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM content WHERE hash NOT IN (
          SELECT plan FROM release
          UNION SELECT hash FROM input WHERE kept
          UNION SELECT hash FROM file
            JOIN (SELECT year, max(number) AS number FROM release GROUP BY year) AS latest
            USING (year, number)
        )
        """
    )
  }
}
