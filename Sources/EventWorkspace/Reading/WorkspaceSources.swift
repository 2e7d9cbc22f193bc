import Diagnostics
import Wording

/// All files of one year as nodes and tables, before their meaning is looked at.
struct WorkspaceSources {
  var year: Int
  /// YAML files by their path; nil where one could not be understood.
  var documents: [String: YAMLNode?] = [:]
  /// CSV files by their path; nil where one could not be understood.
  var tables: [String: CSVTable?] = [:]
  /// Files of events, in order.
  var eventFiles: [String] = []
  /// Workbooks, by the path of the table each would be if it were saved as CSV.
  var workbooks: [String: String] = [:]
  var files: [String] { (Array(documents.keys) + Array(tables.keys)).sorted() }

  var yearFolder: String { "Events/\(year)" }
  var centre: YAMLNode? { documents[WorkspaceLayout.centre] ?? nil }

  static func load(from folder: any FolderReading, year: Int?, _ checker: inout Checker)
    -> WorkspaceSources?
  {
    guard folder.kind(of: "Events") == .folder, let names = try? folder.names(in: "Events") else {
      let way = wayUp(from: folder)
      checker.report(.missingFile, at: SourceLocation(path: "Events")) { $0.missingEvents(way) }
      return nil
    }
    let years = names.compactMap(yearNumber).filter { folder.kind(of: "Events/\($0)") == .folder }
      .sorted()
    guard let chosen = year ?? years.last, years.contains(chosen) else {
      checker.report(.noYear, at: SourceLocation(path: "Events")) {
        $0.noYear(asked: year, found: years)
      }
      return nil
    }
    var sources = WorkspaceSources(year: chosen)
    let loader = SourceLoader(folder: folder)
    sources.loadShared(loader, names, &checker)
    sources.loadYear(loader, &checker)
    return sources
  }

  /// The way to the workspace for somebody who went into one of its folders; nil anywhere else.
  private static func wayUp(from folder: any FolderReading) -> String? {
    func holds(_ files: [WorkspaceLayout.File]) -> Bool {
      files.contains { $0.isRequired && folder.kind(of: $0.name) == .file }
    }
    if holds(WorkspaceLayout.shared) { return ".." }
    return holds(WorkspaceLayout.yearly) ? "../.." : nil
  }

  /// 1901…2198: the years whose days the lunar calendar knows.
  private static func yearNumber(_ name: String) -> Int? {
    guard name.utf8.count == 4, let year = wholeNumber(name) else { return nil }
    return (1901...2198).contains(year) ? year : nil
  }

  private mutating func loadShared(
    _ loader: SourceLoader,
    _ names: [String],
    _ checker: inout Checker
  ) {
    for file in WorkspaceLayout.shared {
      load(file, in: "Events", names, loader, &checker)
    }
    let known = WorkspaceLayout.shared.map(\.name)
    reportUnread(names, known: known, in: "Events", readsOthers: false, loader, &checker)
  }

  private mutating func loadYear(_ loader: SourceLoader, _ checker: inout Checker) {
    let names = ((try? loader.folder.names(in: yearFolder)) ?? []).sorted()
    for file in WorkspaceLayout.yearly {
      load(file, in: yearFolder, names, loader, &checker)
    }
    let known = WorkspaceLayout.yearly.map(\.name)
    for name in names where name.hasSuffix(".yaml") && !known.contains(name) {
      guard !name.hasPrefix(".") else { continue }
      let path = "\(yearFolder)/\(name)"
      eventFiles.append(path)
      documents[path] = .some(loader.document(path, &checker))
    }
    reportUnread(names, known: known, in: yearFolder, readsOthers: true, loader, &checker)
  }

  private mutating func load(
    _ file: WorkspaceLayout.File,
    in folder: String,
    _ names: [String],
    _ loader: SourceLoader,
    _ checker: inout Checker
  ) {
    let path = "\(folder)/\(file.name)"
    guard names.contains(file.name) else {
      guard file.isRequired else { return }
      documents[path] = .some(nil)
      checker.report(.missingFile, at: SourceLocation(path: path)) { $0.missingFile(path) }
      return
    }
    if file.name.hasSuffix(".csv") {
      tables[path] = .some(loader.table(path, &checker))
    } else {
      documents[path] = .some(loader.document(path, &checker))
    }
  }
}
