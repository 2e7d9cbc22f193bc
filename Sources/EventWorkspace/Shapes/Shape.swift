import Wording

/// How a value of a file is read, and what it looks like.
///
/// Reading reports everything that is wrong and gives nil; it never throws and never stops.
struct Shape<Value>: Sendable {
  let form: ValueForm
  let read: @Sendable (YAMLNode, inout Checker) -> Value?
}

extension Shape {
  /// A single value, made of its text; what the text cannot be is reported under `code`.
  static func scalar(
    _ expectation: Expectation,
    _ code: CheckCode,
    _ parse: @escaping @Sendable (String) -> Value?
  ) -> Shape {
    Shape(form: .plain(expectation)) { node, checker in
      guard let text = scalarText(node, expectation, &checker) else { return nil }
      if let value = parse(text) { return value }
      checker.report(code, at: node.location) { $0.rejection(text, expectation, code) }
      return nil
    }
  }

  /// A mapping with a table of keys.
  static func mapping(
    _ table: KeyTable,
    _ make: @escaping @Sendable (Fields, inout Checker) -> Value?
  ) -> Shape {
    Shape(form: .mapping(table)) { node, checker in
      Fields(node, table, &checker).flatMap { make($0, &checker) }
    }
  }

  /// A list; items that are wrong are left out and reported.
  static func list<Item>(of item: Shape<Item>, atLeast minimum: Int = 1) -> Shape
  where Value == [Item] {
    Shape(form: .list(of: item.form, atLeast: minimum)) { node, checker in
      guard let items = listItems(node, atLeast: minimum, &checker) else { return nil }
      return items.compactMap { item.read($0, &checker) }
    }
  }

  /// The same value after a change of its type.
  func map<Other>(_ change: @escaping @Sendable (Value) -> Other?) -> Shape<Other> {
    Shape<Other>(form: form) { node, checker in read(node, &checker).flatMap(change) }
  }
}

/// The text of a single value; anything else is reported.
func scalarText(_ node: YAMLNode, _ expectation: Expectation, _ checker: inout Checker) -> String? {
  switch node.content {
  case .scalar(let text):
    let trimmed = trimmedText(text)
    if !trimmed.isEmpty { return trimmed }
    checker.report(.emptyValue, at: node.location) { $0.emptyValue(expected: expectation) }
  case .empty:
    checker.report(.emptyValue, at: node.location) { $0.emptyValue(expected: expectation) }
  case .list, .mapping:
    let found = node.found
    checker.report(.wrongType, at: node.location) {
      $0.wrongType(found: found, expected: expectation)
    }
  }
  return nil
}

/// The items of a list; a list with too few is reported but read.
///
/// Nothing at all is an empty list where that is allowed: a key whose items are all commented out.
func listItems(_ node: YAMLNode, atLeast minimum: Int, _ checker: inout Checker) -> [YAMLNode]? {
  if node.isEmpty, minimum == 0 { return [] }
  guard let items = node.items else {
    let found = node.found
    checker.report(node.isEmpty ? .emptyValue : .wrongType, at: node.location) {
      found == .nothing
        ? $0.emptyValue(expected: .list) : $0.wrongType(found: found, expected: .list)
    }
    return nil
  }
  if items.count < minimum {
    checker.report(.emptyList, at: node.location) { $0.emptyList(minimum: minimum) }
  }
  return items
}

/// A text without white space around it.
func trimmedText(_ text: String) -> String {
  let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
  let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? start
  return String(text[start..<end])
}

extension YAMLNode {
  var isEmpty: Bool {
    if case .empty = content { true } else { false }
  }
}

extension Wording {
  /// The sentence for a text that is not what was expected.
  fileprivate func rejection(_ text: String, _ expectation: Expectation, _ code: CheckCode)
    -> Remark
  {
    if case .word(let words) = expectation {
      return unknownWord(text, known: words, nearest: suggestion(text, among: words))
    }
    if code == .badDate, expectation == .day { return badDay(text, expected: expectation) }
    return code == .badNumber
      ? badNumber(text, expected: expectation) : badValue(text, expected: expectation)
  }
}
