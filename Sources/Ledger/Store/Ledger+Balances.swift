import GRDB

extension Ledger {
  /// What people brought over from the latest release of the last year before this one.
  ///
  /// - Returns: sessions worked beyond the fair share by person, negative for too few; empty where
  ///   no earlier year was published.
  public func balancesCarried(into year: Int) throws -> [String: Int] {
    try read { database in
      let earlier = try Int.fetchOne(
        database,
        sql: "SELECT max(year) FROM release WHERE year < ?",
        arguments: [year]
      )
      guard let earlier, let release = try Ledger.latest(of: earlier, database) else { return [:] }
      return Dictionary(
        try Ledger.balances(of: release, database).map { ($0.person, $0.load - $0.target) },
        uniquingKeysWith: { first, _ in first }
      )
    }
  }
}
