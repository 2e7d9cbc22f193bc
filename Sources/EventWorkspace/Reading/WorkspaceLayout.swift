/// The names of files.
enum WorkspaceLayout {
  struct File: Sendable {
    var name: String
    var isRequired: Bool
  }

  /// What says who the centre is, and its language.
  static let centre = "Events/centre.yaml"

  /// Directly in `Events`, the same for every year.
  static let shared = [
    File(name: "centre.yaml", isRequired: true),
    File(name: "calendar.yaml", isRequired: false),
    File(name: "places.yaml", isRequired: true),
    File(name: "venues.yaml", isRequired: true),
    File(name: "staff.yaml", isRequired: true),
    File(name: "equipment.yaml", isRequired: false),
    File(name: "kinds.yaml", isRequired: true),
    File(name: "grounds.yaml", isRequired: false),
    File(name: "vendors.csv", isRequired: false),
  ]

  /// In the folder of a year; every other YAML file there holds events.
  static let yearly = [
    File(name: "year.yaml", isRequired: true),
    File(name: "calendar.yaml", isRequired: false),
    File(name: "programmes.yaml", isRequired: false),
    File(name: "leave.csv", isRequired: false),
    File(name: "registrations.csv", isRequired: false),
    File(name: "settled.csv", isRequired: false),
    File(name: "booths.yaml", isRequired: false),
    File(name: "stalls.csv", isRequired: false),
    File(name: "results.csv", isRequired: false),
  ]

  /// The tables of every folder.
  static var tables: [File] { (shared + yearly).filter { $0.name.hasSuffix(".csv") } }

  /// Where a file of that name belongs; nil where none is read.
  static func path(of name: String, year: Int) -> String? {
    if shared.contains(where: { $0.name == name }) { return "Events/\(name)" }
    return yearly.contains { $0.name == name } ? "Events/\(year)/\(name)" : nil
  }

  /// The YAML file that holds what others keep in a workbook of that name; nil where none does.
  static func list(of stem: String, year: Int) -> String? {
    let isRoads = ["distances", "roads"].contains(stem)
    return path(of: isRoads ? "places.yaml" : "\(stem).yaml", year: year)
  }

  /// Whether a file is hidden, or the mark of a workbook that is open.
  static func isPassing(_ name: String) -> Bool { name.hasPrefix(".") || name.hasPrefix("~$") }

  /// The name of a workbook without its ending; nil where the file is none.
  static func workbookStem(of name: String) -> String? {
    let ending = [".xlsx", ".xls", ".xlsm", ".ods"].first { name.lowercased().hasSuffix($0) }
    return ending.map { String(name.dropLast($0.count)) }
  }
}
