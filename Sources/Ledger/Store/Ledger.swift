import Foundation
internal import GRDB

/// The memory of what was published: one SQLite file in the workspace.
///
/// Written with a write-ahead log, so that somebody may read while another one publishes, and brought
/// to the disk at every commit: a release that people were told of survives a power failure.
public struct Ledger: Sendable {
  /// The path of the ledger in a workspace.
  public static let path = "Events/ledger.sqlite"

  let pool: DatabasePool

  /// Opens the ledger at a path.
  ///
  /// - Parameters:
  ///   - path: the file's path.
  ///   - makingIt: whether a new one is made where there is none.
  ///   - patience: seconds to wait while another program writes.
  /// - Throws: ``LedgerError``.
  public init(at path: String, makingIt: Bool = false, patience: Double = 20) throws {
    guard makingIt || FileManager.default.fileExists(atPath: path) else {
      throw LedgerError.missing(path)
    }
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.label = "ledger"
    pool = try explained(path) {
      let pool = try DatabasePool(path: path, configuration: configuration)
      guard try pool.read({ try Schema.migrator.hasBeenSuperseded($0) == false }) else {
        throw LedgerError.tooNew(path)
      }
      try Schema.migrator.migrate(pool)
      // The pool sets NORMAL, which may lose the last commits in a power failure.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      return pool
    }
  }

  /// Whether a workspace has a ledger.
  public static func exists(in root: String) -> Bool {
    FileManager.default.fileExists(atPath: root + "/" + path)
  }

  /// Reads a consistent state, whatever others write meanwhile.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try explained(pool.path) { try pool.read(body) }
  }

  /// Writes all or nothing, alone.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try explained(pool.path) {
      try pool.writeWithoutTransaction { database in
        var result: Value?
        try database.inTransaction(.immediate) {
          result = try body(database)
          return .commit
        }
        guard let result else { throw LedgerError.failed("no result") }
        return result
      }
    }
  }
}

/// Turns what SQLite says into what the program can explain.
func explained<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as DatabaseError {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: throw LedgerError.busy(path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: throw LedgerError.damaged(error.message ?? "\(error)")
    default: throw LedgerError.failed(error.message ?? "\(error)")
    }
  }
}
