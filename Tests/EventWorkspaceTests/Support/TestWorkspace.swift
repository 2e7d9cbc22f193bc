import EventWorkspace
import Foundation

/// Folders of this suite, read into memory.
enum TestWorkspace {
  static let suite = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The small valid workspace on which every case is laid.
  static func base() throws -> MemoryFolder {
    let folder = MemoryFolder()
    try lay(suite.appending(path: "Base"), on: folder)
    return folder
  }

  /// The base with some texts in place of its files.
  static func base(_ texts: [String: String]) throws -> MemoryFolder {
    let folder = try base()
    for (path, text) in texts { folder[path] = Array(text.utf8) }
    return folder
  }

  /// The base with the files of a case on it.
  ///
  /// A case may name in `removed.txt` what is not there, and in `enlarged.txt` files to be filled up
  /// to 25 MB, too large to be kept in the repository.
  static func overlay(_ code: String) throws -> MemoryFolder {
    let folder = try base()
    let source = suite.appending(path: "Diagnostics").appending(path: code)
    for path in lines(source.appending(path: "removed.txt")) { try folder.remove(path) }
    try lay(source, on: folder)
    for path in lines(source.appending(path: "enlarged.txt")) {
      folder[path] = [UInt8](repeating: UInt8(ascii: "#"), count: 25_000_000)
    }
    return folder
  }

  private static func lay(_ source: URL, on folder: MemoryFolder) throws {
    let disk = DiskFolder(source)
    func walk(_ path: String) throws {
      for name in try disk.names(in: path) {
        let inner = "\(path)/\(name)"
        if disk.kind(of: inner) == .folder {
          try walk(inner)
        } else {
          folder[inner] = try disk.bytes(of: inner, atMost: 1_000_000)
        }
      }
    }
    if disk.kind(of: "Events") == .folder { try walk("Events") }
  }

  private static func lines(_ file: URL) -> [String] {
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }
}
