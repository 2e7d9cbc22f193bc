import Foundation

/// A file that a command is going to write, known to be writable before the work begins.
struct OutputFile {
  let path: String

  /// - Throws: `CocoaError` with the path, if nothing can be written there.
  init(_ path: String) throws {
    self.path = path
    let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if path.isEmpty || exists && isFolder.boolValue { throw refusal(.fileWriteFileExists) }
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
      isFolder.boolValue
    else { throw refusal(.fileNoSuchFile) }
    // A file is replaced by another, so what counts is whether the folder may be changed.
    guard FileManager.default.isWritableFile(atPath: folder) || isDevice else {
      throw refusal(.fileWriteNoPermission)
    }
  }

  /// The first of some files that is one before it; devices may be named twice.
  static func repeated(in paths: [String]) -> String? {
    var seen: Set<String> = []
    return paths.first { path in
      !isDevice(path) && !seen.insert(real(path)).inserted
    }
  }

  /// Where a file is, or would be, whatever links lead there.
  private static func real(_ path: String) -> String {
    if let found = resolved(path) { return found }
    let url = URL(filePath: path)
    let folder = url.deletingLastPathComponent().path(percentEncoded: false)
    return (resolved(folder) ?? folder) + "/" + url.lastPathComponent
  }

  private static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  func write(_ bytes: [UInt8]) throws {
    // A link stays one.
    let place = isDevice ? path : Self.real(path)
    try Data(bytes).write(to: URL(filePath: place), options: isDevice ? [] : .atomic)
  }

  /// Something that is written into, not replaced: `/dev/stdout`, a pipe.
  var isDevice: Bool { Self.isDevice(path) }

  private static func isDevice(_ path: String) -> Bool {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(facts.st_mode & S_IFMT)
  }

  private func refusal(_ code: CocoaError.Code) -> CocoaError {
    CocoaError(code, userInfo: [NSFilePathErrorKey: path])
  }
}
