import Bilingual
import CivilCalendar
import PromotionModel
import Testing
import Wording

@testable import PlanExports

@Suite("Papers of the year, quiet and crowded")
struct YearPaperTests {
  private static let slugs = ["week", "own-week", "planner", "fairness", "results"]

  /// The files of a paper, of the first of its subjects.
  private static func files(_ slug: String, events: Int) throws -> (
    files: [String: ExportedFile], crowded: CrowdedYear
  ) {
    let crowded = try CrowdedYear(events: events)
    let press = PaperPress(
      PaperPress.Source(
        plan: crowded.plan,
        year: crowded.year,
        shares: Dictionary(
          uniqueKeysWithValues: crowded.year.staff.enumerated().map { ($1.id, 10 + $0) }
        )
      ),
      PrintEdition(.unpublished),
      before: nil,
      language: .vietnamese
    )
    let kinds = PaperKind.all.filter { $0.slug == slug }
    let paper = try #require(press.papers(of: kinds).first)
    let files = try press.files(of: paper)
    return (
      Dictionary(files.map { (String($0.path.split(separator: ".")[1]), $0) }) { a, _ in a },
      crowded
    )
  }

  private static func pdf(_ slug: String, events: Int) throws -> (PrintedPages, CrowdedYear) {
    let (files, crowded) = try files(slug, events: events)
    let file = try #require(files["pdf"])
    #expect(file.defects.isEmpty, "\(slug) \(file.defects)")
    return (try PrintedPages(file.bytes), crowded)
  }

  @Test(
    "Every letter is drawn by the official face, embedded as a subset",
    arguments: slugs,
    [5, 44]
  )
  func faces(_ slug: String, _ events: Int) throws {
    let (printed, _) = try Self.pdf(slug, events: events)
    #expect(!printed.fonts.isEmpty)
    for font in printed.fonts {
      #expect(font.contains("+LiberationSerif"), "\(font)")
      #expect(font.contains(/yes +yes +yes/), "\(font)")
    }
  }

  @Test(
    "The planner is one sheet with the days of every event of the year",
    arguments: [5, 44, 120]
  )
  func planner(_ events: Int) throws {
    let (printed, crowded) = try Self.pdf("planner", events: events)
    #expect(printed.pages.count == 1)
    let wording = Publication(plan: crowded.plan, year: crowded.year, language: .vietnamese).wording
    for event in crowded.plan.events where event.days.lowerBound.year == crowded.plan.year {
      #expect(printed.text.contains(wording.plannerDays(event.days)), "\(event.id)")
    }
    for month in 1...12 { #expect(printed.text.contains("Tháng \(month)")) }
  }

  @Test("The weekly schedule has a heading for each week with something on, and every day of work")
  func week() throws {
    let (files, crowded) = try Self.files("week", events: 44)
    let text = String(decoding: try #require(files["csv"]).bytes, as: UTF8.self)
    let lines = text.split(separator: "\r\n").dropFirst()
    var days: [(Event.ID, Day)] = []
    for event in crowded.plan.events {
      let all = event.shifts.map(\.span.from.day) + event.openDays.map(\.from.day)
      days += Set(all).map { (event.id, $0) }
    }
    #expect(lines.count == days.count)
    let printed = try PrintedPages(try #require(files["pdf"]).bytes)
    let mondays = Set(days.map { $0.1.julianDayNumber / 7 })
    let headings = printed.text.matches(of: /Tuần [0-9]+:/).count
    #expect(headings == mondays.count)
    #expect(files["xlsx"] != nil)
  }

  @Test("A person's own weeks have their own duties and nobody else's")
  func ownWeek() throws {
    let (files, crowded) = try Self.files("own-week", events: 44)
    let text = String(decoding: try #require(files["csv"]).bytes, as: UTF8.self)
    let person = try #require(
      crowded.year.staff.first { person in
        crowded.plan.events.contains { $0.shifts.contains { $0.staff.contains(person.id) } }
      }
    )
    let own = crowded.plan.events.flatMap { event in
      Set(event.shifts.filter { $0.staff.contains(person.id) }.map(\.span.from.day))
    }
    #expect(text.split(separator: "\r\n").count == own.count + 1)
  }

  @Test("The fairness statement has everybody's share, work and what lies between")
  func fairness() throws {
    let (files, crowded) = try Self.files("fairness", events: 44)
    let text = String(decoding: try #require(files["csv"]).bytes, as: UTF8.self)
    let lines = text.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",") }
    #expect(lines.count == crowded.year.staff.count)
    let publication = Publication(plan: crowded.plan, year: crowded.year, language: .vietnamese)
    for (index, (line, work)) in zip(lines, publication.workSummaries).enumerated() {
      #expect(line[1] == work.person.name)
      #expect(Int(line[3]) == 10 + index)
      #expect(Int(line[4]) == work.sessions)
      let difference = work.sessions - 10 - index
      let sign = difference > 0 ? "+" : difference < 0 ? "−" : ""
      #expect(line[5] == "\(sign)\(abs(difference))")
    }
    #expect(lines.contains { $0[5] != "0" })
  }

  @Test("Where shares are not known there is no fairness statement")
  func unknownShares() throws {
    let crowded = try CrowdedYear(events: 5)
    let publication = Publication(plan: crowded.plan, year: crowded.year, language: .vietnamese)
    #expect(publication.fairnessPaper == nil)
  }

  private func publication(_ results: [FairResult], measured: Bool = true) throws -> Publication {
    let crowded = try CrowdedYear(events: 44)
    var (year, plan) = (crowded.year, crowded.plan)
    let fairs = plan.events.indices.filter { plan.events[$0].category == .fair }
    for index in fairs { plan.events[index].programme = "p" }
    year.results = zip(fairs, results).map { index, result in
      var result = result
      result.event = plan.events[index].id
      return result
    }
    year.programmes = [
      Programme(
        id: "p",
        name: "Hàng Việt",
        targets: [
          .init(indicator: "Phiên", unit: "phiên", value: 4, measure: measured ? .fairs : nil),
          .init(indicator: "Khách", unit: "lượt", value: 10_000, measure: .visits),
          .init(indicator: "Bán", unit: "triệu", value: 1_000, measure: .turnover),
        ]
      )
    ]
    return Publication(plan: plan, year: year, language: .vietnamese)
  }

  private static let two = [
    FairResult(
      event: "x",
      vendors: 20,
      booths: 30,
      visits: 4_000,
      turnover: Money(dong: 600_000_000)
    ),
    FairResult(
      event: "x",
      vendors: nil,
      booths: 25,
      visits: nil,
      turnover: Money(dong: 150_400_000)
    ),
  ]

  private func rows(_ content: PaperContent?) throws -> [[String]] {
    let bytes = try #require(content?.csv)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test("Results add up alike by fair, by district and by quarter; what is not known stays empty")
  func results() throws {
    let publication = try publication(Self.two)
    let rows = try rows(publication.resultPaper)
    let groups = Dictionary(grouping: rows) { $0[0] }
    #expect(groups.count == 3)
    for group in groups.values {
      let sums = (4...7).map { column in
        group.compactMap { Int($0[$0.count - 8 + column]) }.reduce(0, +)
      }
      #expect(sums == [55, 20, 4_000, 750], "\(group)")
    }
    let empty = try self.rows(self.publication([]).resultPaper)
    #expect(empty.allSatisfy { $0.suffix(4) == ["", "", "", ""] })
  }

  @Test("Indicators count what their key says, from the plan and from the results")
  func indicators() throws {
    let publication = try publication(Self.two)
    let fairs = publication.plan.fairs.count
    let rows = try rows(publication.indicatorPaper).map { Array($0.suffix(5)) }
    #expect(rows[0] == ["4", String(fairs), "2", "50 %", ""])
    #expect(rows[1] == ["10000", "", "4000", "40 %", ""])
    #expect(rows[2] == ["1000", "", "750", "75 %", ""])
    let unmeasured = try self.rows(self.publication(Self.two, measured: false).indicatorPaper)
    #expect(Array(unmeasured[0].suffix(5)) == ["4", "", "", "", ""])
    let unreported = try self.rows(self.publication([]).indicatorPaper)
    #expect(Array(unreported[0].suffix(5)) == ["4", String(fairs), "", "", ""])
  }
}
