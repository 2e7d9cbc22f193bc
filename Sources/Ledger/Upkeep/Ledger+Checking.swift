import GRDB

/// Something in the ledger that is not as it was written.
public enum LedgerFinding: Hashable, Sendable {
  /// SQLite's own words about its file.
  case file(String)
  /// Bytes that no longer have their hash.
  case altered(hash: String)
  /// Bytes that a release needs and that are gone.
  case lost(year: Int, number: Int, what: String)
  /// A release whose numbers do not follow, or that was changed afterwards.
  case broken(year: Int, number: Int)
  /// An entry that is not what its releases made of it.
  case estranged(year: Int, calendar: String, uid: String)
}

extension Ledger {
  /// Reads everything and compares it with the hashes, seals and history that were written with it.
  public func check() throws -> [LedgerFinding] {
    try read { database in
      let words = try String.fetchAll(database, sql: "PRAGMA integrity_check")
      let strays = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
      var findings = words.filter { $0 != "ok" }.map(LedgerFinding.file)
      findings += strays.map { .file("foreign key: \($0)") }
      findings += try Ledger.alteredContents(database)
      for year in try Int.fetchAll(database, sql: "SELECT DISTINCT year FROM release ORDER BY year")
      {
        findings += try Ledger.lostContents(of: year, database)
        findings += try Ledger.brokenReleases(of: year, database)
        findings += try Ledger.estrangedEntries(of: year, database)
      }
      return findings
    }
  }

  private static func alteredContents(_ database: Database) throws -> [LedgerFinding] {
    var findings: [LedgerFinding] = []
    let rows = try Row.fetchCursor(database, sql: "SELECT hash, bytes FROM content ORDER BY hash")
    while let row = try rows.next() {
      let hash: String = row["hash"]
      let bytes: DataBytes = row["bytes"]
      if contentHash(bytes.bytes) != hash { findings.append(.altered(hash: hash)) }
    }
    return findings
  }

  private static func lostContents(of year: Int, _ database: Database) throws -> [LedgerFinding] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT number, path AS what, hash FROM input WHERE year = :year AND kept
        UNION SELECT number, path, hash FROM file WHERE year = :year
          AND number = (SELECT max(number) FROM release WHERE year = :year)
        UNION SELECT number, 'plan', plan FROM release WHERE year = :year
        """,
      arguments: ["year": year]
    )
    let known = Set(try String.fetchAll(database, sql: "SELECT hash FROM content"))
    return rows.filter { !known.contains($0["hash"]) }
      .map { .lost(year: year, number: $0["number"], what: $0["what"]) }
  }

  private static func brokenReleases(of year: Int, _ database: Database) throws
    -> [LedgerFinding]
  {
    let releases = try Row.fetchAll(
      database,
      sql: "SELECT * FROM release WHERE year = ? ORDER BY number",
      arguments: [year]
    ).map(Release.init)
    var findings: [LedgerFinding] = []
    var previous: Release?
    for release in releases {
      let inputs = try Row.fetchAll(
        database,
        sql: "SELECT path, hash FROM input WHERE year = ? AND number = ?",
        arguments: [year, release.number]
      ).map { (path: $0["path"] as String, hash: $0["hash"] as String) }
      let seal = release.seal(
        after: previous,
        files: try fileHashes(of: release, database),
        inputs: inputs,
        changes: try changes(of: release, database),
        balances: try balances(of: release, database)
      )
      let follows =
        release.number == (previous?.number ?? 0) + 1 && release.at > previous?.at ?? Int.min
      if seal != release.seal || !follows {
        findings.append(.broken(year: year, number: release.number))
      }
      previous = release
    }
    return findings
  }

  /// Plays all changes again from the first release on and compares.
  private static func estrangedEntries(of year: Int, _ database: Database) throws
    -> [LedgerFinding]
  {
    let releases = try Row.fetchAll(
      database,
      sql: "SELECT * FROM release WHERE year = ? ORDER BY number",
      arguments: [year]
    ).map(Release.init)
    var history = EntryHistory()
    for release in releases {
      history.apply(try changes(of: release, database), at: release.at)
    }
    let now = EntryHistory(try calendars(of: year, database))
    return Set(history.entries.keys).union(now.entries.keys)
      .filter { history.entries[$0] != now.entries[$0] }
      .sorted { ($0.calendar, $0.uid) < ($1.calendar, $1.uid) }
      .map { .estranged(year: year, calendar: $0.calendar, uid: $0.uid) }
  }
}
