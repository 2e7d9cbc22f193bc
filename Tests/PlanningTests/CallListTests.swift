import Bilingual
import CivilCalendar
import Foundation
import Ledger
import PlanExports
import PromotionModel
import Testing

@testable import Planning

/// Whom a change of the plan is told by telephone.
@Suite("Whom to call") struct CallListTests {
  /// A plan of a year, changed at random.
  private struct ChangingPlan {
    var plan: YearPlan
    let staff: [StaffMember.ID]
    private var state: UInt64

    init(_ plan: YearPlan, staff: [StaffMember.ID], seed: UInt64) {
      self.plan = plan
      self.staff = staff
      state = seed
    }

    private mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }

    /// Nothing, or a few changes: an event moves, a duty gets somebody else, an event is dropped.
    mutating func change() {
      for _ in 0..<below(4) where !plan.events.isEmpty {
        let event = below(plan.events.count)
        switch below(8) {
        case 0: move(event, by: 1 + below(3))
        case 1 where plan.events.count > 2: plan.events.remove(at: event)
        case 2...5 where !plan.events[event].shifts.isEmpty:
          let shift = below(plan.events[event].shifts.count)
          guard !plan.events[event].shifts[shift].staff.isEmpty else { continue }
          plan.events[event].shifts[shift].staff[0] = staff[below(staff.count)]
        default: break
        }
      }
    }

    private mutating func move(_ index: Int, by days: Int) {
      func moved(_ span: Span) -> Span {
        Span(
          from: Moment(span.from.day + days, span.from.time),
          to: Moment(span.to.day + days, span.to.time)
        )
      }
      plan.events[index].site = moved(plan.events[index].site)
      plan.events[index].openDays = plan.events[index].openDays.map(moved)
      for phase in plan.events[index].phases.indices {
        plan.events[index].phases[phase].span = moved(plan.events[index].phases[phase].span)
      }
      for shift in plan.events[index].shifts.indices {
        plan.events[index].shifts[shift].span = moved(plan.events[index].shifts[shift].span)
      }
    }
  }

  /// When and where each person has to be, as the plan itself says.
  private func duties(_ plan: YearPlan) -> [String: Set<String>] {
    var duties: [String: Set<String>] = [:]
    for event in plan.events {
      for shift in event.shifts {
        for person in shift.staff {
          duties[person.text, default: []].insert(
            "\(event.id) \(shift.id) \(shift.span.from) \(shift.span.to) \(event.place) \(event.venue?.text ?? "")"
          )
        }
      }
    }
    return duties
  }

  @Test("a thousand changed plans: called is who has another duty, and nobody else")
  func random() throws {
    let base = Workspaces.repository.appending(path: "Tests/EventWorkspaceTests/Base").path
    let report = try #require(try Workspaces.plan(Workspace(root: base), steps: 200))
    let year = report.year
    let exports = ExportSet()
    let directory = Directory(year)
    var calls = 0
    var quiet = 0
    for seed in 1...20 {
      var changing = ChangingPlan(report.plan, staff: year.staff.map(\.id), seed: UInt64(seed))
      var states: [CalendarState] = []
      var before: YearPlan?
      for round in 0..<50 {
        let plan = changing.plan
        let revision = CalendarRevision(
          from: states,
          to: exports.calendars(of: plan, in: year, language: .vietnamese),
          // Before all of the year's events, so that none of the news is old.
          at: 1_700_000_000 + round,
          cancelledMark: "[HUỶ] "
        )
        let news = ReleaseNews(
          before: before.map { PublishedPlan($0, directory: directory) },
          after: PublishedPlan(plan, directory: directory),
          revision: revision,
          day: localDay(of: 1_700_000_000),
          language: .vietnamese
        )
        if let before {
          let (old, new) = (duties(before), duties(plan))
          let called = Set(news.people.filter { !$0.calls.isEmpty }.map(\.name))
          for person in year.staff {
            let isSame = old[person.id.text] == new[person.id.text]
            #expect(
              called.contains(person.name) != isSame,
              "\(person.id) in round \(round) of \(seed)"
            )
            isSame ? (quiet += 1) : (calls += 1)
          }
        }
        before = plan
        states = revision.calendars
        changing.change()
      }
    }
    #expect(calls > 300 && quiet > 300)
  }
}
