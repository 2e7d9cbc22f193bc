import Diagnostics

/// Changes single rows of a CSV table and leaves every other byte as it was written.
struct TableEdit {
  private let columns: ColumnTable
  private var lines: [String]
  private let separator: Character
  private let rows: [[CSVTable.Cell]]
  private var order: [String?]
  private var edits: [Int: [String: String]] = [:]
  private var added: [[String: String]] = []
  private let isCRLF: Bool
  private let hasMark: Bool
  private let original: [UInt8]

  /// The file as it is; nil where there is none, which begins with a heading.
  init(_ bytes: [UInt8]?, _ columns: ColumnTable) {
    self.columns = columns
    original = bytes ?? []
    hasMark = original.starts(with: [0xEF, 0xBB, 0xBF])
    isCRLF = zip(original, original.dropFirst()).contains { $0 == 0x0D && $1 == 0x0A }
    let decoded = try? TextDecoder.text(of: original)
    let heading = columns.columns.map(\.name).joined(separator: ",") + "\n"
    let text = decoded.flatMap { $0.isEmpty ? nil : $0 } ?? heading
    separator = Character(Unicode.Scalar(CSVReader.separator(of: Array(text.utf8))))
    var checker = Checker()
    let table = CSVReader.read(text, path: columns.name, &checker)
    rows = table.rows
    order = table.header.map { columns.column(called: $0.text)?.name }
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
  }

  /// Sets cells of the row that begins on a line.
  mutating func set(_ values: [String: String], atLine line: Int) {
    let position = rows.firstIndex { $0.first?.location.line == line }
    if let position { edits[position, default: [:]].merge(values) { $1 } }
  }

  mutating func append(_ values: [String: String]) { added.append(values) }

  /// The file anew; the very bytes where nothing was changed.
  func bytes() -> [UInt8] {
    guard !edits.isEmpty || !added.isEmpty else { return original }
    var order = order
    var lines = lines
    let used = Set((Array(edits.values) + added).flatMap { $0.filter { !$0.value.isEmpty }.keys })
    let missing = columns.columns.map(\.name).filter { used.contains($0) && !order.contains($0) }
    order += missing
    for (position, row) in rows.enumerated().reversed() {
      let edit = edits[position] ?? [:]
      guard !edit.isEmpty || !missing.isEmpty, let first = row.first, let last = row.last else {
        continue
      }
      let cells = order.enumerated().map { column, name in
        name.flatMap { edit[$0] } ?? (column < row.count ? row[column].text : "")
      }
      lines.replaceSubrange((first.location.line - 1)...(last.end.line - 1), with: [line(cells)])
    }
    if !missing.isEmpty, !lines.isEmpty {
      lines[0] += missing.map { String(separator) + $0 }.joined()
    }
    lines += added.map { values in line(order.map { $0.flatMap { values[$0] } ?? "" }) }
    let text = lines.map { $0 + (isCRLF ? "\r\n" : "\n") }.joined()
    return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
  }

  private func line(_ cells: [String]) -> String {
    cells.map { cell in
      let isPlain = !cell.contains { $0 == separator || $0 == "\"" || $0 == "\n" }
      return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }.joined(separator: String(separator))
  }
}
