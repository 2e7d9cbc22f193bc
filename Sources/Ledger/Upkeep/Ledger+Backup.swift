import Foundation
import GRDB

extension Ledger {
  /// Copies the ledger into a new file, while others may go on reading and writing.
  ///
  /// The copy appears under its name only when it is whole and has been checked.
  ///
  /// - Throws: ``LedgerError/fileExists(_:)`` if the file is there; nothing is overwritten.
  public func backup(to path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw LedgerError.fileExists(path)
    }
    let part = path + ".part"
    try? FileManager.default.removeItem(atPath: part)
    defer {
      for ending in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: part + ending)
      }
    }
    try explained(path) {
      let copy = try DatabaseQueue(path: part)
      try pool.backup(to: copy)
      // A backup is one file: no log beside it.
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      let words = try copy.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
      guard words == ["ok"] else { throw LedgerError.damaged(words.joined(separator: "; ")) }
      try copy.close()
    }
    do {
      // Refuses to overwrite: somebody may have made the file meanwhile.
      try FileManager.default.moveItem(atPath: part, toPath: path)
    } catch {
      throw LedgerError.failed("\(error)")
    }
  }
}
