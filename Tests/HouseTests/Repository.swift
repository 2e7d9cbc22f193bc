import Foundation

/// The repository these tests were built from.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every file with one of the endings below a folder of the repository, build folders left out.
  static func files(below folder: String, endings: Set<String>) -> [URL] {
    let start = root.appending(path: folder)
    let walk = FileManager.default.enumerator(
      at: start,
      includingPropertiesForKeys: nil,
      options: [.skipsHiddenFiles]
    )
    let files = (walk?.allObjects ?? []).compactMap { $0 as? URL }
    return files.filter { endings.contains($0.pathExtension) }.sorted { $0.path < $1.path }
  }

  static func text(of file: URL) throws -> String {
    try String(contentsOf: file, encoding: .utf8)
  }

  /// The path of a file from the root, for messages.
  static func name(_ file: URL) -> String {
    String(file.path.dropFirst(root.path.count + 1))
  }
}
