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

  /// Whether a heading means this column, without regard to accents, case and spaces.
  func isCalled(_ heading: String) -> Bool {
    let heading = folded(heading)
    return folded(name) == heading || vietnamese.contains { folded($0) == heading }
  }
}

/// The columns that one table can have.
struct ColumnTable: Sendable {
  let name: String
  let columns: [Column]

  init(_ name: String, _ columns: [Column]) {
    self.name = name
    self.columns = columns
  }
}
