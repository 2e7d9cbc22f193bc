import GRDB

/// The tables of the ledger, migration by migration; one that has been shipped is never changed.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 releases") { try $0.execute(sql: releases) }
    return migrator
  }

  /// - `content`: bytes by their SHA-256, so that what does not change is kept once. Plans and inputs
  ///   stay for ever; exported files only of each year's latest release, as older ones can be made
  ///   again from their plan and inputs.
  /// - `release`, `input`, `file`, `change`, `balance`: only ever added to.
  /// - `calendar`, `entry`: what subscribers have now; `change` is how it came to be.
  /// - `draft`: the plan that would be published next.
  /// - `audit`: who did or tried what when.
  private static let releases = """
    CREATE TABLE content (
      hash TEXT NOT NULL PRIMARY KEY,
      bytes BLOB NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE release (
      year INTEGER NOT NULL,
      number INTEGER NOT NULL CHECK (number >= 1),
      at INTEGER NOT NULL,
      who TEXT NOT NULL,
      message TEXT NOT NULL,
      language TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      inputs TEXT NOT NULL,
      plan TEXT NOT NULL REFERENCES content(hash),
      restored INTEGER,
      seal TEXT NOT NULL,
      PRIMARY KEY (year, number)
    ) WITHOUT ROWID;
    CREATE TABLE input (
      year INTEGER NOT NULL,
      number INTEGER NOT NULL,
      path TEXT NOT NULL,
      hash TEXT NOT NULL,
      kept INTEGER NOT NULL,
      PRIMARY KEY (year, number, path),
      FOREIGN KEY (year, number) REFERENCES release(year, number)
    ) WITHOUT ROWID;
    CREATE TABLE file (
      year INTEGER NOT NULL,
      number INTEGER NOT NULL,
      path TEXT NOT NULL,
      hash TEXT NOT NULL,
      PRIMARY KEY (year, number, path),
      FOREIGN KEY (year, number) REFERENCES release(year, number)
    ) WITHOUT ROWID;
    CREATE TABLE change (
      year INTEGER NOT NULL,
      number INTEGER NOT NULL,
      calendar TEXT NOT NULL,
      uid TEXT NOT NULL,
      kind TEXT NOT NULL,
      before TEXT,
      after TEXT,
      PRIMARY KEY (year, number, calendar, uid),
      FOREIGN KEY (year, number) REFERENCES release(year, number)
    ) WITHOUT ROWID;
    CREATE TABLE balance (
      year INTEGER NOT NULL,
      number INTEGER NOT NULL,
      person TEXT NOT NULL,
      load INTEGER NOT NULL,
      target INTEGER NOT NULL,
      PRIMARY KEY (year, number, person),
      FOREIGN KEY (year, number) REFERENCES release(year, number)
    ) WITHOUT ROWID;
    CREATE TABLE calendar (
      year INTEGER NOT NULL,
      path TEXT NOT NULL,
      properties TEXT NOT NULL,
      modified INTEGER NOT NULL,
      PRIMARY KEY (year, path)
    ) WITHOUT ROWID;
    CREATE TABLE entry (
      year INTEGER NOT NULL,
      calendar TEXT NOT NULL,
      uid TEXT NOT NULL,
      content TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      created INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      PRIMARY KEY (year, calendar, uid),
      FOREIGN KEY (year, calendar) REFERENCES calendar(year, path)
    ) WITHOUT ROWID;
    CREATE TABLE draft (
      year INTEGER NOT NULL PRIMARY KEY,
      at INTEGER NOT NULL,
      who TEXT NOT NULL,
      after INTEGER NOT NULL,
      inputs TEXT NOT NULL,
      plan TEXT NOT NULL,
      shares TEXT NOT NULL
    );
    CREATE TABLE audit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      who TEXT NOT NULL,
      act TEXT NOT NULL,
      year INTEGER,
      number INTEGER,
      note TEXT NOT NULL
    );
    """
}
