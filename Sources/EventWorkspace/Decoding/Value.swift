import Diagnostics
import Wording
import Yams

/// A YAML value with its name and its place in a file.
struct Value {
  let node: Node
  /// What it is called in messages.
  let name: String
  let place: SourceLocation
  let report: Report

  func fail(_ fault: CheckFault) {
    report.add(fault, at: place)
  }

  /// Whether nothing was written behind the key.
  var isNull: Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
  }

  /// The elements of a list; a single value is no list.
  var list: [Value] {
    guard case .sequence(let sequence) = node else {
      if isNull { fail(.empty(name)) } else { fail(.wrongType(name, expected: .list)) }
      return []
    }
    return sequence.map { Value(node: $0, name: name, place: place(of: $0), report: report) }
  }

  /// The elements of a list that must have some.
  var filledList: [Value] {
    let values = list
    if values.isEmpty, case .sequence = node { fail(.empty(name)) }
    return values
  }

  func place(of node: Node) -> SourceLocation {
    node.mark.map {
      SourceLocation(path: place.path, line: $0.line, column: $0.column)
    } ?? place
  }

  /// The keys of a mapping, each of them one of `keys`.
  func fields(_ keys: KeyTable, named label: String? = nil) -> Fields? {
    guard case .mapping(let mapping) = node else {
      fail(.notAMapping(name))
      return nil
    }
    return Fields(mapping, keys, name: label ?? name, place: place, report: report)
  }
}
