/// A folder that exists only in memory: for tests, and for trying a change before writing it.
public final class MemoryFolder {
  private var files: [String: [UInt8]] = [:]
  private var folders: Set<String> = [""]
  private var held: Set<String> = []

  public init(_ texts: [String: String] = [:]) {
    for (path, text) in texts {
      self[path] = Array(text.utf8)
    }
  }

  /// The bytes at a path; setting them makes the folders above.
  public subscript(path: String) -> [UInt8]? {
    get { files[path] }
    set {
      files[path] = newValue
      if newValue != nil { addFolders(above: path) }
    }
  }

  /// Every file's path, in order.
  public var paths: [String] { files.keys.sorted() }

  private func addFolders(above path: String) {
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      folders.insert(String(rest))
    }
  }

  private func isInside(_ path: String, _ folder: String) -> Bool {
    folder.isEmpty || path.hasPrefix(folder + "/")
  }
}

extension MemoryFolder: FolderReading {
  public func bytes(of path: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    if folders.contains(path) { throw .notAFile }
    guard let bytes = files[path] else { throw .missing }
    guard bytes.count <= limit else { throw .tooLarge }
    return bytes
  }

  public func names(in folder: String) throws(FileError) -> [String] {
    guard folders.contains(folder) else { throw .missing }
    let start = folder.isEmpty ? 0 : folder.count + 1
    let inside = (Array(files.keys) + folders).filter { $0 != folder && isInside($0, folder) }
    return Set(
      inside.compactMap { $0.dropFirst(start).split(separator: "/").first.map(String.init) }
    )
    .sorted()
  }

  public func kind(of path: String) -> FileKind? {
    if folders.contains(path) { return .folder }
    return files[path] == nil ? nil : .file
  }
}

extension MemoryFolder: FolderWriting {
  public func makeFolder(_ path: String) throws(FileError) {
    guard files[path] == nil else { throw .notAFile }
    folders.insert(path)
    addFolders(above: path)
  }

  public func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    guard files[path] == nil, !folders.contains(path) else { throw .refused }
    let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    guard folders.contains(parent) else { throw .missing }
    files[path] = bytes
  }

  public func sync(folder: String) throws(FileError) {
    guard folders.contains(folder) else { throw .missing }
  }

  public func exchange(_ a: String, _ b: String) throws(FileError) {
    guard kind(of: a) != nil, kind(of: b) != nil else { throw .missing }
    try move(a, to: a + ".exchanged")
    try move(b, to: a)
    try move(a + ".exchanged", to: b)
  }

  public func move(_ from: String, to: String) throws(FileError) {
    guard kind(of: from) != nil else { throw .missing }
    guard kind(of: to) == nil else { throw .refused }
    for path in files.keys.filter({ $0 == from || isInside($0, from) }) {
      files[to + path.dropFirst(from.count)] = files.removeValue(forKey: path)
    }
    for path in folders.filter({ $0 == from || isInside($0, from) }) {
      folders.remove(path)
      folders.insert(to + path.dropFirst(from.count))
    }
  }

  public func remove(_ path: String) throws(FileError) {
    guard kind(of: path) != nil else { throw .missing }
    files = files.filter { $0.key != path && !isInside($0.key, path) }
    folders = folders.filter { $0 != path && !isInside($0, path) }
  }

  public func isLink(_ path: String) -> Bool { false }

  public func hold(_ folder: String) throws(FileError) -> FolderHold {
    guard kind(of: folder) == .folder else { throw .missing }
    guard held.insert(folder).inserted else { throw .busy }
    return FolderHold { self.held.remove(folder) }
  }
}
