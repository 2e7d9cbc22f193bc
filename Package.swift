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
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(
  name: "ServiceLifecycle",
  package: "swift-service-lifecycle"
)
let unixSignals = Target.Dependency.product(
  name: "UnixSignals",
  package: "swift-service-lifecycle"
)
let hummingbird = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")

let package = Package(
  name: "phiencho",
  products: [.executable(name: "phiencho", targets: ["phiencho"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // Without its traits, and only its core: the whole of it takes minutes to build.
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
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
        // What debug builds check while tests run takes a tenth of the time of a search.
        .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
        .define("TABLE_CHECKS", .when(configuration: .debug)),
      ]
    ),
    .target(
      name: "BoothAllocation",
      dependencies: ["PromotionModel", "CivilCalendar", "Digests"],
      swiftSettings: rules + [.unsafeFlags(["-O"], .when(configuration: .debug))]
    ),
    room("ProblemInterchange", ["FairScheduling", "CivilCalendar", "Diagnostics", "Wording"]),
    room("ProblemFamilies", ["FairScheduling"]),

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
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CQREncode",
      pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"])]
    ),
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),
    room("Digests", ["CGLib"]),
    room("Compression", ["CZlib"]),
    room("QRCodes", ["CQREncode"]),
    room("OfficeTables", ["CZlib", "CLibXML2", "CivilCalendar"]),
    room("ICalendar", ["CLibical", "CivilCalendar"]),
    room("Paper", ["CPangoCairo"]),
    room("Spreadsheet", ["CXLSXWriter"]),

    room(
      "EventWorkspace",
      [
        "Bilingual", "Diagnostics", "PromotionModel", "CivilCalendar", "LunarCalendar", "Wording",
        "OfficeTables", yams,
      ]
    ),
    room(
      "PlanExports",
      [
        "Bilingual", "PromotionModel", "CivilCalendar", "LunarCalendar", "Wording",
        "ICalendar", "Paper", "Spreadsheet", "Digests",
      ]
    ),

    // What is published, over the network.
    room("Subscriptions", ["Digests", grdb]),
    room(
      "Feeds",
      ["CivilCalendar", "Digests", "Compression", "Subscriptions", nioCore, nioHTTP]
    ),
    room(
      "FeedServer",
      ["Feeds", hummingbird, nioCore, nioHTTP, nioPosix, lifecycle, unixSignals, logging]
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
        "ICalendar", "Digests", "Ledger", "Subscriptions", "Feeds", "FeedServer", "QRCodes",
        "Paper", "BoothAllocation",
      ]
    ),
    room(
      "PhienchoCommands",
      [
        "Planning", "FairScheduling", "ProblemInterchange", "ProblemFamilies", "PromotionModel",
        "Bilingual", "Diagnostics", "Wording", "CivilCalendar", "LunarCalendar", "BoothAllocation",
        argumentParser,
      ]
    ),
    .executableTarget(name: "phiencho", dependencies: ["PhienchoCommands"], swiftSettings: rules),

    .testTarget(name: "HouseTests", swiftSettings: rules),
    tests("CivilCalendar", []),
    tests("LunarCalendar", ["CivilCalendar"], data: ["Data"]),
    tests("FairScheduling", [], data: ["Goldens"]),
    tests(
      "Planning",
      [
        "EventWorkspace", "Ledger", "ICalendar", "FairScheduling", "PromotionModel",
        "CivilCalendar", "Diagnostics",
        "Bilingual", "PlanExports", "Wording", "BoothAllocation",
      ],
      data: ["Diagnostics", "Goldens", "Tools"]
    ),
    tests(
      "EventWorkspace",
      ["Diagnostics", "PromotionModel", "CivilCalendar", "LunarCalendar", "Wording", "Bilingual"],
      data: [
        "Base", "Diagnostics", "Importing/letters.txt", "Importing/make-letters.py",
        "Importing/make-ugly.py", "Importing/ugly.xlsx", "Importing/libreoffice.xlsx",
        "Importing/tcvn3.csv",
      ]
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
    tests("BoothAllocation", ["PromotionModel", "CivilCalendar", "Digests", "Bilingual"]),
    tests("Ledger", ["Bilingual", "CivilCalendar", "PromotionModel", "ICalendar", grdb]),
    tests("Digests", []),
    tests(
      "ProblemFamilies",
      ["FairScheduling", "ProblemInterchange", "Digests"],
      data: ["Goldens"]
    ),
    tests(
      "ProblemInterchange",
      ["FairScheduling", "Bilingual", "Diagnostics", "Wording"],
      data: ["Goldens"]
    ),
    tests("QRCodes", []),
    tests("Subscriptions", []),
    tests("Feeds", ["Subscriptions", "Compression", nioCore, nioHTTP]),
    tests(
      "FeedServer",
      ["Feeds", "Subscriptions", nioCore, lifecycle, logging]
    ),
    tests("Paper", []),
    tests("Spreadsheet", []),
  ]
)
