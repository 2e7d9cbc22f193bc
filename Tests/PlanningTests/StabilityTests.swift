import Bilingual
import CivilCalendar
import FairScheduling
import Foundation
import PromotionModel
import Testing

@testable import Planning

/// Planning again after a release: what people have in their hands stays where it can.
@Suite("Staying near what was published") struct StabilityTests {
  private struct Held: Hashable {
    var event: Event.ID
    var span: Span
    var venue: Venue.ID?
    var crews: [[StaffMember.ID]]
  }

  private func held(_ plan: YearPlan) -> Set<Held> {
    Set(
      plan.events.map { event in
        Held(
          event: event.id,
          span: event.site,
          venue: event.venue,
          crews: event.shifts.map { $0.staff.sorted { $0.text < $1.text } }
        )
      }
    )
  }

  private func request(isAnew: Bool = false, seed: UInt64 = 7) -> PlanRequest {
    PlanRequest(
      language: .vietnamese,
      effort: Effort(SolveOptions(steps: 10_000, seed: seed)),
      writesExports: false,
      isAnew: isAnew
    )
  }

  private func planned(_ workspace: Workspace, _ request: PlanRequest) throws -> PlanReport {
    let (outcome, diagnostics) = try workspace.plan(request)
    guard case .planned(let report) = outcome else {
      Issue.record("\(diagnostics.prefix(3))")
      throw CocoaError(.featureUnsupported)
    }
    return report
  }

  /// The sample, published; then somebody who has a duty asks for that day off.
  private func published(stability: String? = nil) throws
    -> (workspace: Workspace, before: YearPlan, changed: [Event.ID])
  {
    let workspace = try Workspaces.copy(
      of: Workspaces.repository.path,
      replacing: stability.map {
        ["Events/centre.yaml": ("weights:\n", "weights:\n  stability: \($0)\n")]
      } ?? [:]
    )
    let before = try planned(workspace, request(seed: 1)).plan
    let outcome = try workspace.publish(
      PublishRequest(
        language: .vietnamese,
        effort: Effort(SolveOptions(steps: 10_000, seed: 1)),
        message: "Cả năm",
        act: Act(who: "an", at: 1_800_000_000)
      )
    ).outcome
    guard case .published = outcome else {
      Issue.record("\(outcome)")
      throw CocoaError(.featureUnsupported)
    }
    // A seminar of half a day in the middle of the year, and one of its people.
    let event = try #require(
      before.events.first { $0.category == .seminar && $0.days.lowerBound.iso > "2027-05" }
    )
    let person = try #require(event.shifts.first?.staff.first)
    let leave = URL(filePath: workspace.root).appending(path: "Events/2027/leave.csv")
    var text = try String(contentsOf: leave, encoding: .utf8)
    if !text.hasSuffix("\n") { text += "\n" }
    let day = event.days.lowerBound.iso
    text += "\(person),\(day),\(day),Việc riêng\n"
    try Data(text.utf8).write(to: leave)
    let changed = before.events.filter { other in
      other.shifts.contains { shift in
        shift.staff.contains(person)
          && (shift.span.from.day...shift.span.to.day).contains(event.days.lowerBound)
      }
    }
    return (workspace, before, changed.map(\.id))
  }

  @Test("one day off changes the events of that day's duty and hardly anything else")
  func nearby() throws {
    let (workspace, before, changed) = try published()
    defer { Workspaces.remove(workspace) }
    let after = try planned(workspace, request())
    let moved = held(before).subtracting(held(after.plan)).map(\.event)
    #expect(Set(moved).isSuperset(of: changed))
    #expect(Set(moved).subtracting(changed).count <= 2, "\(moved), \(changed)")
    let cost = after.costs.first { $0.preference == .stability }?.cost
    #expect(cost ?? 0 > 0)
    // Without a thought for what was published, half the year is another.
    let anew = try planned(workspace, request(isAnew: true))
    #expect(held(before).subtracting(held(anew.plan)).count > 10)
    #expect(!anew.costs.contains { $0.preference == .stability })
  }

  @Test("a centre that does not care about stability plans as if nothing had been published")
  func ignored() throws {
    let (workspace, _, _) = try published(stability: "ignore")
    defer { Workspaces.remove(workspace) }
    let after = try planned(workspace, request())
    #expect(!after.costs.contains { $0.preference == .stability && $0.cost > 0 })
  }

  @Test("nothing changed is planned again as it was")
  func unchanged() throws {
    let (workspace, before, _) = try published()
    defer { Workspaces.remove(workspace) }
    let leave = URL(filePath: workspace.root).appending(path: "Events/2027/leave.csv")
    let text = try String(contentsOf: leave, encoding: .utf8)
    let lines = text.split(separator: "\n").dropLast()
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: leave)
    let after = try planned(workspace, request())
    // Better places may be found that are worth the change; they are few.
    #expect(held(before).subtracting(held(after.plan)).count <= 6)
  }
}
