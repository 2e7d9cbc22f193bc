extension JSONDocument {
  /// Where a value stands, as people write it: `events[3].starts[0]`; empty for the whole.
  func path(of node: Int) -> String {
    var path = ""
    var container = JSONDocument.root
    while container < node, nodes[container].isContainer {
      let step: (name: String, node: Int)? =
        nodes[container].kind == .array
        ? element(of: container, around: node)
        : member(of: container, around: node, isFirst: path.isEmpty)
      guard let step else { break }
      path += step.name
      container = step.node
    }
    return path
  }

  /// Where the object stands that has a key.
  func path(ofObjectWith key: Int) -> String {
    let path = path(of: key)
    let name = shown(key)
    let rest = path.dropLast(name.count)
    return String(rest.last == "." ? rest.dropLast() : rest)
  }

  private func element(of list: Int, around node: Int) -> (name: String, node: Int)? {
    var index = 0
    var found: (String, Int)?
    for element in elements(of: list) {
      if element <= node { found = ("[\(index)]", element) }
      index += 1
    }
    return found
  }

  private func member(of object: Int, around node: Int, isFirst: Bool)
    -> (name: String, node: Int)?
  {
    var found: (Int, Int)?
    for (key, value) in members(of: object) {
      if key <= node { found = (key, value) }
    }
    guard let found else { return nil }
    return ((isFirst ? "" : ".") + shown(found.0), found.1)
  }

  /// A key or a string, fit to be printed.
  func shown(_ node: Int) -> String {
    nodes[node].kind == .string ? printable(string(node)) : "?"
  }
}

/// A text without anything a terminal would obey, and not longer than a line.
func printable(_ text: String) -> String {
  var shown = ""
  for (index, scalar) in text.unicodeScalars.enumerated() {
    if index == 80 { return shown + "…" }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
      shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: shown.unicodeScalars.append(scalar)
    }
  }
  return shown
}
