import Bilingual
import CivilCalendar
import FairScheduling
import Foundation
import PromotionModel
import Testing

@testable import Planning

/// How long before the fairs it prepares a planning conference is.
@Suite struct ConferenceLeadTests {
  private func sample() throws -> CompiledYear {
    try #require(Workspace(root: Workspaces.repository.path).compile(in: .english).compiled)
  }

  /// The round before Tết: four fairs of three days, at least two empty days between, in any order.
  private func round(_ year: CompiledYear, order: Convoy.Order) throws -> ConferenceLead {
    var convoy = try #require(year.year.convoys.first { $0.id == "doan-tet" })
    convoy.order = order
    #expect(convoy.emptyDays == .atLeast(2))
    let members = year.events.filter { convoy.events.contains($0.event.id) }
    let template = try #require(members.first?.kind.conference)
    #expect(template.daysBefore == 16 && template.giveOrTake == 3)
    return ConferenceLead(template: template, members: members, convoy: convoy)
  }

  private func allows(_ lead: ConferenceLead, _ openings: [Int]) -> Bool {
    zip(lead.members, openings).allSatisfy { member, day in
      day >= lead.least && day <= lead.most(to: member) ?? Int.max
    }
  }

  @Test("in free order with room between, the first fair is within the lead however they stand")
  func free() throws {
    let lead = try round(sample(), order: .free)
    var allowed = 0
    // Gaps from the fewest days to a week more, from every first day around the limits.
    for first in 10...25 {
      for extra in [[0, 0, 0], [1, 0, 2], [3, 3, 0], [0, 0, 7], [7, 7, 7]] {
        var days = [first]
        for more in extra { days.append((days.last ?? 0) + 5 + more) }
        for turn in 0..<4 {
          let openings = Array(days[turn...] + days[..<turn])
          guard allows(lead, openings) else { continue }
          allowed += 1
          #expect((13...19).contains(first), "\(openings)")
        }
      }
    }
    #expect(allowed > 40)
  }

  @Test("the tightest convoy may use the whole lead")
  func tight() throws {
    let lead = try round(sample(), order: .free)
    for first in 13...19 { #expect(allows(lead, [0, 5, 10, 15].map { first + $0 })) }
  }

  @Test("in given order the lead is that of the first fair, and the others come when they come")
  func given() throws {
    let lead = try round(sample(), order: .given)
    #expect(allows(lead, [19, 30, 60, 90]))
    #expect(!allows(lead, [20, 30, 60, 90]))
  }

  @Test("a conference has no days but those that lead to a first fair")
  func window() throws {
    let year = try sample()
    let meeting = try #require(year.events.first { $0.event.id == "doan-tet.conference" })
    // Fairs from 7 January; none may open after 31 January to close by 2 February.
    #expect(meeting.event.window.lowerBound == Day(iso: "2026-12-19"))
    #expect(meeting.event.window.upperBound == Day(iso: "2027-01-18"))
  }

  @Test("in a plan of the sample every conference is within its lead of the first fair")
  func plan() throws {
    let year = try sample()
    let solution = solve(year.problem, SolveOptions(steps: 60))
    let openings = openings(of: solution.plan, in: year)
    var seen = 0
    for plannable in year.events {
      guard case .conference(let prepared, let template) = plannable.role,
        let meeting = openings[plannable.event.id],
        let first = prepared.compactMap({ openings[$0] }).min()
      else { continue }
      seen += 1
      #expect(
        abs(first - meeting - template.daysBefore) <= template.giveOrTake,
        "\(plannable.event.id)"
      )
    }
    #expect(seen > 3)
  }

  private func openings(of plan: Plan, in year: CompiledYear) -> [Event.ID: Day] {
    Dictionary(
      uniqueKeysWithValues: plan.events.map {
        let plannable = year.events[$0.event]
        return (plannable.event.id, year.timeline.day(of: $0.start + plannable.shape.setUp))
      }
    )
  }

  // MARK: The stated number

  @Test("a conference moves to the stated days before where that costs nothing, and no fair moves")
  func stated() throws {
    let year = try #require(
      Workspace(root: Workspaces.convoy2017).compile(in: .english).compiled
    )
    let solution = solve(year.problem, SolveOptions(steps: 300, seed: 2))
    let settled = StatedLeads(year).settled(solution)
    let checked = PlanChecker(year.problem).check(settled.plan)
    #expect(checked.isLegal && checked.score == settled.score)
    #expect(settled.score <= solution.score)
    let (before, after) = (
      openings(of: solution.plan, in: year), openings(of: settled.plan, in: year)
    )
    let meeting = try #require(year.events.first { $0.role != .asked }).event.id
    #expect(before.filter { $0.key != meeting } == after.filter { $0.key != meeting })
    let first = try #require(after.filter { $0.key != meeting }.map(\.value).min())
    let old = try #require(before[meeting])
    let new = try #require(after[meeting])
    #expect(abs(first - new - 16) < abs(first - old - 16), "the search left it at \(first - old)")
    #expect(abs(first - new - 16) <= 1)
  }
}
