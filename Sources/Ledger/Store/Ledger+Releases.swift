import GRDB

extension Ledger {
  /// All releases of a year, the first one first; of every year if nil.
  public func releases(of year: Int? = nil) throws -> [Release] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT * FROM release WHERE ? IS NULL OR year = ? ORDER BY year, number",
        arguments: [year, year]
      ).map(Release.init)
    }
  }

  /// The release of a number.
  public func release(_ number: Int, of year: Int) throws -> Release {
    try read { database in
      guard let release = try Ledger.release(number, of: year, database) else {
        throw LedgerError.noRelease(year: year, number: number)
      }
      return release
    }
  }

  /// The years that have releases, in order.
  public func years() throws -> [Int] {
    try read { try Int.fetchAll($0, sql: "SELECT DISTINCT year FROM release ORDER BY year") }
  }

  /// The latest release of a year; nil where there is none.
  public func latest(of year: Int) throws -> Release? {
    try read { try Ledger.latest(of: year, $0) }
  }

  /// What subscribers of a year have.
  public func base(of year: Int) throws -> ReleaseBase {
    try read { database in
      let release = try Ledger.latest(of: year, database)
      return ReleaseBase(
        release: release,
        plan: try release.map { try Ledger.plan(of: $0, database) },
        calendars: try Ledger.calendars(of: year, database)
      )
    }
  }

  /// The plan of a release.
  public func plan(of release: Release) throws -> PublishedPlan {
    try read { try Ledger.plan(of: release, $0) }
  }

  /// The inputs of a release; of those that are not kept the bytes are empty.
  public func inputs(of release: Release) throws -> [InputFile] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT input.path, input.kept, content.bytes FROM input
          LEFT JOIN content ON content.hash = input.hash
          WHERE year = ? AND number = ? ORDER BY input.path
          """,
        arguments: [release.year, release.number]
      ).map { row in
        let bytes: [UInt8]? = (row["bytes"] as DataBytes?)?.bytes
        let isKept: Bool = row["kept"]
        let path: String = row["path"]
        guard !isKept || bytes != nil else { throw LedgerError.damaged("input \(path)") }
        return InputFile(path: path, bytes: isKept ? bytes ?? [] : [], isKept: isKept)
      }
    }
  }

  /// The hash of every exported file of a release by its path.
  public func fileHashes(of release: Release) throws -> [String: String] {
    try read { try Ledger.fileHashes(of: release, $0) }
  }

  /// The exported files of the latest release of a year.
  public func files(of release: Release) throws -> [String: [UInt8]] {
    try read { database in
      var files: [String: [UInt8]] = [:]
      for (path, hash) in try Ledger.fileHashes(of: release, database) {
        files[path] = try Ledger.content(hash, database)
      }
      return files
    }
  }

  /// What a release did to the entries of the calendars.
  public func changes(of release: Release) throws -> [EntryChange] {
    try read { try Ledger.changes(of: release, $0) }
  }

  /// Everybody's work in a release.
  public func balances(of release: Release) throws -> [WorkBalance] {
    try read { try Ledger.balances(of: release, $0) }
  }
}

extension Ledger {
  static func release(_ number: Int, of year: Int, _ database: Database) throws -> Release? {
    try Row.fetchOne(
      database,
      sql: "SELECT * FROM release WHERE year = ? AND number = ?",
      arguments: [year, number]
    ).map(Release.init)
  }

  static func latest(of year: Int, _ database: Database) throws -> Release? {
    try Row.fetchOne(
      database,
      sql: "SELECT * FROM release WHERE year = ? ORDER BY number DESC LIMIT 1",
      arguments: [year]
    ).map(Release.init)
  }

  static func plan(of release: Release, _ database: Database) throws -> PublishedPlan {
    try StoredJSON.value(from: try content(release.plan, database))
  }

  static func fileHashes(of release: Release, _ database: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT path, hash FROM file WHERE year = ? AND number = ?",
      arguments: [release.year, release.number]
    )
    return Dictionary(
      rows.map { ($0["path"], $0["hash"]) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  static func changes(of release: Release, _ database: Database) throws -> [EntryChange] {
    try Row.fetchAll(
      database,
      sql: "SELECT * FROM change WHERE year = ? AND number = ? ORDER BY calendar, uid",
      arguments: [release.year, release.number]
    ).map { row in
      let kind: String = row["kind"]
      guard let kind = EntryChange.Kind(rawValue: kind) else {
        throw LedgerError.damaged("change \(kind)")
      }
      return EntryChange(
        calendar: row["calendar"],
        uid: row["uid"],
        kind: kind,
        before: try (row["before"] as String?).map { try StoredJSON.value(from: $0) },
        after: try (row["after"] as String?).map { try StoredJSON.value(from: $0) }
      )
    }
  }

  static func balances(of release: Release, _ database: Database) throws -> [WorkBalance] {
    try Row.fetchAll(
      database,
      sql: "SELECT person, load, target FROM balance WHERE year = ? AND number = ? ORDER BY person",
      arguments: [release.year, release.number]
    ).map { WorkBalance(person: $0["person"], load: $0["load"], target: $0["target"]) }
  }

  static func calendars(of year: Int, _ database: Database) throws -> [CalendarState] {
    let entries = Dictionary(
      grouping: try Row.fetchAll(
        database,
        sql: "SELECT * FROM entry WHERE year = ? ORDER BY calendar, uid",
        arguments: [year]
      ),
      by: { $0["calendar"] as String }
    )
    return try Row.fetchAll(
      database,
      sql: "SELECT * FROM calendar WHERE year = ? ORDER BY path",
      arguments: [year]
    ).map { row in
      let path: String = row["path"]
      return CalendarState(
        path: path,
        properties: try StoredJSON.value(from: row["properties"] as String),
        modified: row["modified"],
        entries: try (entries[path] ?? []).map { row in
          EntryState(
            uid: row["uid"],
            content: try StoredJSON.value(from: row["content"] as String),
            sequence: row["sequence"],
            created: row["created"],
            modified: row["modified"]
          )
        }
      )
    }
  }

  /// The bytes with a hash.
  static func content(_ hash: String, _ database: Database) throws -> [UInt8] {
    let bytes = try DataBytes.fetchOne(
      database,
      sql: "SELECT bytes FROM content WHERE hash = ?",
      arguments: [hash]
    )
    guard let bytes else { throw LedgerError.damaged("content \(hash)") }
    return bytes.bytes
  }
}

extension Release {
  init(_ row: Row) {
    self.init(
      year: row["year"],
      number: row["number"],
      at: row["at"],
      who: row["who"],
      message: row["message"],
      language: row["language"],
      fingerprint: row["fingerprint"],
      inputs: row["inputs"],
      plan: row["plan"],
      restored: row["restored"],
      seal: row["seal"]
    )
  }
}
