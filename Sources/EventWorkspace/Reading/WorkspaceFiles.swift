import Foundation

/// Where a workspace's files come from; tests use one in memory.
public protocol WorkspaceFiles: Sendable {
  /// The bytes of a file, or nil where there is none.
  func read(_ path: String) throws -> [UInt8]?
  /// The names in a folder, sorted; none where there is no such folder.
  func list(_ folder: String) -> [String]
}

/// Files below a folder on disk.
public struct DiskFiles: WorkspaceFiles {
  private let root: URL

  public init(root: String) {
    self.root = URL(filePath: root)
  }

  public func read(_ path: String) throws -> [UInt8]? {
    let file = root.appending(path: path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
      !isFolder.boolValue
    else { return nil }
    return Array(try Data(contentsOf: file))
  }

  public func list(_ folder: String) -> [String] {
    let path = root.appending(path: folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { !$0.hasPrefix(".") }.sorted()
  }
}

/// Files kept in memory, by path.
public struct MemoryFiles: WorkspaceFiles {
  private let files: [String: [UInt8]]

  public init(_ files: [String: [UInt8]]) {
    self.files = files
  }

  public func read(_ path: String) -> [UInt8]? { files[path] }

  public func list(_ folder: String) -> [String] {
    let prefix = folder + "/"
    let names = files.keys.filter { $0.hasPrefix(prefix) }
      .compactMap { $0.dropFirst(prefix.count).split(separator: "/").first.map(String.init) }
    return Set(names).sorted()
  }
}
