import Foundation
internal import GRDB

/// The subscriptions of a workspace: one small SQLite file.
///
/// It holds no token, only digests: who copies the file can subscribe to nothing. Written with a
/// write-ahead log, so that the server reads while somebody subscribes.
public struct SubscriptionStore: SubscriberSource {
  /// The path of the file in a workspace.
  public static let path = "Events/subscriptions.sqlite"

  private let queue: DatabaseQueue

  /// Opens the file at a path, and makes it where there is none.
  ///
  /// - Throws: ``SubscriptionError``.
  public init(at path: String) throws {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(20)
    queue = try explained(path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      guard try queue.read({ try Schema.migrator.hasBeenSuperseded($0) == false }) else {
        throw SubscriptionError.tooNew(path)
      }
      try Schema.migrator.migrate(queue)
      // A revoked link must not come back to life after a power failure.
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      return queue
    }
  }

  /// Keeps a new token of a person.
  ///
  /// - Parameters:
  ///   - person: the identifier in `staff.yaml`.
  ///   - token: of which only the digest is kept.
  ///   - now: seconds since 1970.
  ///   - replacing: whether the person's earlier tokens are revoked in the same transaction.
  /// - Throws: ``SubscriptionError``; `.exists` where the person has one and it is not replaced.
  public func add(_ person: String, _ token: FeedToken, at now: Int, replacing: Bool) throws {
    try write { database in
      if replacing {
        try SubscriptionStore.revoke(person, in: database)
      } else if let since = try SubscriptionStore.since(person, in: database) {
        throw SubscriptionError.exists(person: person, since: since)
      }
      try database.execute(
        sql: "INSERT INTO subscription (digest, person, since) VALUES (?, ?, ?)",
        arguments: [Data(token.digest.bytes), person, now]
      )
    }
  }

  /// Revokes every token of a person.
  ///
  /// - Returns: whether there was one.
  /// - Throws: ``SubscriptionError``.
  @discardableResult
  public func remove(_ person: String) throws -> Bool {
    try write { try SubscriptionStore.revoke(person, in: $0) > 0 }
  }

  /// Everybody who has a token, and since when, in seconds since 1970.
  public func people() throws -> [(person: String, since: Int)] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT person, since FROM subscription ORDER BY person")
        .map { ($0["person"], $0["since"]) }
    }
  }

  /// The living tokens' digests.
  public func subscribers() throws -> Subscribers {
    Subscribers(
      try read { database in
        try Row.fetchAll(database, sql: "SELECT digest, person FROM subscription ORDER BY digest")
          .compactMap { row in
            let bytes: Data = row["digest"]
            return TokenDigest(bytes: Array(bytes)).map { ($0, row["person"]) }
          }
      }
    )
  }

  /// Where the server is reached from outside, such as `https://lich.example`; nil until it is kept.
  public func address() throws -> String? {
    try read { try String.fetchOne($0, sql: "SELECT base FROM address") }
  }

  /// Keeps where the server is reached from outside.
  public func keep(address: String) throws {
    try write { database in
      try database.execute(sql: "DELETE FROM address")
      try database.execute(sql: "INSERT INTO address (base) VALUES (?)", arguments: [address])
    }
  }

  /// A number that is another one whenever any program has written to the file.
  public func edition() throws -> String {
    try read { try String.fetchOne($0, sql: "SELECT changes FROM edition") ?? "" }
  }

  @discardableResult
  private static func revoke(_ person: String, in database: Database) throws -> Int {
    try database.execute(sql: "DELETE FROM subscription WHERE person = ?", arguments: [person])
    return database.changesCount
  }

  private static func since(_ person: String, in database: Database) throws -> Int? {
    try Int.fetchOne(
      database,
      sql: "SELECT max(since) FROM subscription WHERE person = ?",
      arguments: [person]
    )
  }

  private func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try explained(queue.path) { try queue.read(body) }
  }

  private func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try explained(queue.path) {
      try queue.writeWithoutTransaction { database in
        var result: Result<Value, any Error> = .failure(SubscriptionError.failed("no result"))
        try database.inTransaction(.immediate) {
          result = .success(try body(database))
          try database.execute(sql: "UPDATE edition SET changes = changes + 1")
          return .commit
        }
        return try result.get()
      }
    }
  }
}
