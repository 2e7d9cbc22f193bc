import Foundation

extension DiskFolder: FolderWriting {
  public func makeFolder(_ path: String) throws(FileError) {
    var made = ""
    for name in path.split(separator: "/") {
      made += made.isEmpty ? String(name) : "/" + name
      if mkdir(full(made), 0o777) == 0 { continue }
      guard errno == EEXIST else { throw .last }
      guard kind(of: made) == .folder else { throw .notAFolder }
    }
  }

  public func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = open(full(path), flags, 0o666)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw .last }
  }

  public func sync(folder: String) throws(FileError) {
    let descriptor = open(full(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .last }
  }

  public func exchange(_ a: String, _ b: String) throws(FileError) {
    #if os(Linux)
      guard let rename = DiskFolder.renameat2 else { throw .unsupported }
      guard rename(AT_FDCWD, full(a), AT_FDCWD, full(b), 2) == 0 else { throw .last }
    #elseif canImport(Darwin)
      guard renamex_np(full(a), full(b), UInt32(RENAME_SWAP)) == 0 else { throw .last }
    #else
      throw .unsupported
    #endif
  }

  public func move(_ from: String, to: String) throws(FileError) {
    guard rename(full(from), full(to)) == 0 else { throw .last }
  }

  public func remove(_ path: String) throws(FileError) {
    var facts = stat()
    guard lstat(full(path), &facts) == 0 else { throw .last }
    guard facts.st_mode & S_IFMT == S_IFDIR else {
      guard unlink(full(path)) == 0 else { throw .last }
      return
    }
    for name in try names(in: path) {
      try remove(path + "/" + name)
    }
    guard rmdir(full(path)) == 0 else { throw .last }
  }

  public func isLink(_ path: String) -> Bool {
    var facts = stat()
    return lstat(full(path), &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }

  public func hold(_ folder: String) throws(FileError) -> FolderHold {
    let descriptor = open(full(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let error = FileError.last
      close(descriptor)
      throw error
    }
    return FolderHold { close(descriptor) }
  }
}

#if os(Linux)
  extension DiskFolder {
    /// renameat2(2), whose flag 2 is RENAME_EXCHANGE.
    ///
    /// The headers show it only to programs that ask
    /// for GNU extensions, which Swift's do not, so it is looked up; a libc may lack it.
    private static let renameat2: RenameAt2? = {
      guard let symbol = dlsym(nil, "renameat2") else { return nil }
      return unsafeBitCast(symbol, to: RenameAt2.self)
    }()

    private typealias RenameAt2 =
      @convention(c) (
        Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
      ) -> Int32
  }
#endif
