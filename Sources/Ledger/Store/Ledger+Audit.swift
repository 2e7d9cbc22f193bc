import GRDB

/// Who did or tried what.
public struct AuditEntry: Hashable, Sendable {
  public enum Act: String, CaseIterable, Hashable, Sendable {
    case drafted, published, restored, overtaken, backedUp = "backed-up"
  }

  /// Seconds since 1970, universal time.
  public var at: Int
  public var who: String
  public var act: Act
  public var year: Int?
  public var number: Int?
  public var note: String

  public init(at: Int, who: String, act: Act, year: Int?, number: Int?, note: String) {
    self.at = at
    self.who = who
    self.act = act
    self.year = year
    self.number = number
    self.note = note
  }
}

extension Ledger {
  /// Everything that was done, in order.
  public func audit() throws -> [AuditEntry] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM audit ORDER BY id").map { row in
        let act: String = row["act"]
        guard let act = AuditEntry.Act(rawValue: act) else {
          throw LedgerError.damaged("audit \(act)")
        }
        return AuditEntry(
          at: row["at"],
          who: row["who"],
          act: act,
          year: row["year"],
          number: row["number"],
          note: row["note"]
        )
      }
    }
  }

  public func note(_ entry: AuditEntry) throws {
    try write { try Ledger.note(entry, $0) }
  }

  static func note(_ entry: AuditEntry, _ database: Database) throws {
    try database.execute(
      sql: "INSERT INTO audit (at, who, act, year, number, note) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [entry.at, entry.who, entry.act.rawValue, entry.year, entry.number, entry.note]
    )
  }
}
