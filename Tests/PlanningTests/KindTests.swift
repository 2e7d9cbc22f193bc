import Bilingual
import CivilCalendar
import Diagnostics
import PromotionModel
import Testing

@testable import Planning

@Suite struct KindTests {
  @Test("a kind of event nobody thought of needs no code, only a template")
  func newKind() throws {
    let workspace = try Workspaces.copy(
      of: Workspaces.convoy2017,
      adding: [
        "Events/kinds.yaml": """

          - id: night-market
            name: Chợ đêm thử nghiệm
            category: fair
            sessions: 1
            openings: [evening]
            open: [evening]
            phases:
              - {phase: set-up, name: Dựng đèn, sessions: 2}
              - {phase: running, name: Bán hàng}

        """,
        "Events/2017/extra.yaml": """
        events:
          - id: night
            kind: night-market
            name: Chợ đêm
            district: dinh-hoa
            date: 2017-06-28
            booths: 10
        """,
      ]
    )
    defer { Workspaces.remove(workspace) }
    let checked = workspace.check(in: .english)
    #expect(checked.diagnostics.isEmpty, "\(checked.diagnostics)")
    let report = try #require(try Workspaces.plan(workspace, steps: 50))
    let night = try #require(report.plan.events.first { $0.id == "night" })
    #expect(night.days.lowerBound.iso == "2017-06-28")
    #expect(night.openDays.first?.from.time.description == "18:00")
    #expect(night.site.from.time.description == "07:00")
  }

  @Test("every planned duty knows the duty of its kind's template")
  func dutyTemplates() throws {
    let report = try #require(
      try Workspaces.plan(Workspace(root: Workspaces.convoy2017), steps: 1)
    )
    let kinds = Dictionary(uniqueKeysWithValues: report.year.kinds.map { ($0.id, $0) })
    for event in report.plan.events {
      for shift in event.shifts {
        let phase = try #require(kinds[event.kind]?.phase(shift.phase))
        let template = try #require(phase.shifts.first { $0.id == shift.template })
        #expect(template.name == shift.name)
      }
    }
    #expect(report.plan.events.contains { !$0.shifts.isEmpty })
  }
}
