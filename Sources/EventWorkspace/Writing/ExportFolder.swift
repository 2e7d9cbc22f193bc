import Foundation

/// Replaces a whole folder below `Exports/` at once.
///
/// The new folder is written beside the old one, forced to disk, and then the two names are exchanged
/// in one system call (`renameat2` with `RENAME_EXCHANGE`), so that whoever looks, whenever the
/// program is killed, finds the old files or the new ones, complete.
public struct ExportFolder: Sendable {
  private let exports: URL

  /// - Parameter root: the workspace.
  public init(root: String) {
    exports = URL(filePath: root).appending(path: "Exports")
  }

  /// Makes `Exports/<name>` hold exactly these files.
  public func replace(_ name: String, with files: [(path: String, bytes: [UInt8])]) throws {
    try FileManager.default.createDirectory(at: exports, withIntermediateDirectories: true)
    try removeLeftovers(of: name)
    let target = exports.appending(path: name)
    let draft = exports.appending(path: ".\(name).draft-\(ProcessInfo.processInfo.processIdentifier)")
    try write(files, to: draft)
    if FileManager.default.fileExists(atPath: target.path) {
      try exchange(draft, target)
      try FileManager.default.removeItem(at: draft)
    } else {
      try FileManager.default.moveItem(at: draft, to: target)
    }
    try synchronise(exports)
  }

  private func write(_ files: [(path: String, bytes: [UInt8])], to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, bytes) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      try synchronise(file)
    }
    try synchronise(folder)
  }

  /// Drafts of runs that were killed.
  private func removeLeftovers(of name: String) throws {
    let all = try FileManager.default.contentsOfDirectory(atPath: exports.path)
    for leftover in all where leftover.hasPrefix(".\(name).draft-") {
      let process = leftover.split(separator: "-").last.flatMap { Int32($0) }
      // A run that is still going on keeps its draft.
      if let process, process != ProcessInfo.processInfo.processIdentifier, kill(process, 0) == 0 {
        continue
      }
      try FileManager.default.removeItem(at: exports.appending(path: leftover))
    }
  }

  private func exchange(_ a: URL, _ b: URL) throws {
    if let rename = ExportFolder.renameat2, rename(AT_FDCWD, a.path, AT_FDCWD, b.path, 2) == 0 {
      return
    }
    // A file system without the call: for an instant there is no folder under the name, but never a
    // half-written one.
    let old = exports.appending(path: a.lastPathComponent + "-old")
    try FileManager.default.moveItem(at: b, to: old)
    try FileManager.default.moveItem(at: a, to: b)
    try FileManager.default.moveItem(at: old, to: a)
  }

  private typealias Rename =
    @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32

  /// The system call by name: glibc has it, but hides its declaration from Swift. The last argument
  /// is 2 for RENAME_EXCHANGE (linux/fs.h).
  private static let renameat2: Rename? = dlsym(nil, "renameat2").map {
    unsafeBitCast($0, to: Rename.self)
  }

  private func synchronise(_ file: URL) throws {
    let descriptor = open(file.path, O_RDONLY)
    guard descriptor >= 0 else { throw CocoaError(.fileReadUnknown) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }
}
