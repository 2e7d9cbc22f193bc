import GRDB

/// A plan that was drawn up and is not published.
public struct Draft: Sendable {
  public var year: Int
  public var at: Int
  public var who: String
  /// The release its author knew of; 0 for none.
  public var after: Int
  /// SHA-256 over the inputs it was made from.
  public var inputs: String
  public var plan: PublishedPlan
  public var shares: [WorkBalance]

  public init(
    year: Int,
    at: Int,
    who: String,
    after: Int,
    inputs: String,
    plan: PublishedPlan,
    shares: [WorkBalance]
  ) {
    self.year = year
    self.at = at
    self.who = who
    self.after = after
    self.inputs = inputs
    self.plan = plan
    self.shares = shares
  }
}

extension Ledger {
  /// The draft of a year; nil where there is none.
  public func draft(of year: Int) throws -> Draft? {
    try read { database in
      try Row.fetchOne(database, sql: "SELECT * FROM draft WHERE year = ?", arguments: [year])
        .map { row in
          Draft(
            year: row["year"],
            at: row["at"],
            who: row["who"],
            after: row["after"],
            inputs: row["inputs"],
            plan: try StoredJSON.value(from: row["plan"] as String),
            shares: try StoredJSON.value(from: row["shares"] as String)
          )
        }
    }
  }

  /// Keeps a draft in place of the year's earlier one.
  public func keep(_ draft: Draft) throws {
    let plan = try StoredJSON.text(of: draft.plan)
    let shares = try StoredJSON.text(of: draft.shares)
    try write { database in
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO draft (year, at, who, after, inputs, plan, shares)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          draft.year, draft.at, draft.who, draft.after, draft.inputs, plan, shares,
        ]
      )
      try Ledger.note(
        AuditEntry(
          at: draft.at,
          who: draft.who,
          act: .drafted,
          year: draft.year,
          number: draft.after,
          note: draft.plan.fingerprint
        ),
        database
      )
    }
  }
}
