import EventWorkspace
import Ledger
import PromotionModel

/// The inputs of a year as they are on the disk at one moment.
struct InputSnapshot {
  var files: [InputFile]

  /// - Parameters:
  ///   - workspace: where they are.
  ///   - paths: the files that reading found.
  ///   - year: what they say; the diaries that people handed in are named in it.
  init(of workspace: Workspace, paths: [String], year: PromotionYear) {
    let diaries = Set(year.staff.flatMap(\.busyCalendars)).subtracting(paths)
    let kept = paths.map { InputSnapshot.file($0, of: workspace, isKept: true) }
    // Of a private diary nothing but its hash is remembered.
    files = kept + diaries.sorted().map { InputSnapshot.file($0, of: workspace, isKept: false) }
  }

  private static func file(_ path: String, of workspace: Workspace, isKept: Bool) -> InputFile {
    InputFile(path: path, bytes: workspace.bytes(of: path) ?? [], isKept: isKept)
  }

  var hash: String { InputFile.hash(of: files) }

  /// The inputs of a release as a folder that can be read like the disk.
  static func folder(of files: [InputFile]) -> MemoryFolder {
    let folder = MemoryFolder()
    for file in files { folder[file.path] = file.bytes }
    return folder
  }
}
