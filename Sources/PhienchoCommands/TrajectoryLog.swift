import FairScheduling
import Foundation
import Synchronization
import Wording

/// `seconds,missing,cost,boundMissing,boundCost`, a line at each improvement.
///
/// What cannot be written is told when it is closed: the work it is about is not to suffer.
final class TrajectoryLog: Sendable {
  private static let header = "seconds,missing,cost,boundMissing,boundCost\n"

  private let path: String
  private let handle: FileHandle
  private let failure = Mutex<(any Error)?>(nil)

  /// Adds to what a log holds already, begins another or writes into a pipe.
  ///
  /// - Throws: `CocoaError` with the path where that is not possible; `ExitCode` for a file that is no log.
  init(_ file: OutputFile, _ wording: Wording) throws {
    path = file.path
    do {
      if !file.isDevice, !FileManager.default.fileExists(atPath: path) { try file.write([]) }
      let url = URL(filePath: path)
      handle = try file.isDevice ? FileHandle(forWritingTo: url) : FileHandle(forUpdating: url)
    } catch {
      throw CocoaError(.fileWriteNoPermission, userInfo: [NSFilePathErrorKey: path])
    }
    guard !file.isDevice, let old = try? handle.readToEnd(), !old.isEmpty else {
      append(Self.header)
      return
    }
    guard old.starts(with: Data(Self.header.utf8)) else {
      throw DocumentFiles(wording: wording).refuseLog(path)
    }
    // Somebody's last line may lack its end.
    if old.last != UInt8(ascii: "\n") { append("\n") }
  }

  func write(_ score: Score, _ bound: Score, seconds: Double) {
    let time = String(format: "%.3f", seconds)
    append("\(time),\(score.missing),\(score.cost),\(bound.missing),\(bound.cost)\n")
  }

  /// - Throws: `CocoaError` with the path if something could not be written.
  func close() throws {
    guard let error = failure.withLock(\.self) else { return }
    let isFull = (error as? CocoaError)?.code == .fileWriteOutOfSpace
    throw CocoaError(
      isFull ? .fileWriteOutOfSpace : .fileWriteUnknown,
      userInfo: [NSFilePathErrorKey: path]
    )
  }

  private func append(_ text: String) {
    failure.withLock { failure in
      guard failure == nil else { return }
      do { try handle.write(contentsOf: Data(text.utf8)) } catch { failure = error }
    }
  }
}
