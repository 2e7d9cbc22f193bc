/// Why the ledger cannot be used.
public enum LedgerError: Error, Hashable, Sendable {
  /// There is none yet.
  case missing(String)
  /// It was written by a newer version of the program.
  case tooNew(String)
  /// It is no ledger, or not a whole one; the text says what is wrong, for experts.
  case damaged(String)
  /// Another program has held it for too long.
  case busy(String)
  /// SQLite could not do it: its message.
  case failed(String)
  /// There is no such release.
  case noRelease(year: Int, number: Int)
  /// The file to write is already there.
  case fileExists(String)
}
