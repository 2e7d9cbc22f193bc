import Diagnostics
import Wording

/// Files that look as if they ought to be read and are not.
extension WorkspaceSources {
  /// Warns of each of them among the names of a folder; `known` have a meaning of their own there.
  mutating func reportUnread(
    _ names: [String],
    known: [String],
    in folder: String,
    readsOthers: Bool,
    _ loader: SourceLoader,
    _ checker: inout Checker
  ) {
    for name in names where !known.contains(name) && !WorkspaceLayout.isPassing(name) {
      let place = SourceLocation(path: "\(folder)/\(name)")
      if let stem = WorkspaceLayout.workbookStem(of: name) {
        reportWorkbook(name, stem, loader, at: place, &checker)
        continue
      }
      let isRead = readsOthers && name.hasSuffix(".yaml")
      let looksRead = [".yaml", ".yml", ".csv"].contains { name.lowercased().hasSuffix($0) }
      guard looksRead, !isRead else { continue }
      let meant = suggestion(name, among: known) ?? WorkspaceLayout.path(of: name, year: year)
      checker.report(.unreadFile, at: place) { $0.unreadFile(name, nearest: meant) }
    }
  }

  /// A workbook is no text; what it holds has to be saved as the table of its name.
  private mutating func reportWorkbook(
    _ name: String,
    _ stem: String,
    _ loader: SourceLoader,
    at place: SourceLocation,
    _ checker: inout Checker
  ) {
    let tables = WorkspaceLayout.tables.map(\.name)
    let table = suggestion("\(stem.lowercased()).csv", among: tables)
    let path = table.flatMap { WorkspaceLayout.path(of: $0, year: year) }
    let list = WorkspaceLayout.list(of: stem.lowercased(), year: year)
    if let path { workbooks[path] = place.path }
    let isThere = path.map { loader.folder.kind(of: $0) == .file } ?? false
    checker.report(.unreadFile, at: place) {
      $0.unreadWorkbook(name, as: path, isThere: isThere, list: list, tables: tables)
    }
  }
}
