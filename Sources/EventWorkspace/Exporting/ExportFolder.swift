/// A folder such as `Exports/<year>`, replaced as a whole or not at all.
///
/// The new tree is built beside the old one under a hidden name and brought to the disk; then the two
/// change places in one step. A run that is killed leaves the old tree or the new one, and what it
/// built half is cleared away by the next run. Nothing outside `Exports` is ever written.
public struct ExportFolder {
  private static let top = "Exports"

  private let folder: any FolderWriting
  /// `Exports`, or a year's folder in it.
  private let parent: String
  private let name: String

  /// The folder of a year; `<year>-draft` for what is not published yet.
  public init(_ folder: any FolderWriting, year: Int, isDraft: Bool = false) {
    self.init(folder, name: isDraft ? "\(year)-draft" : String(year))
  }

  /// The folder of a year in the workspace at a path of the disk.
  public init(workspace root: String, year: Int, isDraft: Bool = false) {
    self.init(DiskFolder(root), year: year, isDraft: isDraft)
  }

  /// A part of a year's folder, replaced alone; it goes when the whole folder is replaced.
  public init(
    _ folder: any FolderWriting,
    year: Int,
    isDraft: Bool = false,
    part: String
  ) {
    let whole = ExportFolder(folder, year: year, isDraft: isDraft)
    self.init(folder, parent: whole.path, name: part)
  }

  private init(_ folder: any FolderWriting, parent: String = ExportFolder.top, name: String) {
    self.folder = folder
    self.parent = parent
    self.name = name
  }

  /// Another folder below `Exports`, replaced in the same way.
  public init(workspace root: String, name: String) {
    self.init(DiskFolder(root), name: name)
  }

  /// The path of the folder, relative to the workspace.
  public var path: String { "\(parent)/\(name)" }

  private var building: String { "\(parent)/.\(name).new" }
  private var retired: String { "\(parent)/.\(name).old" }

  /// Puts these files in place of all that the folder held.
  ///
  /// - Parameter files: relative path, such as `calendars/all.ics` → bytes.
  /// - Throws: the step that failed; the old tree is then still there.
  public func replace(with files: [String: [UInt8]]) throws(ExportError) {
    try ExportFolder.checkSafety(of: files)
    let hold = try hold()
    defer { hold.release() }
    try recover()
    try build(files)
    try swap()
  }

  /// The same with files that are chosen while no other run can write, so that of two runs the one
  /// that comes last sees what the first has done.
  ///
  /// - Parameter choose: the files; nil to leave everything as it is.
  /// - Returns: whether anything was replaced.
  /// - Throws: ``ExportError``, and whatever `choose` throws.
  @discardableResult
  public func replace(choosing choose: () throws -> [String: [UInt8]]?) throws -> Bool {
    let hold = try hold()
    defer { hold.release() }
    try recover()
    guard let files = try choose() else { return false }
    try ExportFolder.checkSafety(of: files)
    try build(files)
    try swap()
    return true
  }

  /// All files of the folder by their path in it; none where it is not there.
  public func files() throws(ExportError) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    var folders = exists(path) ? [path] : []
    while let next = folders.popLast() {
      try step(.prepare, next) { () throws(FileError) in
        for name in try folder.names(in: next) {
          let full = "\(next)/\(name)"
          switch folder.kind(of: full) {
          case .folder: folders.append(full)
          case .file:
            let bytes = try folder.bytes(of: full, atMost: 256 << 20)
            files[String(full.dropFirst(path.count + 1))] = bytes
          case .other, nil: break
          }
        }
      }
    }
    return files
  }

  /// Removes the folder with all that is in it.
  public func remove() throws(ExportError) {
    guard exists(path) || exists(building) || exists(retired) else { return }
    let hold = try hold()
    defer { hold.release() }
    for path in [building, retired, path] where exists(path) {
      try step(.settle, path) { () throws(FileError) in try folder.remove(path) }
    }
  }

  private static func checkSafety(of files: [String: [UInt8]]) throws(ExportError) {
    for path in files.keys.sorted() where !isSafe(path) { throw .unsafePath(path) }
  }

  private func hold() throws(ExportError) -> FolderHold {
    guard !folder.isLink(ExportFolder.top) else { throw .isLink(ExportFolder.top) }
    try step(.prepare, parent) { () throws(FileError) in
      try folder.makeFolder(parent)
    }
    do {
      // One hold for all, as a year's folder may be replaced while a part of it is being built.
      return try folder.hold(ExportFolder.top)
    } catch {
      throw error == .busy ? .busy(path) : .failed(.prepare, ExportFolder.top, error)
    }
  }

  /// Clears away what a killed run has left, and brings back a tree it had only moved aside.
  private func recover() throws(ExportError) {
    try step(.recover, path) { () throws(FileError) in
      if exists(retired), !exists(path) { try folder.move(retired, to: path) }
      if exists(retired) { try folder.remove(retired) }
      if exists(building) { try folder.remove(building) }
    }
  }

  private func build(_ files: [String: [UInt8]]) throws(ExportError) {
    try step(.build, building) { () throws(FileError) in try folder.makeFolder(building) }
    var folders: Set<String> = [building]
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let full = "\(building)/\(path)"
      try step(.build, full) { () throws(FileError) in
        for above in ExportFolder.folders(above: path) {
          let above = "\(building)/\(above)"
          if folders.insert(above).inserted { try folder.makeFolder(above) }
        }
        try folder.write(bytes, to: full)
      }
    }
    for made in folders.sorted() {
      try step(.build, made) { () throws(FileError) in try folder.sync(folder: made) }
    }
  }

  private func swap() throws(ExportError) {
    guard exists(path) else {
      try step(.swap, path) { () throws(FileError) in try folder.move(building, to: path) }
      return try settle()
    }
    do {
      try folder.exchange(building, path)
    } catch .unsupported {
      try swapInTwoSteps()
    } catch {
      throw .failed(.swap, path, error)
    }
    try settle()
  }

  /// For file systems that cannot exchange: the one moment without a tree is mended by the next run.
  private func swapInTwoSteps() throws(ExportError) {
    try step(.swap, path) { () throws(FileError) in
      try folder.move(path, to: retired)
      do throws(FileError) {
        try folder.move(building, to: path)
      } catch {
        try folder.move(retired, to: path)
        throw error
      }
    }
  }

  /// Brings the new names to the disk, then removes the old tree.
  ///
  /// From here on the new one stands, so what cannot be removed is left to the next run.
  private func settle() throws(ExportError) {
    try step(.settle, parent) { () throws(FileError) in
      try folder.sync(folder: parent)
    }
    for old in [building, retired] where exists(old) { try? folder.remove(old) }
  }

  private func exists(_ path: String) -> Bool {
    folder.kind(of: path) != nil || folder.isLink(path)
  }

  private func step(
    _ step: ExportError.Step,
    _ path: String,
    _ body: () throws(FileError) -> Void
  ) throws(ExportError) {
    do {
      try body()
    } catch {
      throw .failed(step, path, error)
    }
  }

  /// Whether a path stays inside the folder: relative, without `..` and empty or hidden parts.
  static func isSafe(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.utf8.contains(0) && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
  }

  /// `a/b/c.ics` → `a`, `a/b`.
  private static func folders(above path: String) -> [String] {
    let parts = path.split(separator: "/").dropLast()
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }
}
