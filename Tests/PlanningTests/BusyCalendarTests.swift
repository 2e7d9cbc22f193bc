import Bilingual
import CivilCalendar
import Diagnostics
import FairScheduling
import Foundation
import PromotionModel
import Testing

@testable import Planning

@Suite struct BusyCalendarTests {
  private let calendar = """
    BEGIN:VCALENDAR\r
    VERSION:2.0\r
    PRODID:-//test//EN\r
    BEGIN:VEVENT\r
    UID:1\r
    DTSTAMP:20170101T000000Z\r
    DTSTART:20170607T010000Z\r
    DTEND:20170607T030000Z\r
    SUMMARY:Secret\r
    END:VEVENT\r
    END:VCALENDAR\r

    """

  @Test("what a calendar file says is busy is time away, and nobody works then")
  func busy() throws {
    let original = Workspace(root: Workspaces.convoy2017)
    let before = try #require(original.compile(in: .english).compiled)
    let person = try #require(before.year.staff.first)
    let workspace = try Workspaces.copy(
      of: Workspaces.convoy2017,
      adding: ["Events/busy/one.ics": calendar],
      replacing: [
        "Events/staff.yaml": ("{id: \(person.id),", "{id: \(person.id), busy: [busy/one.ics],")
      ]
    )
    defer { Workspaces.remove(workspace) }
    try #require(workspace.compile(in: .english).compiled != nil)
    let after = try #require(workspace.compile(in: .english).compiled)
    // 01:00Z is eight in the morning: the first session of 7 June.
    let day = try #require(after.timeline.horizon.first { $0.iso == "2017-06-07" })
    let morning = after.timeline.number(day)
    #expect(after.problem.people[0].away.contains(morning..<(morning + 1)))
    #expect(!before.problem.people[0].away.contains(morning..<(morning + 1)))
  }

  @Test("a folder of calendars counts as each of them, other files in it as nothing")
  func folder() throws {
    let original = Workspace(root: Workspaces.convoy2017)
    let person = try #require(original.compile(in: .english).compiled?.year.staff.first)
    func codes(_ files: [String: String]) throws -> (codes: [String], mornings: [Bool]) {
      let workspace = try Workspaces.copy(
        of: Workspaces.convoy2017,
        adding: files,
        replacing: [
          "Events/staff.yaml": ("{id: \(person.id),", "{id: \(person.id), busy: [busy/an/],")
        ]
      )
      defer { Workspaces.remove(workspace) }
      let (year, diagnostics) = workspace.compile(in: .vietnamese)
      let away = year?.problem.people[0].away ?? []
      let days = try ["2017-06-07", "2017-06-08"].map { iso in
        guard let year else { return false }
        let day = try #require(year.timeline.horizon.first { $0.iso == iso })
        let morning = year.timeline.number(day)
        return away.contains { $0.contains(morning) }
      }
      return (diagnostics.map(\.code), days)
    }
    let second = calendar.replacingOccurrences(of: "20170607", with: "20170608")
    let both = try codes([
      "Events/busy/an/home.ics": calendar, "Events/busy/an/WORK.ICS": second,
      "Events/busy/an/notes.txt": "?", "Events/busy/an/.hidden.ics": "?",
    ])
    #expect(both == ([], [true, true]))
    #expect(try codes(["Events/busy/an/home.ics": calendar]).mornings == [true, false])
    #expect(try codes(["Events/busy/an/notes.txt": "?"]).codes == ["missing-file"])
    #expect(try codes([:]).codes == ["missing-file"])
  }

  @Test("calendars as other programs make them are read to the minute, without a title")
  func foreign() throws {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Tools/foreign")
    let window = try BusyVerb.window(from: "2027-01-01", to: "2027-12-31", in: .vietnamese)
    let report = BusyVerb.read([folder.path], window, owner: [], in: .vietnamese)
    func plain(_ text: String) -> String {
      text.replacingOccurrences(of: folder.path + "/", with: "")
    }
    let text = plain(
      (report.table + report.lines(in: .vietnamese) + report.diagnostics.map(\.description))
        .joined(separator: "\n") + "\n"
    )
    for title in ["Giao ban", "Tập huấn", "Sinh nhật", "Việc nhà"] {
      #expect(!text.contains(title))
    }
    try expectGolden(
      text,
      at: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "Goldens/foreign-busy.txt")
    )
  }

  @Test("a window of days needs two dates in order")
  func window() throws {
    for (from, to) in [
      ("2027-02-30", "2027-12-31"), ("2027-01-01", "x"), ("2027-02-01", "2027-01-31"),
    ] {
      #expect(throws: BusyVerb.BadRequest.self) {
        try BusyVerb.window(from: from, to: to, in: .english)
      }
    }
  }

  @Test("what the person declined is no time away, once staff.yaml says by which address")
  func declined() throws {
    let original = Workspace(root: Workspaces.convoy2017)
    let person = try #require(original.compile(in: .english).compiled?.year.staff.first)
    let invitation = calendar.replacingOccurrences(
      of: "SUMMARY:Secret",
      with: "ATTENDEE;PARTSTAT=DECLINED:mailto:an@example.org"
    )
    func compiled(_ keys: String) throws -> (away: Bool, codes: [String], lines: [Int]) {
      let workspace = try Workspaces.copy(
        of: Workspaces.convoy2017,
        adding: ["Events/busy/one.ics": invitation],
        replacing: ["Events/staff.yaml": ("{id: \(person.id),", "{id: \(person.id), \(keys),")]
      )
      defer { Workspaces.remove(workspace) }
      let (year, diagnostics) = workspace.compile(in: .vietnamese)
      let found = try #require(year)
      let day = try #require(found.timeline.horizon.first { $0.iso == "2017-06-07" })
      let morning = found.timeline.number(day)
      return (
        found.problem.people[0].away.contains(morning..<(morning + 1)),
        diagnostics.map(\.code), diagnostics.map(\.location.line)
      )
    }
    let unknown = try compiled("busy: [busy/one.ics]")
    #expect(unknown == (true, ["busy-declined"], [9]))
    let known = try compiled("busy: [busy/one.ics], emails: [An@example.org]")
    #expect(known == (false, [], []))
  }

  @Test("a calendar that cannot be read is an error at the place that names it")
  func missing() throws {
    let original = try #require(
      Workspace(root: Workspaces.convoy2017).compile(in: .english).compiled
    )
    let person = try #require(original.year.staff.first)
    let workspace = try Workspaces.copy(
      of: Workspaces.convoy2017,
      adding: ["Events/busy/one.ics": "this is no calendar"],
      replacing: [
        "Events/staff.yaml": ("{id: \(person.id),", "{id: \(person.id), busy: [busy/one.ics],")
      ]
    )
    defer { Workspaces.remove(workspace) }
    let (compiled, diagnostics) = workspace.compile(in: .english)
    #expect(compiled == nil)
    #expect(diagnostics.map(\.code) == ["busy-not-a-calendar"])
  }
}
