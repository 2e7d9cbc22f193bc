import Bilingual
import CivilCalendar
import Diagnostics
import EventWorkspace
import LunarCalendar
import PromotionModel
import Testing

@Suite struct WorkspaceReaderTests {
  private func year(_ texts: [String: String] = [:]) throws -> PromotionYear {
    let reading = WorkspaceReader(try TestWorkspace.base(texts)).read()
    #expect(reading.diagnostics == [])
    return try #require(reading.year)
  }

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test("the values of the base arrive in the model")
  func model() throws {
    let year = try year()
    #expect(year.year == 2027)
    #expect(year.issued.description == "2026-11-23T08:00")
    #expect(year.horizon == (try day("2027-01-01"))...(try day("2027-12-31")))
    #expect(
      year.centre.name
        == BilingualText("Trung tâm Xúc tiến Thương mại", english: "Trade Promotion Centre")
    )
    #expect(year.centre.daysOff == [.saturday, .sunday])
    #expect(year.centre.weights == [.fairShare: .important])
    #expect(year.centre.reminders == [1440, 120])
    #expect(
      year.calendar.holidays.map(\.day) == [.solar(month: 9, day: 2), .lunar(month: 1, day: 1)]
    )
    #expect(year.calendar.changes.map(\.kind) == [.off])
    #expect(year.districts[0].names.name(on: try day("2027-01-01")) == "Khu vực Định Hóa")
    #expect(year.places[1].marketDays == [.lunarDays([2, 7, 12, 17, 22, 27])])
    #expect(year.venues.map(\.booths) == [40, 0, 60])
    #expect(year.staff[1].languages == ["tay"])
    #expect(year.kinds[0].equipment.map(\.amount) == [.perBooth, .number(1)])
    #expect(year.kinds[0].phase(.setUp)?.sessions == 1)
    #expect(year.programmes[0].budget[4] == Money(dong: 1_200_000_000))
    #expect(year.convoys[0].emptyDays == .exactly(1))
    #expect(year.registrations.map(\.supported) == [true, false])
  }

  @Test("leave of the table joins that of the staff file")
  func leave() throws {
    let leave = try year().staff[0].leave
    #expect(leave.map(\.reason) == ["Nghỉ phép năm"])
    #expect(leave[0].days == (try day("2027-07-12"))...(try day("2027-07-16")))
  }

  @Test("a date makes a window as long as the event; without either it is the whole plan")
  func windows() throws {
    let events = """
      events:
        - {id: a, kind: fair, name: A, district: hills, date: 2027-06-01, booths: 9}
        - {id: b, kind: seminar, name: B, district: town}
        - {id: c, kind: seminar, name: C, district: town, date: 2027-06-01, sessions: 4}
      """
    let year = try year([
      "Events/2027/events.yaml": events, "Events/2027/registrations.csv": "vendor,event,booths\n",
    ])
    #expect(year.events[0].window == (try day("2027-06-01"))...(try day("2027-06-03")))
    #expect(year.events[1].window == year.horizon)
    #expect(year.events[2].window == (try day("2027-06-01"))...(try day("2027-06-02")))
  }

  @Test("all kinds of market rule are read")
  func markets() throws {
    let rules = """
      districts: [{id: hills, name: A}, {id: town, name: B}]
      places:
        - {id: city, name: C, district: town, coordinates: [21.5, 105.8]}
        - id: cho-chu
          name: D
          district: hills
          coordinates: [21.5, 105.8]
          market-days:
            - {every: 5 days, from: 2027-01-03}
            - {branches: [dan, Thân, TỴ, ti, tý]}
            - {weekly: [sunday]}
            - {solar-days: [15]}
            - {yearly-lunar: {month: 3, from: 26, to: 27}}
      """
    let year = try year(["Events/places.yaml": rules])
    #expect(
      year.places[1].marketDays == [
        .every(days: 5, from: try day("2027-01-03")), .branches([.dan, .than, .ti, .ty]),
        .weekly([.sunday]), .solarDays([15]), .yearlyLunar(month: 3, days: 26...27),
      ]
    )
  }

  @Test("references go by name without accents")
  func references() throws {
    let events = """
      events:
        - {id: a, kind: hoi thao, name: A, district: THANH PHO, venues: [hoi-truong]}
        - {id: b, kind: Hội thảo, name: B, district: khu vuc dinh hoa, venues: [San Cho Chu]}
      """
    let kinds = try #require(
      (try TestWorkspace.base())["Events/kinds.yaml"].map { String(decoding: $0, as: UTF8.self) }
    )
    let year = try year([
      "Events/2027/events.yaml": events, "Events/2027/registrations.csv": "vendor,event,booths\n",
      "Events/kinds.yaml": kinds.replacing("needs: [roof]", with: "needs: [power]"),
    ])
    #expect(year.events.map(\.kind) == ["seminar", "seminar"])
    #expect(year.events.map(\.districts) == [["town"], ["hills"]])
    #expect(year.events.map(\.venues) == [["hall"], ["yard"]])
  }

  @Test("calendars of the centre and of the year are added together")
  func calendars() throws {
    let year = try year([
      "Events/2027/calendar.yaml":
        "periods:\n  - {id: exam, name: Thi, effect: never, from: {date: 2027-06-10}, to: {date: 2027-06-12}}\n"
    ])
    #expect(year.calendar.periods.map(\.id) == ["floods", "exam"])
  }

  @Test("the last year is read unless another is asked for")
  func years() throws {
    let folder = try TestWorkspace.base()
    folder["Events/2028/year.yaml"] = Array("year: 2028\nissued: 2027-11-20 08:00\n".utf8)
    #expect(WorkspaceReader(folder).read().year?.year == 2028)
    #expect(WorkspaceReader(folder).read(year: 2027).year?.year == 2027)
    #expect(WorkspaceReader(folder).read(year: 2029).diagnostics.map(\.code) == ["no-year"])
  }

  @Test("diagnostics speak the centre's language unless another is asked for")
  func languages() throws {
    let folder = try TestWorkspace.base()
    let centre = try #require(folder["Events/centre.yaml"])
    folder["Events/centre.yaml"] = centre + Array("language: en\nx: 1\n".utf8)
    let reading = WorkspaceReader(folder).read()
    #expect(reading.language == .english)
    #expect(reading.diagnostics.first?.message == "centre.yaml has no key “x”")
    #expect(WorkspaceReader(folder).read(language: .vietnamese).language == .vietnamese)
  }

  @Test("the centre's language is known whatever else is wrong, Vietnamese where nothing names one")
  func centreLanguage() throws {
    let folder = try TestWorkspace.base()
    #expect(WorkspaceReader(folder).language == .vietnamese)
    let centre = try #require(folder["Events/centre.yaml"])
    folder["Events/centre.yaml"] = centre + Array("language: en\n".utf8)
    folder["Events/staff.yaml"] = nil
    #expect(WorkspaceReader(folder).language == .english)
    folder["Events/centre.yaml"] = centre + Array("language: fr\n".utf8)
    #expect(WorkspaceReader(folder).language == .vietnamese)
    #expect(WorkspaceReader(MemoryFolder()).language == .vietnamese)
  }

  @Test("a folder without Events is one diagnostic")
  func noEvents() {
    #expect(WorkspaceReader(MemoryFolder()).read().diagnostics.map(\.code) == ["missing-file"])
  }

  @Test("mistakes of all files are reported in one run")
  func allAtOnce() throws {
    let folder = try TestWorkspace.base()
    for path in folder.paths where path.hasSuffix(".yaml") {
      folder[path] = (folder[path] ?? []) + Array("zzz: 1\n".utf8)
    }
    let codes = WorkspaceReader(folder).read().diagnostics
    #expect(codes.filter { $0.code == "unknown-key" }.count == 11)
  }

  @Test(
    "somebody inside Events is told the way out",
    arguments: [("Events", ".."), ("Events/2027", "../..")]
  )
  func insideEvents(_ inner: String, _ way: String) throws {
    let base = try TestWorkspace.base()
    let folder = MemoryFolder()
    for name in try base.names(in: inner) where name.contains(".") {
      folder[name] = try base.bytes(of: "\(inner)/\(name)", atMost: 100_000)
    }
    let diagnostics = WorkspaceReader(folder).read(language: .english).diagnostics
    #expect(diagnostics.map(\.code) == ["missing-file"])
    #expect(diagnostics.first?.fix.contains("(cd \(way))") ?? false)
    let elsewhere = WorkspaceReader(MemoryFolder()).read(language: .english).diagnostics
    #expect(elsewhere.first?.fix.contains("cd ") == false)
  }
}
