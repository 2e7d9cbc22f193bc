import Diagnostics
import Wording

/// The second pass: which entries there are, what they are called and where each key stands.
struct EntryGatherer {
  /// Which lists of which files hold entries.
  private struct Listing {
    var file: String
    var key: String
    var kind: EntryKind
  }

  private static let shared = [
    Listing(file: "centre.yaml", key: "sessions", kind: .session),
    Listing(file: "calendar.yaml", key: "holidays", kind: .holiday),
    Listing(file: "calendar.yaml", key: "changes", kind: .change),
    Listing(file: "calendar.yaml", key: "periods", kind: .period),
    Listing(file: "places.yaml", key: "districts", kind: .district),
    Listing(file: "places.yaml", key: "places", kind: .place),
    Listing(file: "places.yaml", key: "roads", kind: .road),
    Listing(file: "venues.yaml", key: "venues", kind: .venue),
    Listing(file: "staff.yaml", key: "skills", kind: .skill),
    Listing(file: "staff.yaml", key: "staff", kind: .staff),
    Listing(file: "equipment.yaml", key: "equipment", kind: .equipment),
    Listing(file: "kinds.yaml", key: "kinds", kind: .kind),
    Listing(file: "grounds.yaml", key: "groups", kind: .goodsGroup),
    Listing(file: "grounds.yaml", key: "grounds", kind: .ground),
  ]

  private static let ofEvents: [(key: String, kind: EntryKind)] = [
    ("events", .event), ("convoys", .convoy), ("relations", .relation),
  ]

  private var positions: [EntryKind: Int] = [:]

  static func gather(_ sources: WorkspaceSources, _ checker: inout Checker) {
    var gatherer = EntryGatherer()
    for listing in shared {
      gatherer.list("Events/\(listing.file)", listing.key, listing.kind, sources, &checker)
    }
    let year = sources.yearFolder
    for listing in shared where listing.file == "calendar.yaml" {
      gatherer.list("\(year)/calendar.yaml", listing.key, listing.kind, sources, &checker)
    }
    gatherer.list("\(year)/programmes.yaml", "programmes", .programme, sources, &checker)
    for file in sources.eventFiles {
      for (key, kind) in ofEvents { gatherer.list(file, key, kind, sources, &checker) }
    }
    gatherer.whole(WorkspaceLayout.centre, .init(.centre), sources, &checker)
    gatherer.whole("\(year)/year.yaml", .init(.year), sources, &checker)
    gatherer.vendors(sources, &checker)
  }

  private mutating func list(
    _ file: String,
    _ key: String,
    _ kind: EntryKind,
    _ sources: WorkspaceSources,
    _ checker: inout Checker
  ) {
    guard let document = sources.documents[file] else { return }
    guard let items = items(of: document, key) else { return checker.index.markIncomplete(kind) }
    for item in items { entry(item, kind, &checker) }
  }

  /// The items of a list; nil where nobody can tell which there would be: the file is no mapping, its
  /// key is misspelt, or the value is no list.
  private func items(of document: YAMLNode?, _ key: String) -> [YAMLNode]? {
    guard let pairs = document?.pairs else { return nil }
    guard let list = document?[key] else {
      return pairs.contains { suggestion($0.key, among: [key]) != nil } ? nil : []
    }
    return list.isEmpty ? [] : list.items
  }

  private mutating func entry(_ item: YAMLNode, _ kind: EntryKind, _ checker: inout Checker) {
    guard item.pairs != nil else { return checker.index.markIncomplete(kind) }
    guard let id = identity(of: item, kind) else { return checker.index.markIncomplete(kind) }
    if kind != .road && kind != .relation && kind != .change {
      let place = item["id"]?.location ?? item.location
      if let first = checker.index.add(id, kind, names: names(of: item), at: place) {
        checker.report(.duplicateID, at: place) { $0.duplicateID(id, first: first.description) }
        return
      }
    }
    if kind == .change, let first = checker.origins[Origins.Entry(kind, id)] {
      checker.report(.duplicateChange, at: item.location) {
        $0.duplicateChange(id, first: first.description)
      }
    }
    record(item, Origins.Entry(kind, id), "", item.location, &checker)
  }

  /// The id, or what stands for one.
  private mutating func identity(of item: YAMLNode, _ kind: EntryKind) -> String? {
    switch kind {
    case .road, .relation:
      let position = positions[kind, default: 0]
      positions[kind] = position + 1
      return String(position)
    case .change:
      return item["date"]?.text
    default:
      return item["id"]?.text.map(trimmedText).flatMap { isIdentifier($0) ? $0 : nil }
    }
  }

  /// Every name by which somebody may refer to an entry.
  private func names(of item: YAMLNode) -> [String] {
    let dated = item["names"]?.items?.compactMap { $0["name"]?.text } ?? []
    let plain = [item["name"]?.text, item["name"]?["vi"]?.text, item["name"]?["en"]?.text]
    return dated + plain.compactMap(\.self) + [item["english"]?.text].compactMap(\.self)
  }

  private func whole(
    _ file: String,
    _ entry: Origins.Entry,
    _ sources: WorkspaceSources,
    _ checker: inout Checker
  ) {
    guard let document = sources.documents[file] ?? nil else { return }
    record(document, entry, "", document.location, &checker)
  }

  private func record(
    _ node: YAMLNode,
    _ entry: Origins.Entry,
    _ path: String,
    _ location: SourceLocation,
    _ checker: inout Checker
  ) {
    checker.origins.record(entry, path, at: location)
    let start = path.isEmpty ? "" : path + "."
    for pair in node.pairs ?? [] {
      record(pair.value, entry, start + pair.key, pair.location, &checker)
    }
    for (position, item) in (node.items ?? []).enumerated() {
      let name = item["id"]?.text ?? item["phase"]?.text ?? String(position)
      record(item, entry, start + name, item.location, &checker)
    }
  }

  private func vendors(_ sources: WorkspaceSources, _ checker: inout Checker) {
    let path = "Events/vendors.csv"
    guard let table = sources.tables[path] else {
      return missing(path, .vendor, sources, &checker)
    }
    guard let table else { return checker.index.markIncomplete(.vendor) }
    let columns = table.header.map { cell in
      VendorColumns.table.column(called: cell.text)?.name
    }
    guard let id = columns.firstIndex(of: "id") else {
      return checker.index.markIncomplete(.vendor)
    }
    let name = columns.firstIndex(of: "name")
    for row in table.rows where id < row.count && !row[id].text.isEmpty {
      let names = name.flatMap { $0 < row.count ? [row[$0].text] : nil } ?? []
      let place = row[id].location
      if let first = checker.index.add(row[id].text, .vendor, names: names, at: place) {
        let text = row[id].text
        checker.report(.duplicateID, at: place) { $0.duplicateID(text, first: first.description) }
      }
      checker.origins.record(Origins.Entry(.vendor, row[id].text), "", at: place)
    }
  }

  /// One error for the table that is not there, instead of one for each reference to it.
  private func missing(
    _ path: String,
    _ kind: EntryKind,
    _ sources: WorkspaceSources,
    _ checker: inout Checker
  ) {
    let other = "\(sources.yearFolder)/registrations.csv"
    guard let table = sources.tables[other] ?? nil, !table.rows.isEmpty else { return }
    let workbook = sources.workbooks[path]
    checker.index.markIncomplete(kind)
    checker.report(.missingFile, at: SourceLocation(path: path)) {
      $0.missingTable(path, neededBy: other, workbook: workbook)
    }
  }
}
