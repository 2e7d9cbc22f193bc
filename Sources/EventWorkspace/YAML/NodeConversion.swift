import Diagnostics
import Wording
import Yams

/// Turns the parser's nodes into ours.
struct NodeConversion {
  let path: String
  let document: MaskedDocument
  /// Where the nesting went too deep, if it did.
  private(set) var tooDeep: SourceLocation?

  init(path: String, document: MaskedDocument) {
    self.path = path
    self.document = document
  }

  mutating func convert(_ node: Node, depth: Int, _ checker: inout Checker) -> YAMLNode {
    let location = location(of: node)
    guard depth <= YAMLReader.depthLimit else {
      tooDeep = tooDeep ?? location
      return YAMLNode(content: .empty, location: location)
    }
    return YAMLNode(content: content(node, depth, &checker), location: location)
  }

  private func location(of node: Node) -> SourceLocation {
    SourceLocation(path: path, line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
  }

  private mutating func content(_ node: Node, _ depth: Int, _ checker: inout Checker)
    -> YAMLNode.Content
  {
    switch node {
    case .scalar(let scalar):
      let isNothing = ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return isNothing && scalar.style == .plain ? .empty : .scalar(scalar.string)
    case .sequence(let items):
      return .list(items.map { convert($0, depth: depth + 1, &checker) })
    case .mapping(let mapping):
      return .mapping(pairs(mapping, depth, &checker))
    case .alias:
      return .empty
    }
  }

  private mutating func pairs(_ mapping: Node.Mapping, _ depth: Int, _ checker: inout Checker)
    -> [YAMLNode.Pair]
  {
    var pairs: [YAMLNode.Pair] = []
    var earlier: [String: Int] = [:]
    for (key, value) in mapping {
      let place = location(of: key)
      guard let name = key.scalar?.string else {
        let found = convert(key, depth: depth + 1, &checker).found
        checker.report(.wrongType, at: place) { $0.wrongType(found: found, expected: .text) }
        continue
      }
      let node = convert(value, depth: depth + 1, &checker)
      if let hidden = document.hidden(name) {
        earlier[hidden.name] = hidden.line
        continue
      }
      pairs.append(YAMLNode.Pair(key: name, location: place, value: node))
    }
    for index in pairs.indices { pairs[index].earlierLine = earlier[pairs[index].key] }
    return pairs
  }
}
