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
      let whole = URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL
      return !isDevice(path) && !seen.insert(whole.path(percentEncoded: false)).inserted
    }
  }

  func write(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: path), options: isDevice ? [] : .atomic)
  }

  /// Something that is written into, not replaced: `/dev/stdout`, a pipe.
  private var isDevice: Bool { Self.isDevice(path) }

  private static func isDevice(_ path: String) -> Bool {
    let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    return kind.map { $0 != .typeRegular && $0 != .typeDirectory } ?? false
  }

  private func refusal(_ code: CocoaError.Code) -> CocoaError {
    CocoaError(code, userInfo: [NSFilePathErrorKey: path])
  }
}
