/// A folder as it would be with some files changed, to check a change before it is written.
struct OverlayFolder: FolderReading {
  let base: any FolderReading
  let files: [String: [UInt8]]

  func bytes(of path: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    guard let bytes = files[path] else { return try base.bytes(of: path, atMost: limit) }
    guard bytes.count <= limit else { throw .tooLarge }
    return bytes
  }

  func names(in folder: String) throws(FileError) -> [String] {
    let added = files.keys.compactMap { path -> String? in
      guard let slash = path.lastIndex(of: "/"), path[..<slash] == folder else { return nil }
      return String(path[path.index(after: slash)...])
    }
    return Set(try base.names(in: folder) + added).sorted()
  }

  func kind(of path: String) -> FileKind? { files[path] == nil ? base.kind(of: path) : .file }
}
