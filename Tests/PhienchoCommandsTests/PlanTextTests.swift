import Bilingual
import CivilCalendar
import FairScheduling
import Foundation
import Planning
import PromotionModel
import Testing
import Wording

@testable import PhienchoCommands

/// The year as it is printed on a terminal.
@Suite struct PlanTextTests {
  private let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func text(
    width: Int = 80,
    _ language: Language = .vietnamese,
    changing change: (inout PlanReport) -> Void = { _ in }
  ) throws -> PlanText {
    let request = PlanRequest(
      language: language,
      effort: Effort(SolveOptions(steps: 1000)),
      writesExports: false
    )
    let outcome = try Workspace(root: repository.path).plan(request).outcome
    guard case .planned(var report) = outcome else {
      throw CocoaError(.featureUnsupported)
    }
    change(&report)
    return PlanText(report: report, wording: Wording(language), width: width)
  }

  @Test("no line is wider than the terminal, in either language", arguments: [80, 96, 120])
  func width(_ width: Int) throws {
    for language in Language.allCases {
      let lines = try text(width: width, language).whole
      for line in lines { #expect(columns(line) <= width, "\(line)") }
      #expect(lines.contains { columns($0) > width - 12 }, "lines are filled")
    }
  }

  @Test("a long path of the exports goes above its meaning")
  func longPath() throws {
    let folder = "/srv/" + String(repeating: "folder/", count: 10) + "Exports/2027"
    let lines = try text {
      $0.exportFolder = folder
      $0.exportCount = 3
    }.summary
    let index = try #require(lines.firstIndex(of: "  \(folder)/plan.html"))
    #expect(lines[index + 1] == "      cả năm trên một trang")
  }

  @Test("the one in charge stands first, and the place says nothing twice")
  func peopleAndPlaces() throws {
    let text = try text(width: 120)
    let year = text.report.year
    let lines = text.calendar
    var isSeen = false
    for event in text.report.plan.events {
      let start = try #require(
        lines.firstIndex { $0.hasSuffix("  \(event.name.vietnamese)") }
      )
      #expect(lines[start + 1] == "      " + year.whereabouts(of: event).local)
      guard let lead = event.lead else { continue }
      let name = try #require(year.staff.first { $0.id == lead }?.name)
      #expect(lines[start + 2].hasPrefix("      \(name)"))
      isSeen = isSeen || event.shifts.flatMap(\.staff).first != lead
    }
    #expect(isSeen, "in some event the one in charge is not on the first shift")
    let hall = "      Hội trường Sở Công Thương, Trung tâm thành phố Thái Nguyên"
    #expect(lines.contains(hall))
  }

  @Test("the counts by category add up to the events held; added conferences are told apart")
  func counts() throws {
    func numbers(_ line: String) -> [Int] {
      line.split { !$0.isNumber }.compactMap { Int($0) }
    }
    for language in Language.allCases {
      let text = try text(width: 120, language)
      let lines = Array(text.summary.dropFirst(2))
      let held = try #require(numbers(lines[0]).first)
      #expect(numbers(lines[1]).reduce(0, +) == held)
      let added = text.report.plan.events.count - held
      #expect(added > 0 && numbers(lines[2]) == [added])
      // The one conference that was asked for, the review of the year, is among the others.
      #expect(lines[1].hasSuffix(language == .vietnamese ? "· 1 hội nghị" : "· 1 conference"))
    }
  }

  @Test("a month of the year before is written with a stroke, and no month comes twice")
  func months() throws {
    let lines = try text().calendar
    #expect(lines.contains("Tháng 12/2026"))
    let headings = lines.filter { $0.hasPrefix("Tháng") }
    #expect(Set(headings).count == headings.count)
    #expect(try text(.english).calendar.contains("December 2026"))
  }
}

/// What a terminal is as wide as.
@Suite struct ColumnTests {
  @Test("the window counts, then COLUMNS, then 80, between 80 and 120; a pipe has 96")
  func terminal() {
    func width(_ window: Int?, _ environment: String? = nil) -> Int {
      Terminal.width(isInteractive: true, window: window, environment: environment)
    }
    #expect(width(100) == 100)
    #expect(width(100, "90") == 100)
    #expect(width(nil, "90") == 90)
    #expect(width(nil, "many") == 80)
    #expect(width(nil) == 80)
    #expect(width(40) == 80)
    #expect(width(300) == 120)
    #expect(Terminal.width(isInteractive: false, window: 100, environment: "100") == 96)
  }

  @Test("a letter with its marks is one column, however it is written")
  func marks() {
    let name = "Hội chợ Thái Nguyên – Đường đến phiên chợ"
    #expect(columns(name) == 41)
    #expect(columns(name.decomposedStringWithCanonicalMapping) == 41)
    #expect(columns("茶 🍵") == 5)
    #expect(columns("a\u{200B}b") == 2)
  }

  @Test("words fill the width to the last column and no further")
  func filling() {
    let words = ["chợ", "phiên", "vùng", "cao"]
    #expect(wrapped(words, width: 9, indent: 0) == ["chợ phiên", "vùng cao"])
    #expect(wrapped(words, width: 8, indent: 0) == ["chợ", "phiên", "vùng cao"])
    #expect(
      wrapped(words, width: 11, indent: 2, hanging: 4) == ["  chợ phiên", "    vùng", "    cao"]
    )
    #expect(wrapped(["dài-hơn-cả-dòng"], width: 5, indent: 0) == ["dài-hơn-cả-dòng"])
    #expect(wrapped([], width: 5, indent: 0).isEmpty)
  }
}
