import Bilingual
import CivilCalendar
import FairScheduling
import Foundation
import PromotionModel
import Testing

@testable import Planning

/// Hours of duty, which the engine does not count: the rest that belongs to long duties bounds them.
@Suite struct WorkingHoursTests {
  private static let sample = Workspace(root: Workspaces.repository.path)

  @Test("in the sample nobody works over twelve hours on a day or thirteen in any twenty-four")
  func hoursInADay() throws {
    let report = try #require(try Workspaces.plan(Self.sample, steps: 2000))
    #expect(report.plan.missing.isEmpty)
    let shifts = report.plan.events.flatMap(\.shifts)
    #expect(!shifts.filter(\.isNight).isEmpty)
    let midnight = try #require(ClockTime("0:00"))
    for person in report.year.staff {
      let longest = longestDay(of: person.id, report)
      #expect(longest.minutes <= 13 * 60, "\(person.id): \(longest)")
      for day in report.year.horizon {
        let hours = Span(from: Moment(day, midnight), to: Moment(day + 1, midnight))
        let worked = work(of: person.id, during: hours, report)
        #expect(worked <= 12 * 60, "\(person.id) on \(day): \(worked) minutes")
      }
    }
  }

  @Test("rest keeps other duties out of the engine's plan, and counts in no calendar")
  func restBelongsToTheDuty() throws {
    let plain = try nights(of: "hours: \"22:00-06:00\"")
    let rested = try nights(of: "hours: \"22:00-06:00\", rest-before: 2, rest-after: 1")
    // Set-up in the evening before, three days open, take-down in the morning after.
    #expect(plain.map(\.interval) == [0..<2, 3..<5, 6..<8, 9..<11])
    #expect(rested.map(\.interval) == [0..<3, 1..<6, 4..<9, 7..<11])
    #expect(rested.map(\.duty) == plain.map(\.interval))
  }

  @Test("a night is printed with its own hours and counts two sessions, whatever rest it has")
  func truthOnPaper() throws {
    let workspace = try convoy("hours: \"22:00-06:00\", rest-before: 2, rest-after: 1")
    defer { Workspaces.remove(workspace) }
    let report = try #require(try Workspaces.plan(workspace, steps: 100))
    let nights = report.plan.events.flatMap(\.shifts).filter(\.isNight)
    #expect(!nights.isEmpty)
    for night in nights {
      #expect(night.load == 2)
      #expect(night.span.from.time.description == "22:00")
      #expect(night.span.to.time.description == "06:00")
    }
    let loads = report.plan.events.flatMap(\.shifts).reduce(0) { $0 + $1.load * $1.staff.count }
    #expect(report.shares.reduce(0) { $0 + $1.load } == loads)
    let plain = try convoy("hours: \"22:00-06:00\"")
    defer { Workspaces.remove(plain) }
    let targets = try Workspaces.plan(plain, steps: 1)?.shares.map(\.target)
    #expect(report.shares.map(\.target) == targets)
  }

  // MARK: Workspaces

  private func convoy(_ keys: String) throws -> Workspace {
    try Workspaces.copy(
      of: Workspaces.convoy2017,
      replacing: ["Events/kinds.yaml": ("hours: \"19:30-06:30\"", keys)]
    )
  }

  private func nights(of keys: String) throws -> [EventShape.Shift] {
    let workspace = try convoy(keys)
    defer { Workspaces.remove(workspace) }
    let compiled = try #require(workspace.compile(in: .english).compiled)
    let fair = try #require(compiled.events.firstIndex { $0.kind.category == .fair })
    let shifts = compiled.events[fair].shape.shifts
    let inTheProblem = compiled.problem.events[fair].shifts.map { $0.from..<$0.to }
    #expect(inTheProblem == shifts.map(\.interval))
    return shifts.filter { $0.template.every == .night }
  }

  // MARK: Hours

  /// The most minutes of work in any twenty-four hours, and when those end.
  ///
  /// The hours that hold the most can be moved until they end where a duty does.
  private func longestDay(of person: StaffMember.ID, _ report: PlanReport) -> (
    minutes: Int, end: String
  ) {
    let days = duties(of: person, report).map { last in
      let day = Span(from: Moment(last.to.day - 1, last.to.time), to: last.to)
      return (minutes: work(of: person, during: day, report), end: last.to.description)
    }
    return days.max { $0.minutes < $1.minutes } ?? (0, "")
  }

  private func duties(of person: StaffMember.ID, _ report: PlanReport) -> [Span] {
    report.plan.events.flatMap(\.shifts).filter { $0.staff.contains(person) }.map(\.span)
  }

  private func work(of person: StaffMember.ID, during hours: Span, _ report: PlanReport) -> Int {
    duties(of: person, report)
      .reduce(0) { $0 + work(in: $1, during: hours, report.year.centre.sessions) }
  }

  /// The minutes of a duty in some hours; between two sessions of a day people eat.
  private func work(in duty: Span, during hours: Span, _ sessions: [Session]) -> Int {
    let part = Span(from: max(duty.from, hours.from), to: min(duty.to, hours.to))
    guard part.from < part.to else { return 0 }
    let breaks = (part.from.day...part.to.day).flatMap { day in
      zip(sessions, sessions.dropFirst()).map {
        Span(from: Moment(day, $0.to), to: Moment(day, $1.from))
      }
    }
    return breaks.reduce(part.from.minutes(to: part.to)) { minutes, pause in
      minutes - max(0, max(part.from, pause.from).minutes(to: min(part.to, pause.to)))
    }
  }
}
