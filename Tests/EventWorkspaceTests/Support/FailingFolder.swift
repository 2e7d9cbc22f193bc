import EventWorkspace

/// A folder one of whose writing steps fails; with `forGood` all that follow fail too, as if the
/// process had been killed.
final class FailingFolder: FolderWriting {
  private let folder: MemoryFolder
  private let failAt: Int
  private let canExchange: Bool
  private let forGood: Bool
  private var step = 0

  init(_ folder: MemoryFolder, failAt: Int, canExchange: Bool, forGood: Bool = false) {
    self.folder = folder
    self.failAt = failAt
    self.canExchange = canExchange
    self.forGood = forGood
  }

  /// Whether the step was ever reached.
  var hasFailed: Bool { step > failAt }

  private func count() throws(FileError) {
    defer { step += 1 }
    if step == failAt || forGood && step > failAt { throw .failed(5) }
  }

  func bytes(of path: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    try folder.bytes(of: path, atMost: limit)
  }

  func names(in folder: String) throws(FileError) -> [String] {
    try self.folder.names(in: folder)
  }

  func kind(of path: String) -> FileKind? { folder.kind(of: path) }

  func makeFolder(_ path: String) throws(FileError) {
    try count()
    try folder.makeFolder(path)
  }

  func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try count()
    try folder.write(bytes, to: path)
  }

  func sync(folder: String) throws(FileError) {
    try count()
    try self.folder.sync(folder: folder)
  }

  func exchange(_ a: String, _ b: String) throws(FileError) {
    guard canExchange else { throw .unsupported }
    try count()
    try folder.exchange(a, b)
  }

  func move(_ from: String, to: String) throws(FileError) {
    try count()
    try folder.move(from, to: to)
  }

  func remove(_ path: String) throws(FileError) {
    try count()
    try folder.remove(path)
  }

  func isLink(_ path: String) -> Bool { folder.isLink(path) }

  func hold(_ folder: String) throws(FileError) -> FolderHold { try self.folder.hold(folder) }
}
