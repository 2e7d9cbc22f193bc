import Diagnostics
import Wording

/// The values of one mapping, checked against its table of keys.
struct Fields {
  let table: KeyTable
  let location: SourceLocation
  private let pairs: [String: YAMLNode.Pair]

  /// Reports unknown, repeated and missing keys; nil where the node is no mapping.
  init?(_ node: YAMLNode, _ table: KeyTable, _ checker: inout Checker) {
    guard let pairs = node.pairs else {
      let found = node.found
      checker.report(.wrongType, at: node.location) {
        $0.keysExpected(found: found, in: table.name, keys: table.names)
      }
      return nil
    }
    self.table = table
    location = node.location
    let names = table.names
    var known: [String: YAMLNode.Pair] = [:]
    var meant: Set<String> = []
    for pair in pairs {
      if let line = pair.earlierLine {
        checker.report(.duplicateKey, at: pair.location) { $0.duplicateKey(pair.key, line: line) }
      }
      if names.contains(pair.key) {
        known[pair.key] = pair
      } else {
        let nearest = suggestion(pair.key, among: names)
        if let nearest { meant.insert(nearest) }
        checker.report(.unknownKey, at: pair.location) {
          $0.unknownKey(pair.key, in: table.name, known: names, nearest: nearest)
        }
      }
    }
    self.pairs = known
    reportMissing(except: meant, &checker)
    reportGroups(except: meant, &checker)
  }

  /// A key that was probably meant by an unknown one is not missed as well.
  private func reportMissing(except meant: Set<String>, _ checker: inout Checker) {
    for key in table.keys where key.presence == .required && pairs[key.name] == nil {
      guard !meant.contains(key.name) else { continue }
      let table = table.name
      checker.report(.missingKey, at: location) {
        $0.missingKey(key.name, in: table, example: key.example)
      }
    }
  }

  private func reportGroups(except meant: Set<String>, _ checker: inout Checker) {
    for group in table.groups where meant.isDisjoint(with: group.keys) {
      let present = group.keys.filter { pairs[$0] != nil }
      guard present.count > 1 || present.isEmpty && group.isRequired else { continue }
      let place = present.last.flatMap { pairs[$0]?.location } ?? location
      let table = table.name
      checker.report(.chooseOne, at: place) {
        $0.chooseOne(of: group.keys, in: table, present: present)
      }
    }
  }

  /// The value of a key; nil where it is not there or not right, which is reported.
  func read<Value>(_ key: Key<Value>, _ checker: inout Checker) -> Value? {
    pairs[key.name].flatMap { key.shape.read($0.value, &checker) }
  }

  /// The value of a key, or what holds where it is not there.
  ///
  /// A wrong value is reported and then
  /// gives way to the standard too, so that reading can go on.
  func read<Value>(_ key: Key<Value>, or standard: Value, _ checker: inout Checker) -> Value {
    read(key, &checker) ?? standard
  }

  /// Whether a key is written, rightly or not.
  func has(_ key: some KeyDescription) -> Bool { pairs[key.name] != nil }

  /// The place of a key, or of the mapping where it is not there.
  func location(of key: some KeyDescription) -> SourceLocation {
    pairs[key.name]?.location ?? location
  }
}

/// The nearest known word; very long words have none, for the search is quadratic.
func suggestion(_ unknown: String, among known: [String]) -> String? {
  unknown.utf8.count > 64 ? nil : nearest(to: unknown, among: known)
}
