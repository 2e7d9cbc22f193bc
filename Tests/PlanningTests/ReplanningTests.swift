import Bilingual
import CivilCalendar
import Diagnostics
import FairScheduling
import Foundation
import PromotionModel
import Testing

@testable import Planning

/// Planning again in the middle of the year, when part of it has been held.
@Suite struct ReplanningTests {
  private static let july = "2027-07-01"

  /// The sample planned in November, with its exports, as it is planned again in July.
  private func inJuly(
    steps: Int = 2000,
    settling isSettled: (_ date: String) -> Bool = { $0 < july }
  ) throws
    -> (workspace: Workspace, before: PlanReport)
  {
    let workspace = try Workspaces.copy(of: Workspaces.repository.path)
    let request = PlanRequest(language: .vietnamese, effort: Effort(SolveOptions(steps: steps)))
    guard case .planned(let before) = try workspace.plan(request).outcome else {
      throw CocoaError(.featureUnsupported)
    }
    let root = URL(filePath: workspace.root)
    let duties = try String(
      contentsOf: root.appending(path: "Exports/2027/duties.csv"),
      encoding: .utf8
    )
    let rows = duties.split(separator: "\r\n")
    let kept = rows.prefix(1) + rows.dropFirst().filter { isSettled(date(of: $0)) }
    let year = root.appending(path: "Events/2027/year.yaml")
    let text = try String(contentsOf: year, encoding: .utf8)
      .replacing("2026-11-23 08:00", with: "\(Self.july) 08:00")
    try Data(text.utf8).write(to: year)
    try Data((kept.joined(separator: "\n") + "\n").utf8)
      .write(to: root.appending(path: "Events/2027/settled.csv"))
    return (workspace, before)
  }

  private func date(of row: Substring) -> String {
    String(row.split(separator: ",", omittingEmptySubsequences: false)[1])
  }

  @Test("with what was held in settled.csv, the rest of the year is planned and the past stays")
  func secondHalf() throws {
    let (workspace, before) = try inJuly()
    defer { Workspaces.remove(workspace) }
    let checked = workspace.check(in: .english)
    #expect(checked.diagnostics.withoutGate.isEmpty, "\(checked.diagnostics.prefix(3))")
    let after = try #require(try Workspaces.plan(workspace, steps: 2000))
    #expect(after.plan.missing.isEmpty)
    let past = before.plan.events.filter { $0.days.lowerBound.iso < Self.july }
    let future = before.plan.events.filter { $0.days.lowerBound.iso >= Self.july }
    #expect(past.count > 15 && future.count > 10)
    #expect(held(after.plan).prefix(past.count) == held(before.plan).prefix(past.count))
    #expect(after.plan.events.count > past.count + 10)
    for event in after.plan.events.dropFirst(past.count) {
      #expect(event.site.from >= after.year.issued, "\(event.id)")
    }
  }

  /// Each event with its time, its venue and who has which duty.
  private func held(_ plan: YearPlan) -> [String] {
    plan.events.map { event in
      let duties = event.shifts.map { "\($0.id) \($0.span.from) \($0.staff)" }
      return "\(event.id) \(event.site) \(event.venue?.text ?? "") \(duties.sorted())"
    }
  }

  @Test("without it, every event that has to be held and whose days are over is an error")
  func nothingSettled() throws {
    let (workspace, before) = try inJuly(steps: 1) { _ in false }
    defer { Workspaces.remove(workspace) }
    let checked = workspace.check(in: .english)
    #expect(
      Set(checked.diagnostics.filter { $0.severity == .error }.map(\.code)) == ["window-past"]
    )
    let past = before.year.events.filter {
      $0.priority == .must && $0.window.upperBound.iso < Self.july
    }
    #expect(checked.errors == past.count)
    #expect(
      checked.diagnostics.allSatisfy { $0.fix.contains("settled.csv") || $0.severity != .error }
    )
  }

  @Test("an event may be settled before it is held, and stays then too")
  func settledAhead() throws {
    let (workspace, before) = try inJuly { $0 < "2027-12-31" }
    defer { Workspaces.remove(workspace) }
    #expect(workspace.check(in: .english).diagnostics.withoutGate.isEmpty)
    let after = try #require(try Workspaces.plan(workspace, steps: 50))
    // What was left out may find a place now; nothing else changes.
    let events = Set(held(after.plan))
    for event in held(before.plan) { #expect(events.contains(event)) }
  }

  @Test("what is filed counts its lead time from that day, not from the plan's issue")
  func filed() throws {
    let base = Workspaces.repository.appending(path: "Tests/EventWorkspaceTests/Base").path
    for (key, codes) in [("", ["deadline-impossible"]), ("\n    filed: 2027-05-25", [])] {
      let workspace = try Workspaces.copy(
        of: base,
        adding: [
          "Events/2027/settled.csv": """
          event,date,opening,venue,shift,staff
          talk,2027-04-14,morning,hall,running.chair,an
          """
        ],
        replacing: [
          "Events/2027/year.yaml": ("2026-11-23", "2027-06-02"),
          "Events/2027/events.yaml": (
            "window: {from: 2027-06-01, to: 2027-06-30}",
            "window: {from: 2027-06-20, to: 2027-06-30}" + key
          ),
        ]
      )
      defer { Workspaces.remove(workspace) }
      let found = workspace.check(in: .english).diagnostics.map(\.code)
      #expect(Set(found) == Set(codes))
    }
  }

  @Test("leave, money and distances written later undo nothing; what no longer fits is left out")
  func laterChanges() throws {
    let base = Workspaces.repository.appending(path: "Tests/EventWorkspaceTests/Base").path
    let workspace = try Workspaces.copy(
      of: base,
      adding: [
        "Events/2027/settled.csv": """
        event,date,opening,venue,shift,staff
        talk,2027-04-14,afternoon,hall,running.chair,an
        june,2027-06-01,morning,yard,running.booths.1,binh
        june,2027-06-01,morning,yard,running.booths.3,an
        """,
        "Events/2027/leave.csv": "an,2027-06-01,2027-06-30,\nbinh,2027-04-01,2027-06-01,\n",
      ],
      replacing: [
        "Events/2027/year.yaml": ("2026-11-23", "2027-06-05"),
        "Events/2027/programmes.yaml": ("quarter-2: 400 triệu", "quarter-2: 1 triệu"),
        "Events/2027/events.yaml": ("at-least: 14", "at-least: 100"),
        "Events/venues.yaml": (
          "booths: 40, has", "booths: 40, closed: [{from: 2027-05-31, to: 2027-06-02}], has"
        ),
      ]
    )
    defer { Workspaces.remove(workspace) }
    // The other fair is filed already.
    let events = URL(filePath: workspace.root).appending(path: "Events/2027/events.yaml")
    let text = try String(contentsOf: events, encoding: .utf8)
      .replacing("booths: 40", with: "booths: 40\n    filed: 2027-05-01")
    try Data(text.utf8).write(to: events)
    let report = try #require(try Workspaces.plan(workspace, steps: 20))
    // The other fair of the convoy had to open on the fifth, and its set-up would be past.
    #expect(report.plan.missing == ["city"])
    let june = try #require(report.plan.events.first { $0.id == "june" })
    #expect(june.days.lowerBound.iso == "2027-06-01")
    #expect(june.shifts.map(\.staff) == [["binh"], ["an"]])
    let talk = try #require(report.plan.events.first { $0.id == "talk" })
    #expect(talk.openDays.first?.from.time.description == "13:00")
  }

  @Test("what is settled and still to come has to be filed in time; what has opened has not")
  func settledLeadTimes() throws {
    let base = Workspaces.repository.appending(path: "Tests/EventWorkspaceTests/Base").path
    for (issued, found) in [
      ("2027-05-31", ["Events/2027/settled.csv:3 deadline-impossible"]), ("2027-06-20", []),
    ] {
      let workspace = try Workspaces.copy(
        of: base,
        adding: [
          "Events/2027/settled.csv": """
          event,date,opening,venue,shift,staff
          talk,2027-04-14,morning,hall,running.chair,an
          june,2027-06-20,morning,yard,running.booths.1,binh
          city,2027-06-24,morning,square,running.booths.1,binh
          """
        ],
        replacing: [
          "Events/2027/year.yaml": ("2026-11-23", issued),
          "Events/2027/events.yaml": ("booths: 40", "booths: 40\n    filed: 2027-05-01"),
        ]
      )
      defer { Workspaces.remove(workspace) }
      let told = workspace.check(in: .english).diagnostics.map { "\($0.location) \($0.code)" }
      #expect(told == found, "issued \(issued)")
    }
  }
}
