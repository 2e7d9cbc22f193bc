/// A scanned JSON text: its bytes, its values in their order, and what is wrong with its form.
struct JSONDocument {
  /// The source, and after it the decoded form of strings with escapes.
  let text: [UInt8]
  let sourceCount: Int
  /// Never empty; the first is the whole.
  let nodes: [JSONNode]
  let faults: [JSONFault]

  static let root = 0

  init(_ bytes: [UInt8]) {
    var scanner = JSONScanner(bytes)
    scanner.scan()
    text = scanner.text
    sourceCount = scanner.count
    nodes = scanner.nodes
    faults = scanner.faults
  }

  /// The text as it was given.
  var source: ArraySlice<UInt8> { text[..<sourceCount] }

  /// The position after a value and everything in it.
  func end(of node: Int) -> Int {
    nodes[node].isContainer ? nodes[node].payload : node + 1
  }

  /// The values of a list.
  func elements(of list: Int) -> Elements {
    Elements(nodes: nodes, upcoming: list + 1, end: end(of: list))
  }

  /// The members of an object: key and value.
  func members(of object: Int) -> Members {
    Members(values: elements(of: object))
  }

  struct Elements: Sequence, IteratorProtocol {
    fileprivate let nodes: [JSONNode]
    fileprivate var upcoming: Int
    fileprivate let end: Int

    /// The values still to come, with all that is in them.
    var nodeCount: Int { end - upcoming }

    mutating func next() -> Int? {
      guard upcoming < end else { return nil }
      let current = upcoming
      upcoming = nodes[current].isContainer ? nodes[current].payload : current + 1
      return current
    }
  }

  struct Members: Sequence, IteratorProtocol {
    fileprivate var values: Elements

    /// How many there are at most.
    var greatestCount: Int { values.nodeCount / 2 }

    mutating func next() -> (key: Int, value: Int)? {
      guard let key = values.next(), let value = values.next() else { return nil }
      return (key, value)
    }
  }

  /// The text of a string or a key.
  func string(_ node: Int) -> String {
    String(decoding: text[nodes[node].text], as: UTF8.self)
  }

  /// A scalar as it is written in the source.
  func source(of node: Int) -> String {
    let start = Int(nodes[node].offset)
    let stops: Set<UInt8> = Set(" \t\r\n,]}:".utf8)
    let bytes = text[start..<min(sourceCount, start + 64)].prefix { !stops.contains($0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
