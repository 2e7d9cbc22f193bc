import Wording

/// A column of a table: its name in English and the names a Vietnamese table may give it.
struct Column: Sendable {
  let name: String
  let vietnamese: [String]
  let isRequired: Bool
  let expectation: Expectation
  let example: String

  init(
    _ name: String,
    _ vietnamese: [String],
    _ expectation: Expectation = .text,
    isRequired: Bool = false,
    example: String
  ) {
    self.name = name
    self.vietnamese = vietnamese
    self.isRequired = isRequired
    self.expectation = expectation
    self.example = example
  }

  /// Its names as headings are compared.
  fileprivate var foldedNames: [String] { ([name] + vietnamese).map(folded) }
}

/// The columns that one table can have.
struct ColumnTable: Sendable {
  /// Letters of the longest heading that is looked at.
  private static let longest = 100

  let name: String
  let columns: [Column]
  private let byName: [String: Int]

  init(_ name: String, _ columns: [Column]) {
    self.name = name
    self.columns = columns
    let names = columns.enumerated().flatMap { position, column in
      column.foldedNames.map { ($0, position) }
    }
    byName = Dictionary(names) { first, _ in first }
  }

  /// The column that a heading means, without regard to accents, case and spaces.
  func column(called heading: String) -> Column? {
    guard heading.utf8.count <= ColumnTable.longest else { return nil }
    return byName[folded(heading)].map { columns[$0] }
  }
}
