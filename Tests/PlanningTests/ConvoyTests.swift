import CivilCalendar
import PromotionModel
import Testing

@testable import Planning

/// The June convoy of 2017: 6–8/6 Định Hóa, 10–12/6 Phú Lương, 14–16/6 Võ Nhai, 18–20/6 Phú Bình.
@Suite struct ConvoyTests {
  @Test("planned with the rules of 2017, it has the same rhythm: three days on and one to move")
  func june2017() throws {
    let report = try #require(
      try Workspaces.plan(Workspace(root: Workspaces.convoy2017), steps: 1500)
    )
    #expect(report.plan.missing.isEmpty)
    let fairs = report.plan.events.filter { $0.category == .fair }
    #expect(fairs.count == 4)
    #expect(Set(fairs.map(\.district)).count == 4)
    for fair in fairs {
      #expect(fair.openDays.count == 3)
      #expect(fair.openDays.first?.from.time.description == "07:00")
    }
    for (fair, next) in zip(fairs, fairs.dropFirst()) {
      #expect(next.days.lowerBound - fair.days.upperBound == 2, "one empty day between")
      // The empty day holds take-down, the road and set-up, in this order.
      #expect(fair.site.to <= next.site.from)
      #expect(next.site.from.day - fair.days.upperBound == 1)
    }
  }

  @Test("the planning conference comes about sixteen days before whichever fair is first")
  func conference() throws {
    let report = try #require(
      try Workspaces.plan(Workspace(root: Workspaces.convoy2017), steps: 800)
    )
    let meeting = try #require(report.plan.events.first { $0.category == .conference })
    let first = try #require(report.plan.events.first { $0.category == .fair })
    let kind = try #require(report.year.kinds.first { $0.conference != nil })
    let template = try #require(kind.conference)
    let days = first.days.lowerBound - meeting.days.upperBound
    let slack = template.giveOrTake
    #expect(abs(days - template.daysBefore) <= slack, "\(days) days")
  }
}
