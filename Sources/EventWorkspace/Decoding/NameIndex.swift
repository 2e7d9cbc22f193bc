import Diagnostics
import PromotionModel
import Wording

/// Ids and names of everything that can be referred to, kind by kind.
struct NameIndex {
  private var ids: [CheckFault.Named: [String]] = [:]
  /// Folded name or id → ids.
  private var names: [CheckFault.Named: [String: [String]]] = [:]

  /// Makes a thing known by its id and its names.
  mutating func add(_ kind: CheckFault.Named, id: String, names: [String]) {
    ids[kind, default: []].append(id)
    for key in Set(([id] + names).map(folded)) {
      self.names[kind, default: [:]][key, default: []].append(id)
    }
  }

  func contains(_ kind: CheckFault.Named, id: String) -> Bool {
    ids[kind]?.contains(id) ?? false
  }

  /// The id a text means, or why there is none.
  func find(_ text: String, _ kind: CheckFault.Named) -> Result<String, NameFault> {
    if contains(kind, id: text) { return .success(text) }
    let found = names[kind]?[folded(text)] ?? []
    if found.count == 1 { return .success(found[0]) }
    if found.count > 1 {
      return .failure(.init(.ambiguousName(text, kind: kind, candidates: found)))
    }
    let known = ids[kind] ?? []
    return .failure(
      .init(.unknownName(text, kind: kind, nearest: nearest(to: text.lowercased(), among: known))))
  }

  struct NameFault: Error {
    var fault: CheckFault

    init(_ fault: CheckFault) {
      self.fault = fault
    }
  }
}
