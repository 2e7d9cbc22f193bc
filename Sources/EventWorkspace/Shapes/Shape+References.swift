import Diagnostics
import PromotionModel
import Wording

extension Shape {
  /// The id or the name of an entry.
  static func reference<Entity>(_ kind: EntryKind) -> Shape where Value == Identifier<Entity> {
    Shape(form: .plain(.reference(kind))) { node, checker in
      guard let text = scalarText(node, .reference(kind), &checker) else { return nil }
      return resolve(text, kind, at: node.location, &checker)
    }
  }

  /// A list of references; one that is there twice is reported and left out.
  static func references<Entity>(_ kind: EntryKind, atLeast minimum: Int = 1) -> Shape
  where Value == [Identifier<Entity>] {
    let item = Shape<Identifier<Entity>>.reference(kind)
    return Shape(form: .list(of: item.form, atLeast: minimum)) { node, checker in
      guard let items = listItems(node, atLeast: minimum, &checker) else { return nil }
      var result: [Identifier<Entity>] = []
      for item in items {
        guard let text = scalarText(item, .reference(kind), &checker),
          let id: Identifier<Entity> = resolve(text, kind, at: item.location, &checker)
        else { continue }
        if result.contains(id) {
          checker.report(.repeatedItem, at: item.location) { $0.repeatedItem(text) }
        } else {
          result.append(id)
        }
      }
      return result
    }
  }
}

/// What a text refers to; unknown and ambiguous ones are reported.
func resolve<Entity>(
  _ text: String,
  _ kind: EntryKind,
  at location: SourceLocation,
  _ checker: inout Checker
) -> Identifier<Entity>? {
  switch checker.index.match(text, kind) {
  case .id(let id): return Identifier(id)
  case .hidden: return nil
  case .ambiguous(let ids):
    checker.report(.ambiguousReference, at: location) {
      $0.ambiguousReference(text, to: kind, ids: ids)
    }
  case .unknown:
    let known = checker.index.ids(of: kind)
    checker.report(.unknownReference, at: location) {
      $0.unknownReference(
        text,
        to: kind,
        known: known,
        nearest: suggestion(text, among: known)
      )
    }
  }
  return nil
}
