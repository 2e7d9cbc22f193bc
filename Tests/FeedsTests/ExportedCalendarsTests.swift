import Foundation
import Testing

@testable import Feeds

@Suite struct ExportedCalendarsTests {
  private let root: URL
  private let source: ExportedCalendars

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "phiencho-\(UUID().uuidString)")
    source = ExportedCalendars(workspace: root.path)
    try write(calendar("a"), "2027/calendars/all.ics")
    try write(calendar("b"), "2027/calendars/staff/an.ics")
    try write(calendar("c"), "2027/plan.json")
  }

  private func write(_ text: CalendarText, _ path: String) throws {
    let file = root.appending(path: "Exports/\(path)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.bytes).write(to: file)
  }

  private func bytes() throws -> [FeedAddress: [UInt8]] {
    try source.calendars().mapValues(\.bytes)
  }

  @Test("the calendars of a year are what its folder holds")
  func reading() throws {
    #expect(try bytes() == [.everything: calendar("a").bytes, .person("an"): calendar("b").bytes])
  }

  @Test("a folder that takes the place of another is another edition; nothing else is")
  func editions() throws {
    let first = try source.edition()
    #expect(try source.edition() == first)
    try write(calendar("x"), "2027.new/calendars/all.ics")
    #expect(try source.edition() == first)
    let exports = root.appending(path: "Exports").path
    rename(exports + "/2027", exports + "/old")
    rename(exports + "/2027.new", exports + "/2027")
    #expect(try source.edition() != first)
    #expect(try bytes() == [.everything: calendar("x").bytes])
  }

  @Test("the newest year is served with what the year before has besides, and nothing older")
  func years() throws {
    try write(calendar("d"), "2028/calendars/all.ics")
    try write(calendar("e"), "2026/calendars/all.ics")
    #expect(
      try bytes() == [
        .everything: calendar("d", "a").bytes, .person("an"): calendar("b").bytes,
      ]
    )
  }

  @Test("a year that is moved aside for a moment is waited for, not taken as gone")
  func beingReplaced() throws {
    try write(calendar("d"), "2026/calendars/all.ics")
    let exports = root.appending(path: "Exports").path
    rename(exports + "/2027", exports + "/.2027.old")
    #expect(throws: ExportedCalendars.Trouble.beingReplaced(path: exports + "/2027")) {
      try source.edition()
    }
  }

  @Test("where nothing is exported, that is told")
  func nothing() throws {
    try FileManager.default.removeItem(at: root.appending(path: "Exports"))
    let path = root.path + "/Exports"
    #expect(throws: ExportedCalendars.Trouble.nothingExported(path: path)) { try source.edition() }
  }
}
