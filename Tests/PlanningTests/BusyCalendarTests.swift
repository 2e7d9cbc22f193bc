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
