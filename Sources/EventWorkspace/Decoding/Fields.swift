import Diagnostics
import Foundation
import Wording
import Yams

/// The keys that may stand in one kind of mapping; schemas and documentation are held against it.
struct KeyTable: Sendable {
  let name: String
  let keys: [String]

  init(_ name: String, _ keys: [String]) {
    self.name = name
    self.keys = keys
  }
}

/// A mapping whose keys have been checked.
struct Fields {
  let name: String
  let place: SourceLocation
  let report: Report
  private var values: [String: Value] = [:]

  init(
    _ mapping: Node.Mapping,
    _ keys: KeyTable,
    name: String,
    place: SourceLocation,
    report: Report
  ) {
    self.name = name
    self.place = place
    self.report = report
    for (key, node) in mapping {
      let keyPlace =
        key.mark.map { SourceLocation(path: place.path, line: $0.line, column: $0.column) } ?? place
      guard let text = key.scalar?.string.precomposedStringWithCanonicalMapping else {
        report.add(.wrongType(name, expected: .mapping), at: keyPlace)
        continue
      }
      guard keys.keys.contains(text) else {
        report.add(
          .unknownKey(text, nearest: nearest(to: text, among: keys.keys), known: keys.keys),
          at: keyPlace)
        continue
      }
      if values[text] != nil {
        report.add(.duplicateKey(text), at: keyPlace)
      }
      values[text] = Value(node: node, name: text, place: keyPlace, report: report)
    }
  }

  /// The value of a key that may be left out; a key with nothing behind it is reported.
  subscript(_ key: String) -> Value? {
    guard let value = values[key] else { return nil }
    if value.isNull {
      value.fail(.empty(key))
      return nil
    }
    return value
  }

  /// The value of a key that must be there.
  func require(_ key: String) -> Value? {
    if values[key] == nil { report.add(.missingKey(key, in: name), at: place) }
    return self[key]
  }

  func has(_ key: String) -> Bool { values[key] != nil }

  /// The only one of some keys that is there.
  func oneOf(_ keys: [String], isRequired: Bool = true) -> Value? {
    let present = keys.filter(has)
    if present.count > 1 { report.add(.twoOf(present), at: values[present[1]]?.place ?? place) }
    if present.isEmpty, isRequired { report.add(.noneOf(keys), at: place) }
    return present.first.flatMap { self[$0] }
  }

  /// Remembers where a thing and its keys stand.
  func record(_ list: String, _ id: String) {
    report.origins.record(list, id, nil, at: place)
    for (key, value) in values { report.origins.record(list, id, key, at: value.place) }
  }
}
