/// The single steps of writing, each of which may fail; paths are relative to the workspace.
public protocol FolderWriting: FolderReading {
  /// Makes a folder and those above it; content where they exist.
  func makeFolder(_ path: String) throws(FileError)
  /// Writes a new file and brings it to the disk.
  func write(_ bytes: [UInt8], to path: String) throws(FileError)
  /// Brings the names in a folder to the disk.
  func sync(folder: String) throws(FileError)
  /// Lets two existing things change places in one step.
  func exchange(_ a: String, _ b: String) throws(FileError)
  /// Gives a thing another name, which must be free.
  func move(_ from: String, to: String) throws(FileError)
  /// Removes a file, a link or a folder with all that is in it; links are not followed.
  func remove(_ path: String) throws(FileError)
  /// Whether something is there and is a link.
  func isLink(_ path: String) -> Bool
  /// Keeps other runs from writing below a folder until the hold is released.
  func hold(_ folder: String) throws(FileError) -> FolderHold
}

/// A folder held by this run; released by the call or with the last reference, and by the system
/// when the process dies.
public final class FolderHold {
  private var undo: (() -> Void)?

  public init(undo: @escaping () -> Void) {
    self.undo = undo
  }

  public func release() {
    undo?()
    undo = nil
  }

  deinit {
    release()
  }
}
