import Wording

/// Every table of keys and of columns there is, for schemas and pages.
enum KeyCatalogue {
  /// A YAML file: the name of its schema, and its table.
  static let documents: [(schema: String, table: KeyTable)] = [
    ("centre", CentreKeys.table), ("calendar", CalendarKeys.table), ("places", PlacesKeys.table),
    ("venues", VenuesKeys.table), ("staff", StaffFileKeys.table),
    ("equipment", EquipmentFileKeys.table), ("kinds", KindsKeys.table), ("year", YearKeys.table),
    ("programmes", ProgrammesKeys.table), ("events", EventsKeys.table),
    ("grounds", GroundsKeys.table),
    ("booths", FairsKeys.table),
  ]

  static let columnTables = [
    VendorColumns.table, LeaveColumns.table, RegistrationColumns.table, SettledColumns.table,
    StallColumns.table, ResultColumns.table,
  ]

  /// The tables of all mappings of all files, each once, those of a file after it.
  static var tables: [KeyTable] {
    var tables: [KeyTable] = []
    for document in documents { add(document.table, to: &tables) }
    return tables
  }

  private static func add(_ table: KeyTable, to tables: inout [KeyTable]) {
    guard !tables.contains(where: { $0.name == table.name }) else { return }
    tables.append(table)
    for key in table.keys { add(key.form, to: &tables) }
  }

  private static func add(_ form: ValueForm, to tables: inout [KeyTable]) {
    switch form {
    case .plain(.bilingual): add(Shape.bilingualTable, to: &tables)
    case .plain: break
    case .list(let item, _): add(item, to: &tables)
    case .mapping(let table): add(table, to: &tables)
    case .dictionary(_, let values): add(values, to: &tables)
    case .either(let forms): for form in forms { add(form, to: &tables) }
    }
  }
}
