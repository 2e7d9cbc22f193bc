import CivilCalendar

/// Reads values of the kinds a document has, and notes where they are something else.
///
/// What the scanner has complained about is passed over in silence.
struct DocumentReader {
  let document: JSONDocument
  private(set) var findings: [Finding] = []
  private var interned = NameTable()
  private var internedStrings: [String] = []

  init(_ document: JSONDocument) {
    self.document = document
  }

  mutating func note(_ matter: Finding.Matter, at node: Int) {
    findings.append(Finding(node: node, matter: matter))
  }

  func kind(_ node: Int) -> JSONNode.Kind { document.nodes[node].kind }

  /// The node, unless it is absent or null.
  func present(_ node: Int?) -> Int? {
    guard let node, kind(node) != .null else { return nil }
    return node
  }

  private mutating func refuse(_ node: Int, _ expected: ValueKind) {
    if kind(node) != .broken { note(.wrongType(expected: expected), at: node) }
  }

  // MARK: The whole

  /// Whether the rest is worth reading: not where the document says that it is of another kind.
  mutating func isFormat(_ expected: String) -> Bool {
    guard kind(JSONDocument.root) == .object else { return true }
    for (key, value) in document.members(of: JSONDocument.root)
    where kind(key) == .string && kind(value) == .string && document.string(key) == "format" {
      let found = document.string(value)
      if found == expected { continue }
      note(.wrongFormat(expected: expected), at: value)
      let family = expected.prefix { $0 != "/" }
      if found.contains("/"), !found.hasPrefix(family) { return false }
    }
    return true
  }

  // MARK: Containers

  /// The members of an object, those it should not have or has twice noted.
  mutating func object(_ node: Int?, _ shape: Shape) -> Fields? {
    guard let node else { return nil }
    guard kind(node) == .object else {
      refuse(node, .object)
      return nil
    }
    var fields = Fields(object: node, shape: shape)
    for (key, value) in document.members(of: node) where kind(key) == .string {
      guard let position = shape.position(of: document.text[document.nodes[key].text]) else {
        note(.unknownField(shape), at: key)
        continue
      }
      if fields.values[position] > 0 { note(.repeatedKey, at: key) }
      fields.values[position] = value
    }
    if document.nodes[node].isUnsure { return fields }
    for (position, name) in shape.names.enumerated()
    where fields.values[position] == 0 && shape.required.contains(name) {
      note(.missingField(name), at: node)
    }
    return fields
  }

  /// The values of a list; none where it is something else.
  mutating func list(_ node: Int?) -> JSONDocument.Elements? {
    guard let node else { return nil }
    guard kind(node) == .array else {
      refuse(node, .list)
      return nil
    }
    return document.elements(of: node)
  }

  func isEmptyList(_ node: Int) -> Bool {
    let found = document.nodes[node]
    return found.kind == .array && !found.isUnsure && document.end(of: node) == node + 1
  }

  /// The two values of a pair such as `[from, to]`.
  mutating func pair(_ node: Int, _ expected: ValueKind) -> (Int, Int)? {
    guard kind(node) == .array else {
      refuse(node, expected)
      return nil
    }
    let end = document.end(of: node)
    let first = node + 1
    if first < end, case let second = document.end(of: first), second < end,
      document.end(of: second) == end
    {
      return (first, second)
    }
    if !document.nodes[node].isUnsure { refuse(node, expected) }
    return nil
  }

  /// The members of an object whose keys are names.
  mutating func map(_ node: Int?) -> JSONDocument.Members? {
    guard let node else { return nil }
    guard kind(node) == .object else {
      refuse(node, .object)
      return nil
    }
    return document.members(of: node)
  }

  // MARK: Values

  mutating func whole(_ node: Int?, in range: ClosedRange<Int>) -> Int? {
    guard let node else { return nil }
    switch kind(node) {
    case .integer:
      let value = document.nodes[node].payload
      if range.contains(value) { return value }
      note(.outOfRange(range), at: node)
    case .fraction: note(.notWhole, at: node)
    case .tooLarge: note(.tooLarge, at: node)
    default: refuse(node, .whole)
    }
    return nil
  }

  mutating func flag(_ node: Int?) -> Bool? {
    guard let node else { return nil }
    switch kind(node) {
    case .yes: return true
    case .no: return false
    default: refuse(node, .flag)
    }
    return nil
  }

  /// Where the bytes of a string are.
  mutating func name(_ node: Int?) -> Range<Int>? {
    guard let node else { return nil }
    if kind(node) == .string { return document.nodes[node].text }
    refuse(node, .text)
    return nil
  }

  /// A day such as `2027-01-31`, which exists.
  mutating func day(_ node: Int?) -> String? {
    guard let node, let text = string(node) else { return nil }
    if Day(iso: text) != nil { return text }
    note(.notDay, at: node)
    return nil
  }

  /// A string; one that comes again shares its storage with the first.
  mutating func string(_ node: Int?) -> String? {
    guard let name = name(node) else { return nil }
    let (position, isNew) = interned.insert(name, in: document.text)
    if isNew { internedStrings.append(String(decoding: document.text[name], as: UTF8.self)) }
    return internedStrings[position]
  }
}
