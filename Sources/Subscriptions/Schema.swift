internal import GRDB

/// The tables, migration by migration; one that has been shipped is never changed.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 subscriptions") { try $0.execute(sql: subscriptions) }
    return migrator
  }

  /// - `subscription`: the living tokens; a revoked one is gone.
  /// - `address`: where the server is reached from outside, once somebody has said it.
  /// - `edition`: counts the changes, so that a reader can tell that there was one.
  private static let subscriptions = """
    CREATE TABLE subscription (
      digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
      person TEXT NOT NULL,
      since INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX subscription_person ON subscription(person);
    CREATE TABLE address (base TEXT NOT NULL);
    CREATE TABLE edition (changes INTEGER NOT NULL);
    INSERT INTO edition (changes) VALUES (0);
    """
}
