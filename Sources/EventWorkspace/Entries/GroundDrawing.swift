import Diagnostics
import PromotionModel
import Wording

/// A row of a ground's drawing as it is written.
struct MapRow: Sendable {
  var text: String
  var location: SourceLocation
}

extension Shape where Value == MapRow {
  static let mapRow = Shape(form: .plain(.groundRow)) { node, checker in
    scalarText(node, .groundRow, &checker).map { MapRow(text: $0, location: node.location) }
  }
}

/// `A1`, or `A1-A6` for all from the one to the other.
struct StallRange: Sendable {
  var names: [String]
  var location: SourceLocation
}

extension Shape where Value == StallRange {
  static let stallRange = Shape(form: .plain(.stallRange)) { node, checker in
    guard let text = scalarText(node, .stallRange, &checker) else { return nil }
    if let names = stallNames(text) { return StallRange(names: names, location: node.location) }
    checker.report(.badMap, at: node.location) { $0.badValue(text, expected: .stallRange) }
    return nil
  }
}

/// The names in `A1-A6`, a single name being itself; nil where it is no range.
private func stallNames(_ text: String) -> [String]? {
  let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
  if ends.count == 1 { return [text] }
  guard ends.count == 2, let first = numbered(ends[0]), let last = numbered(ends[1]),
    first.stem == last.stem, first.number <= last.number, last.number - first.number < 1000
  else { return nil }
  let width = first.digits == last.digits ? first.digits : 0
  return (first.number...last.number).map { number in
    let digits = String(number)
    return first.stem + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

private func numbered(_ name: String) -> (stem: String, number: Int, digits: Int)? {
  let stem = name.prefix { !$0.isNumber }
  let digits = name.dropFirst(stem.count)
  return wholeNumber(digits).map { (String(stem), $0, digits.count) }
}

/// The stalls and marks of a drawing: words between spaces, one square each.
struct GroundDrawing {
  /// Stalls on one ground; the largest fairs of the province have a quarter of that.
  static let most = 1000

  var stalls: [Stall] = []
  private(set) var marks: [GroundMark] = []

  /// Words that are no stalls: gate, stage and tap in both languages.
  private static let markWords: [String: GroundMark.Kind] = [
    "cv": .gate, "gate": .gate, "sk": .stage, "stage": .stage, "vn": .tap, "tap": .tap,
  ]

  init(_ rows: [MapRow], area: Int, _ checker: inout Checker) {
    var lines: [String: SourceLocation] = [:]
    for (row, line) in rows.enumerated() {
      for (column, word) in line.text.split(whereSeparator: \.isWhitespace).enumerated() {
        let name = String(word)
        let cell = GroundCell(row: row, column: column)
        if name == "." { continue }
        if let kind = GroundDrawing.markWords[folded(name)] {
          marks.append(GroundMark(kind: kind, cell: cell))
        } else if !name.contains(where: \.isNumber) || name.contains("-") {
          checker.report(.badMap, at: line.location) { $0.unknownMapWord(name) }
        } else if let first = lines[folded(name)] {
          checker.report(.duplicateID, at: line.location) {
            $0.duplicateID(name, first: first.description)
          }
        } else {
          lines[folded(name)] = line.location
          stalls.append(Stall(name: name, cell: cell, area: area))
        }
      }
    }
  }

  /// The stalls of a list; a name that is not in the drawing is reported.
  func indices(of ranges: [StallRange], _ checker: inout Checker) -> [Int] {
    ranges.flatMap { range in
      range.names.compactMap { name in
        if let index = stalls.firstIndex(where: { folded($0.name) == folded(name) }) {
          return index
        }
        checker.report(.unknownStall, at: range.location) {
          $0.unknownStall(name)
        }
        return nil
      }
    }
  }

  mutating func set(
    _ feature: WritableKeyPath<Stall, Bool>,
    in ranges: [StallRange],
    _ checker: inout Checker
  ) {
    for index in indices(of: ranges, &checker) { stalls[index][keyPath: feature] = true }
  }

  /// The ends of rows are corners, where nobody says otherwise.
  mutating func markEnds() {
    let cells = Set(stalls.map(\.cell))
    for index in stalls.indices {
      let cell = stalls[index].cell
      let neighbours = [-1, 1].count {
        cells.contains(GroundCell(row: cell.row, column: cell.column + $0))
      }
      stalls[index].isCorner = neighbours == 1
    }
  }
}
