import Bilingual
import EventWorkspace
import FairScheduling
import Foundation
import PromotionModel
import Testing
import Wording

@testable import Planning

/// Why an event is not held, in tiny years with one reason each.
@Suite struct AbsenceTests {
  private let base = Workspaces.repository.appending(path: "Tests/EventWorkspaceTests/Base").path

  /// What is said of the events left out of a workspace with these events, in both languages.
  private func reasons(
    _ events: String,
    replacing replacements: [String: (String, String)]
  ) throws -> [String] {
    let workspace = try Workspaces.copy(of: base, replacing: replacements)
    defer { Workspaces.remove(workspace) }
    let files = ["events.yaml": events, "registrations.csv": "vendor,event,booths\n"]
    for (name, text) in files {
      let file = URL(filePath: workspace.root).appending(path: "Events/2027/\(name)")
      try Data(text.utf8).write(to: file)
    }
    return try Language.allCases.flatMap { language in
      let request = PlanRequest(
        language: language,
        effort: Effort(SolveOptions(steps: 50)),
        writesExports: false
      )
      let (outcome, diagnostics) = try workspace.plan(request)
      #expect(diagnostics == [])
      guard case .planned(let report) = outcome else { return [String]() }
      return report.absences.map { "\($0.event): \($0.reason)" }
    }
  }

  /// Both people are needed, so that nobody can stand in.
  private let pair = (
    "skill: lead, every: phase", "skill: lead, people: 2, every: phase"
  )

  @Test("the rest rule is named where it is what keeps people from working another day")
  func rest() throws {
    let events = """
      events:
        - {id: one, kind: seminar, name: Một, district: town, date: 2027-05-10, seats: 80}
        - {id: two, kind: seminar, name: Hai, district: town, date: 2027-05-11, seats: 80}
        - {id: late, kind: seminar, name: Ba, district: town, date: 2027-05-13, seats: 80, priority: could}
        - {id: next, kind: seminar, name: Bốn, district: town, date: 2027-05-17, seats: 80, priority: could}
      """
    let found = try reasons(
      events,
      replacing: [
        "Events/kinds.yaml": pair,
        "Events/centre.yaml": ("rest: {days: 6, in: 7}", "rest: {days: 2, in: 7}"),
      ]
    )
    #expect(
      found == [
        "late: còn ngày nhưng đều vướng: người làm “Phụ trách” phải nghỉ (làm nhiều nhất 2 trong 7 ngày) (2/2 lựa chọn)",
        "late: days are left, but all are blocked: those for “Phụ trách” must rest (at most 2 working days in 7) (2 of 2 choices)",
      ]
    )
  }

  @Test("the way between two places is named where it is what takes too long")
  func travel() throws {
    // 95 minutes of road do not fit between 11:30 and 13:00.
    let events = """
      events:
        - {id: one, kind: seminar, name: Một, district: town, opening: morning, date: 2027-05-10, seats: 80}
        - {id: far, kind: seminar, name: Hai, district: hills, opening: afternoon, date: 2027-05-10, seats: 20, priority: could}
        - {id: later, kind: seminar, name: Ba, district: hills, opening: afternoon, date: 2027-05-11, seats: 20, priority: could}
      """
    let found = try reasons(
      events,
      replacing: [
        "Events/kinds.yaml": pair,
        "Events/venues.yaml": ("booths: 40, has: [power, yard]", "seats: 40, has: [roof]"),
      ]
    )
    #expect(
      found == [
        "far: còn ngày nhưng đều vướng: người làm “Phụ trách” không kịp đi đường giữa hai nơi (1/1 lựa chọn)",
        "far: days are left, but all are blocked: those for “Phụ trách” have no time to travel between two places (1 of 1 choice)",
      ]
    )
  }

  /// Two fairs of three days in one convoy, which has until a day of May.
  private func convoy(until day: String) -> String {
    let window = "window: {from: 2027-05-10, to: \(day)}, booths: 10, priority: should"
    return """
      events:
        - {id: one, kind: fair, name: Một, district: hills, \(window)}
        - {id: two, kind: fair, name: Hai, district: town, \(window)}
      convoys:
        - {id: tour, name: Đợt tháng Năm, english: May tour, events: [one, two], empty-days: {at-least: 2}}
      """
  }

  @Test(
    "a convoy longer than the days left for it says so, not that its fairs are in each other's way"
  )
  func convoyTooLong() throws {
    let found = try reasons(convoy(until: "2027-05-16"), replacing: [:])
    #expect(
      Set(found.map { $0.drop { $0 != ":" } }) == [
        ": đoàn cần 8 ngày, chỉ còn 7 (“Đợt tháng Năm”)",
        ": the convoy takes 8 days, only 7 are left (“May tour”)",
      ]
    )
  }

  @Test("a convoy that just fits is held")
  func convoyFits() throws {
    #expect(try reasons(convoy(until: "2027-05-17"), replacing: [:]) == [])
  }
}
