import Diagnostics
import Wording

/// The ids and names of all entries, gathered before anything that refers to them is read.
struct EntryIndex {
  private struct Shelf {
    var ids: [String: SourceLocation] = [:]
    var order: [String] = []
    /// Folded name → the ids that bear it.
    var names: [String: [String]] = [:]
    var isIncomplete = false
  }

  /// What a reference turned out to mean.
  enum Match {
    case id(String)
    case ambiguous([String])
    case unknown
    /// Unknown, but the file that would say could not be read, so nothing need be said.
    case hidden
  }

  private var shelves: [EntryKind: Shelf] = [:]

  /// Adds an entry; the place of an earlier one with the same id is returned and kept.
  mutating func add(_ id: String, _ kind: EntryKind, names: [String], at location: SourceLocation)
    -> SourceLocation?
  {
    var shelf = shelves[kind] ?? Shelf()
    defer { shelves[kind] = shelf }
    if let first = shelf.ids[id] { return first }
    shelf.ids[id] = location
    shelf.order.append(id)
    for name in Set(names.map(folded)) where !name.isEmpty {
      shelf.names[name, default: []].append(id)
    }
    return nil
  }

  /// Says that some entries of a kind may be missing because their file could not be understood.
  mutating func markIncomplete(_ kind: EntryKind) {
    shelves[kind, default: Shelf()].isIncomplete = true
  }

  /// Every id of a kind, in the order of the files.
  func ids(of kind: EntryKind) -> [String] { shelves[kind]?.order ?? [] }

  /// Finds what a text refers to: an id as it stands, else a name or an id without regard to
  /// accents, case and spaces.
  func match(_ text: String, _ kind: EntryKind) -> Match {
    guard let shelf = shelves[kind] else { return .unknown }
    if shelf.ids[text] != nil { return .id(text) }
    let key = folded(text)
    let named = shelf.names[key] ?? []
    let found = named.isEmpty ? shelf.order.filter { folded($0) == key } : named
    switch found.count {
    case 0: return shelf.isIncomplete ? .hidden : .unknown
    case 1: return .id(found[0])
    default: return .ambiguous(found)
    }
  }
}
