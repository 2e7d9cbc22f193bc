import Bilingual
import CivilCalendar
import Diagnostics
import FairScheduling
import Foundation
import PromotionModel
import Testing

@testable import Planning

/// Numbers of the problem and the reasons kept beside them.
@Suite struct CompilingTests {
  private func compiled() throws -> CompiledYear {
    let (compiled, diagnostics) = Workspace(root: Workspaces.repository.path)
      .compile(in: .english)
    #expect(diagnostics.withoutGate.isEmpty, "\(diagnostics)")
    return try #require(compiled)
  }

  @Test("every cost of a start, a venue and an outing is the sum of its reasons")
  func costsHaveReasons() throws {
    let year = try compiled()
    for (index, event) in year.problem.events.enumerated() {
      for start in event.starts {
        let reasons = year.reasons.starts[index][start.session] ?? []
        #expect(reasons.reduce(0) { $0 + $1.cost } == start.cost, "\(event.id) \(start.session)")
      }
      for choice in event.venues {
        let reasons = year.reasons.venues[index][choice.venue] ?? []
        #expect(reasons.reduce(0) { $0 + $1.cost } == choice.cost, "\(event.id)")
      }
      #expect(year.reasons.skips[index].cost == event.skipCost)
    }
    for (index, person) in year.problem.people.enumerated() {
      for (place, cost) in person.outing.enumerated() {
        let reasons = year.reasons.outings[index][place] ?? []
        #expect(reasons.reduce(0) { $0 + $1.cost } == cost, "\(person.id)")
      }
    }
  }

  @Test("every interval and every relation has a reason of its own")
  func listsAreParallel() throws {
    let year = try compiled()
    let (problem, reasons) = (year.problem, year.reasons)
    #expect(reasons.after.count == problem.after.count)
    #expect(reasons.within.count == problem.within.count)
    #expect(reasons.apart.count == problem.apart.count)
    #expect(reasons.spread.count == problem.spread.count)
    #expect(reasons.budgets.count == problem.budgets.count)
    #expect(reasons.closed.map(\.count) == problem.venues.map(\.closed.count))
    #expect(reasons.away.map(\.count) == problem.people.map(\.away.count))
    #expect(reasons.equipment.count == problem.equipment.count)
    #expect(reasons.shares.count == problem.people.count)
  }

  @Test("reasons point to the file and line they come from")
  func reasonsHavePlaces() throws {
    let reasons = try compiled().reasons
    let all =
      reasons.starts.flatMap { $0.values.joined() } + reasons.away.joined()
      + reasons.closed.joined() + reasons.after + reasons.within + reasons.budgets
    let unplaced = all.filter { $0.source == nil }
    #expect(unplaced.isEmpty, "\(Set(unplaced.map(\.rule)))")
    #expect(all.contains { $0.source?.path.hasSuffix("calendar.yaml") ?? false })
    #expect(all.allSatisfy { ($0.source?.line ?? 1) > 0 })
  }

  @Test("a day that no start is on has a reason for being refused")
  func refusals() throws {
    let year = try compiled()
    for (index, plannable) in year.events.enumerated() {
      let window = plannable.event.window.clamped(to: year.timeline.horizon)
      let last = window.upperBound - (plannable.shape.openDays.count - 1)
      guard window.lowerBound <= last else { continue }
      let setUp = plannable.shape.setUp
      let open = Set(
        year.problem.events[index].starts.map { year.timeline.day(of: $0.session + setUp) }
      )
      for day in window.lowerBound...last where !open.contains(day) {
        #expect(
          !(year.reasons.refused[index][day] ?? []).isEmpty,
          "\(plannable.event.id) \(day)"
        )
      }
    }
  }
}
