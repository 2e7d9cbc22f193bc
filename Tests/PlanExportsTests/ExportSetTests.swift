import Bilingual
import Foundation
import PlanExports
import PromotionModel
import Testing

extension SmallYear {
  func exports(_ language: Language = .vietnamese) throws -> [String: [UInt8]] {
    let files = try ExportSet().exports(of: plan, in: year, language: language)
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
  }

  func text(of path: String, _ language: Language = .vietnamese) throws -> String {
    String(decoding: try #require(exports(language)[path]), as: UTF8.self)
  }
}

@Suite("The set of exports")
struct ExportSetTests {
  let small: SmallYear

  init() throws { small = try SmallYear() }

  @Test("Every file is there, once, in order", arguments: Language.allCases)
  func paths(_ language: Language) throws {
    let paths = try ExportSet().exports(of: small.plan, in: small.year, language: language)
      .map(\.path)
    #expect(
      paths == [
        "assignments.pdf", "assignments.xlsx", "calendars/all.ics",
        "calendars/deadlines.ics", "calendars/districts/dinh-hoa.ics",
        "calendars/districts/thanh-pho.ics", "calendars/programmes/hang-viet.ics",
        "calendars/staff/huong.ics", "calendars/staff/nhan.ics", "calendars/staff/quyet.ics",
        "calendars/staff/yen.ics", "calendars/venues/hoi-truong.ics",
        "calendars/venues/san-cho-chu.ics", "duties.csv", "plan.html", "plan.json",
        "rosters/dinh-hoa-6.csv",
        "rosters/dinh-hoa-6.html", "rosters/dinh-hoa-6.pdf", "rosters/dinh-hoa-6.xlsx",
        "rosters/le-hoi.csv", "rosters/le-hoi.html", "rosters/le-hoi.pdf", "rosters/le-hoi.xlsx",
      ]
    )
  }

  @Test("Two runs give the same bytes for every file", arguments: Language.allCases)
  func deterministic(_ language: Language) throws {
    let first = try small.exports(language)
    let second = try SmallYear().exports(language)
    #expect(first.keys.sorted() == second.keys.sorted())
    for (path, bytes) in first { #expect(second[path] == bytes, "\(path)") }
  }

  @Test("A plan without events can be published", arguments: Language.allCases)
  func empty(_ language: Language) throws {
    var empty = small
    empty.plan = YearPlan(
      year: 2027,
      issued: small.plan.issued,
      events: [],
      fingerprint: "00000000"
    )
    let files = try empty.exports(language)
    #expect(files.keys.filter { $0.hasPrefix("rosters/") }.isEmpty)
    #expect(files.values.allSatisfy { !$0.isEmpty })
    let all = try empty.text(of: "calendars/all.ics", language)
    #expect(all.contains("BEGIN:VTIMEZONE"))
    #expect(!all.contains("BEGIN:VEVENT"))
  }

  @Test("A year without anything but a name can be published")
  func bare() throws {
    var bare = small
    bare.year.staff = []
    bare.year.venues = []
    bare.year.districts = []
    bare.year.places = []
    bare.year.kinds = []
    bare.year.events = []
    bare.year.vendors = []
    bare.year.programmes = []
    bare.year.centre.website = nil
    bare.year.centre.signatory = nil
    // The plan still speaks of all of them: identifiers stand in for names.
    let files = try bare.exports()
    #expect(files["calendars/all.ics"] != nil)
    #expect(try bare.text(of: "plan.html").contains("san-cho-chu"))
  }

  @Test("No name and no number of anybody is in a public calendar", arguments: Language.allCases)
  func personalData(_ language: Language) throws {
    for (path, bytes) in try small.exports(language)
    where path.hasPrefix("calendars/") && !path.hasPrefix("calendars/staff/") {
      let text = unfolded(bytes)
      for secret in small.personalData { #expect(!text.contains(secret), "\(path): \(secret)") }
      #expect(!text.contains("BEGIN:VALARM"))
    }
  }

  @Test("Calendars are the recorded ones")
  func calendars() throws {
    let files = try small.exports()
    try expectGolden(try #require(files["calendars/all.ics"]), "all.ics")
    try expectGolden(try #require(files["calendars/deadlines.ics"]), "deadlines.ics")
    try expectGolden(try #require(files["calendars/staff/quyet.ics"]), "staff-quyet.ics")
    try expectGolden(try #require(files["calendars/staff/yen.ics"]), "staff-yen.ics")
    let english = try small.exports(.english)
    try expectGolden(try #require(english["calendars/all.ics"]), "all.en.ics")
  }

  /// Lines of RFC 5545 as they were before folding, with `\,` and `\;` undone.
  private func unfolded(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
      .replacingOccurrences(of: "\r\n ", with: "")
      .replacingOccurrences(of: "\\,", with: ",")
      .replacingOccurrences(of: "\\;", with: ";")
  }

  /// Writes every file below the folder that `PHIENCHO_LOOK` names, for a person to look at.
  @Test(
    "Files for the eye are written where somebody asks for them",
    .enabled(if: ProcessInfo.processInfo.environment["PHIENCHO_LOOK"] != nil)
  )
  func look() throws {
    let folder = URL(
      filePath: try #require(ProcessInfo.processInfo.environment["PHIENCHO_LOOK"])
    )
    let crowded = try CrowdedYear()
    try write(
      ExportSet().exports(of: crowded.plan, in: crowded.year, language: .vietnamese),
      below: folder.appending(path: "crowded")
    )
    for language in Language.allCases {
      try write(
        ExportSet().exports(of: small.plan, in: small.year, language: language),
        below: folder.appending(path: language.rawValue)
      )
    }
  }

  private func write(_ files: [ExportedFile], below folder: URL) throws {
    #expect(!files.isEmpty)
    for written in files {
      let file = folder.appending(path: written.path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(written.bytes).write(to: file)
    }
  }
}
