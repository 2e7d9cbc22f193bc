// swift-tools-version: 6.2
import PackageDescription

let rules: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: rules)
}

/// Tests find their data beside their own source, so no resource bundle is built of it.
func tests(_ name: String, _ dependencies: [Target.Dependency], data: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.init(stringLiteral: name)] + dependencies,
    exclude: data,
    swiftSettings: rules
  )
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "phiencho",
  products: [.executable(name: "phiencho", targets: ["phiencho"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // Everything may use these; they import nothing of ours but the two calendars.
    room("CivilCalendar"),
    room("Bilingual"),
    room("LunarCalendar", ["CivilCalendar"]),
    room("Diagnostics"),
    room("Wording", ["Bilingual", "CivilCalendar", "LunarCalendar"]),
    room("PromotionModel", ["Bilingual", "CivilCalendar", "LunarCalendar"]),

    // The engine: pure, numbers only.
    .target(
      name: "FairScheduling",
      // Optimised in debug builds as well: a search that is thirty times slower tests little.
      swiftSettings: rules + [
        .unsafeFlags(["-O"], .when(configuration: .debug)),
        .define("TABLE_CHECKS", .when(configuration: .debug)),
      ]
    ),
    room("ProblemInterchange", ["FairScheduling", "Diagnostics", "Wording"]),

    // Each hides one C library.
    .systemLibrary(name: "CLibical", pkgConfig: "libical", providers: [.apt(["libical-dev"])]),
    .systemLibrary(
      name: "CPangoCairo",
      pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev"])]
    ),
    .systemLibrary(
      name: "CXLSXWriter",
      pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"])]
    ),
    .systemLibrary(name: "CGLib", pkgConfig: "glib-2.0", providers: [.apt(["libglib2.0-dev"])]),
    room("Digests", ["CGLib"]),
    room("ICalendar", ["CLibical", "CivilCalendar"]),
    room("Paper", ["CPangoCairo"]),
    room("Spreadsheet", ["CXLSXWriter"]),

    room(
      "EventWorkspace",
      [
        "Bilingual", "Diagnostics", "PromotionModel", "CivilCalendar", "LunarCalendar", "Wording",
        yams,
      ]
    ),
    room(
      "PlanExports",
      [
        "Bilingual", "PromotionModel", "CivilCalendar", "LunarCalendar", "Wording",
        "ICalendar", "Paper", "Spreadsheet", "Digests",
      ]
    ),
    room(
      "Ledger",
      ["Bilingual", "CivilCalendar", "PromotionModel", "ICalendar", "Digests", grdb]
    ),
    room(
      "Planning",
      [
        "Bilingual", "Diagnostics", "Wording", "PromotionModel", "CivilCalendar",
        "LunarCalendar", "FairScheduling", "ProblemInterchange", "EventWorkspace", "PlanExports",
        "ICalendar", "Digests", "Ledger",
      ]
    ),
    room(
      "PhienchoCommands",
      [
        "Planning", "FairScheduling", "ProblemInterchange", "PromotionModel", "Bilingual",
        "Diagnostics", "Wording", "CivilCalendar", "LunarCalendar", argumentParser,
      ]
    ),
    .executableTarget(name: "phiencho", dependencies: ["PhienchoCommands"], swiftSettings: rules),

    .testTarget(name: "HouseTests", swiftSettings: rules),
    tests("CivilCalendar", []),
    tests("LunarCalendar", ["CivilCalendar"], data: ["Data"]),
    tests("FairScheduling", []),
    tests(
      "Planning",
      [
        "EventWorkspace", "Ledger", "ICalendar", "FairScheduling", "PromotionModel",
        "CivilCalendar", "Diagnostics",
        "Bilingual", "PlanExports", "Wording",
      ],
      data: ["Diagnostics", "Goldens"]
    ),
    tests(
      "EventWorkspace",
      ["Diagnostics", "PromotionModel", "CivilCalendar", "LunarCalendar", "Wording", "Bilingual"],
      data: ["Base", "Diagnostics"]
    ),
    tests(
      "PhienchoCommands",
      [
        "Planning", "Ledger", "FairScheduling", "PromotionModel", "CivilCalendar", "Bilingual",
        "Diagnostics", "Wording", argumentParser,
      ],
      data: ["Goldens"]
    ),
    tests("Wording", ["Bilingual", "CivilCalendar"]),
    tests("ICalendar", ["CLibical", "CivilCalendar"], data: ["Goldens"]),
    tests(
      "PlanExports",
      [
        "Bilingual", "CivilCalendar", "LunarCalendar", "PromotionModel", "Wording", "Paper",
      ],
      data: ["Goldens"]
    ),
    tests("Ledger", ["Bilingual", "CivilCalendar", "PromotionModel", "ICalendar", grdb]),
    tests("Digests", []),
    tests("Paper", []),
    tests("Spreadsheet", []),
  ]
)
