public import Foundation

/// A folder on the disk.
public struct DiskFolder: FolderReading, Sendable {
  /// The folder's path; relative ones are taken from where the program was started.
  public let root: String

  public init(_ root: String) {
    self.root = root.isEmpty ? "." : root
  }

  public init(_ root: URL) {
    self.init(root.path)
  }

  func full(_ path: String) -> String {
    path.isEmpty ? root : root + "/" + path
  }

  public func bytes(of path: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    // Without waiting: a named pipe would never answer. It is refused after opening.
    let descriptor = open(full(path), O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw .last }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard facts.st_size <= limit else { throw .tooLarge }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return result }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      result += buffer[..<count]
      guard result.count <= limit else { throw .tooLarge }
    }
  }

  public func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(full(folder)) else { throw .last }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  public func kind(of path: String) -> FileKind? {
    var facts = stat()
    guard stat(full(path), &facts) == 0 else { return nil }
    return switch facts.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }
}

extension FileError {
  /// What the last system call said.
  static var last: FileError {
    switch errno {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .refused
    case EISDIR: .notAFile
    case EINVAL, ENOSYS, ENOTSUP: .unsupported
    case EWOULDBLOCK: .busy
    case let code: .failed(code)
    }
  }
}
