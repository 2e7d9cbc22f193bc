import Bilingual
import CivilCalendar
import FairScheduling
import Foundation
import PromotionModel
import Testing
import Wording

@testable import Planning

/// On which day something is due when the count ends on a day off.
@Suite struct DeadlineTests {
  private let base = Workspaces.repository.appending(path: "Tests/EventWorkspaceTests/Base").path

  private func due(_ days: Int, from day: String) throws -> WorkingDeadline {
    let year = try #require(Workspace(root: base).compile(in: .english).compiled).year
    let template = DeadlineTemplate(id: "it", name: "Việc", daysBefore: days)
    let day = try #require(Day(iso: day))
    return WorkingDeadline(template, of: day...day, in: year)
  }

  @Test(
    "what is due before an event on a day off is due the working day before",
    arguments: [
      // Sunday 9 May.
      (1, "2027-05-10", "2027-05-07"),
      // Compensation on Monday 3 May, after a weekend.
      (1, "2027-05-04", "2027-04-30"),
      // The third day of Tết, 8 February; the holiday began on Thursday.
      (7, "2027-02-15", "2027-02-03"),
    ]
  )
  func before(days: Int, opening: String, expected: String) throws {
    let due = try due(days, from: opening)
    #expect(due.day == Day(iso: expected))
    #expect(due.movedFrom == (try #require(Day(iso: opening))) - days)
  }

  @Test(
    "what is due after an event on a day off is due the working day after",
    arguments: [
      (1, "2027-05-07", "2027-05-10"), (1, "2027-05-02", "2027-05-04"),
      (10, "2027-01-29", "2027-02-11"),
      // Counted past the end of the planned days.
      (30, "2027-12-10", "2028-01-10"),
    ]
  )
  func after(days: Int, closing: String, expected: String) throws {
    let due = try due(-days, from: closing)
    #expect(due.day == Day(iso: expected))
    #expect(due.movedFrom == (try #require(Day(iso: closing))) + days)
  }

  @Test("a deadline on a working day stays", arguments: [3, -4])
  func working(days: Int) throws {
    let due = try due(days, from: "2027-05-14")
    #expect(due.day == Day(iso: days > 0 ? "2027-05-11" : "2027-05-18"))
    #expect(due.movedFrom == nil)
  }

  @Test("no deadline of the sample is on a day off, and those that moved know from where")
  func sample() throws {
    let report = try #require(
      try Workspaces.plan(Workspace(root: Workspaces.repository.path), steps: 5)
    )
    let all = report.plan.deadlines
    #expect(all.contains { $0.movedFrom != nil })
    let year = report.year
    let calendar = DayCalendar(
      year.calendar,
      daysOff: year.centre.daysOff,
      horizon: (year.horizon.lowerBound - 400)...(year.horizon.upperBound + 400)
    )
    for deadline in all {
      #expect(calendar.dayOff(deadline.day) == nil, "\(deadline.event) \(deadline.template)")
      #expect(deadline.movedFrom.map { calendar.dayOff($0) != nil } ?? true)
    }
  }
}
