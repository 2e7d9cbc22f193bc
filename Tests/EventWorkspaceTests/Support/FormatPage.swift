import Bilingual
@testable import EventWorkspace
import Wording

/// The tables of the page about the format, each below a comment that names it.
struct FormatPage {
  private let wording = Wording(.english)
  private let tables: [(marker: String, lines: [String])]

  init() {
    let wording = Wording(.english)
    tables =
      KeyCatalogue.tables.map { ("<!-- keys of \($0.name) -->", Self.lines(of: $0, wording)) }
      + KeyCatalogue.columnTables.map {
        ("<!-- columns of \($0.name) -->", Self.lines(of: $0, wording))
      }
  }

  var markers: [String] { tables.map(\.marker) }

  /// The page with its tables as they have to be; what is around them stays.
  func refreshed(_ page: String) -> String {
    var result: [String] = []
    var isInTable = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if isInTable, line.hasPrefix("|") { continue }
      isInTable = false
      result.append(line)
      guard let table = tables.first(where: { $0.marker == line }) else { continue }
      result += table.lines
      isInTable = true
    }
    return result.joined(separator: "\n")
  }

  private static func lines(of table: KeyTable, _ wording: Wording) -> [String] {
    let head = ["| key | type | | example | meaning |", "| --- | --- | --- | --- | --- |"]
    return head
      + table.keys.map { key in
        row([
          "`\(key.name)`", type(key.form, wording), presence(key.presence), "`\(key.example)`",
          wording.meaning(of: key.name, in: table.name),
        ])
      }
  }

  private static func lines(of table: ColumnTable, _ wording: Wording) -> [String] {
    let head = [
      "| column | in Vietnamese | type | | example | meaning |",
      "| --- | --- | --- | --- | --- | --- |",
    ]
    return head
      + table.columns.map { column in
        row([
          "`\(column.name)`", column.vietnamese.joined(separator: ", "),
          wording.noun(column.expectation), column.isRequired ? "required" : "",
          "`\(column.example)`", wording.meaning(of: column.name, in: table.name),
        ])
      }
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  private static func type(_ form: ValueForm, _ wording: Wording) -> String {
    switch form {
    case .plain(let expectation): wording.noun(expectation)
    case .list(let item, let minimum):
      "a list\(minimum > 0 ? " (at least \(minimum))" : ""): \(type(item, wording))"
    case .mapping(let table): "keys: \(wording.title(of: table.name))"
    case .dictionary(let keys, let values):
      "\(wording.noun(keys)) → \(type(values, wording))"
    case .either(let forms): forms.map { type($0, wording) }.joined(separator: ", or ")
    }
  }

  private static func presence(_ presence: Presence) -> String {
    switch presence {
    case .required: "required"
    case .optional(let standard): standard.map { "default `\($0)`" } ?? ""
    case .oneOf: "one of these"
    case .atMostOneOf: "at most one of these"
    }
  }
}
