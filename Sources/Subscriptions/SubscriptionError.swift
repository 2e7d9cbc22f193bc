internal import GRDB

/// Why the subscriptions could not be read or written.
public enum SubscriptionError: Error, Hashable, Sendable {
  /// The person has a link already.
  ///
  /// - Parameter since: seconds since 1970.
  case exists(person: String, since: Int)
  /// Another program is writing, and went on for too long.
  case busy(String)
  /// The file was made by a newer version of this program.
  case tooNew(String)
  /// The file is no database, or a broken one.
  case damaged(String)
  /// The file cannot be made or written there.
  case notWritable(String)
  case failed(String)
}

/// Turns what SQLite says into what the program can explain.
func explained<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as DatabaseError {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: throw SubscriptionError.busy(path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: throw SubscriptionError.damaged(path)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM: throw SubscriptionError.notWritable(path)
    default: throw SubscriptionError.failed(error.message ?? "\(error.resultCode)")
    }
  }
}
