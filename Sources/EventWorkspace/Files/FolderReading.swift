/// The little that reading needs of a file system; paths are relative to the workspace, with `/`.
public protocol FolderReading {
  /// All bytes of an ordinary file.
  func bytes(of path: String, atMost limit: Int) throws(FileError) -> [UInt8]
  /// The names in a folder, in no particular order; `.` and `..` are left out.
  func names(in folder: String) throws(FileError) -> [String]
  /// What is at a path, links followed; nil where nothing is.
  func kind(of path: String) -> FileKind?
}

/// What can be at a path.
public enum FileKind: Hashable, Sendable {
  case file, folder, other
}

/// Why something could not be done with a file.
public enum FileError: Error, Hashable, Sendable {
  case missing
  case refused
  case notAFile
  case notAFolder
  case tooLarge
  /// The operation is not offered by this file system.
  case unsupported
  /// Another run holds the folder.
  case busy
  case failed(Int32)
}
