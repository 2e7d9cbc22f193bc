/// The names of files.
enum WorkspaceLayout {
  struct File: Sendable {
    var name: String
    var isRequired: Bool
  }

  /// Directly in `Events`, the same for every year.
  static let shared = [
    File(name: "centre.yaml", isRequired: true),
    File(name: "calendar.yaml", isRequired: false),
    File(name: "places.yaml", isRequired: true),
    File(name: "venues.yaml", isRequired: true),
    File(name: "staff.yaml", isRequired: true),
    File(name: "equipment.yaml", isRequired: false),
    File(name: "kinds.yaml", isRequired: true),
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
  ]
}
