import Bilingual
import CivilCalendar
import Foundation
import PromotionModel
import Testing
import Wording

@testable import PlanExports

@Suite("The plan for other programs")
struct DocumentTests {
  let small: SmallYear

  init() throws { small = try SmallYear() }

  private func object() throws -> [String: Any] {
    let bytes = try #require(small.exports()["plan.json"])
    return try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test("It is JSON with the plan's dates, venues and people")
  func readable() throws {
    let plan = try object()
    #expect(plan["format"] as? String == "phiencho-plan/1")
    #expect(plan["fingerprint"] as? String == "7c1e90ab")
    let events = try #require(plan["events"] as? [[String: Any]])
    #expect(events.map { $0["id"] as? String } == ["che", "dinh-hoa-6", "le-hoi"])
    let fair = events[1]
    #expect(fair["first"] as? String == "2027-06-06")
    #expect(fair["last"] as? String == "2027-06-08")
    #expect(fair["lead"] as? String == "huong")
    let venue = try #require(fair["venue"] as? [String: String])
    #expect(venue == ["id": "san-cho-chu", "name": "Sân Nhà thiếu nhi"])
    let shifts = try #require(fair["shifts"] as? [[String: Any]])
    #expect(shifts[0]["staff"] as? [String] == ["quyet", "nhan"])
    #expect(events[2]["venue"] is NSNull)
  }

  @Test("Work is summed for everybody on the list, also for people without any")
  func work() throws {
    let staff = try #require(object()["staff"] as? [[String: Any]])
    #expect(staff.map { $0["id"] as? String } == ["huong", "quyet", "nhan", "yen"])
    // Quyết: seminar 1, put up 2, booths 3, gate at night 1; on 17/3, 5/6 and 6/6.
    let quyet = staff[1]
    #expect(quyet["events"] as? Int == 2)
    #expect(quyet["duties"] as? Int == 4)
    #expect(quyet["sessions"] as? Int == 7)
    #expect(quyet["nights"] as? Int == 1)
    #expect(quyet["days"] as? Int == 3)
    #expect(staff[3]["duties"] as? Int == 0)
  }

  @Test("No telephone number is in it")
  func phones() throws {
    let text = try small.text(of: "plan.json")
    for phone in small.year.staff.compactMap(\.phone) { #expect(!text.contains(phone)) }
  }

  @Test("It is the recorded one")
  func golden() throws {
    try expectGolden(try #require(small.exports()["plan.json"]), "plan.json")
  }
}

@Suite("Assignments")
struct AssignmentTests {
  let publication: Publication

  init() throws {
    let small = try SmallYear()
    publication = Publication(plan: small.plan, year: small.year, language: .vietnamese)
  }

  @Test("Events without people have no section; rows are numbered through the year")
  func sections() {
    let sections = publication.assignments.sections
    #expect(
      sections.map(\.title) == [
        "Hội thảo chè <Pakistan> & Trung Đông – 17/3/2027 – Phụ trách: Nông Thị Hường",
        "Phiên chợ hàng Việt Định Hoá – 6–8/6/2027 – Phụ trách: Nông Thị Hường",
      ]
    )
    #expect(sections.flatMap(\.rows).map(\.number) == Array(1...7))
  }

  @Test("Rows are in order of time; nights and days off are noted")
  func rows() throws {
    let rows = publication.assignments.sections[1].rows
    #expect(rows.map(\.time).first == "T7 05/06, 13:30–21:00")
    #expect(rows[1].time == "T7 05/06, 21:00 – CN 06/06, 6:00")
    #expect(rows[1].note == "trực đêm, ngày nghỉ")
    #expect(rows[0].people == ["Lường Văn Quyết", "Đỗ Trọng Nhàn"])
    #expect(rows.map(\.day) == rows.map(\.day).sorted())
  }

  @Test("Without a shift of the skill `lead` the most loaded person leads; ties go by identifier")
  func lead() throws {
    var event = publication.plan.events[0]
    #expect(event.lead == "huong")
    event.shifts[0].staff = ["quyet"]
    #expect(event.lead == "quyet")
    event.shifts = []
    #expect(event.lead == nil)
    #expect(publication.plan.events[1].lead == "huong")
  }
}

@Suite("Days of the work calendar")
struct DayMarksTests {
  let marks: DayMarks

  init() throws { marks = DayMarks(of: try SmallYear().year) }

  @Test("Tết moves with the moon and begins with the days before it")
  func tet() throws {
    let days = marks.holidays.filter { $0.name.vietnamese == "Tết Nguyên đán" }.map(\.days)
    let ofTheYear = days.filter { $0.upperBound.year == 2027 }
    #expect(try ofTheYear == [day("2027-02-04")...day("2027-02-08")])
  }

  @Test("A closure may cross the turn of the lunar year")
  func closure() throws {
    let days = marks.closures.map(\.days)
    // 23 tháng Chạp Bính Ngọ is 30/1/2027, mùng 10 tháng Giêng Đinh Mùi is 15/2/2027.
    #expect(try days.contains(day("2027-01-30")...day("2027-02-15")))
  }

  @Test("Days in a row with one name are one holiday")
  func joined() throws {
    var year = try SmallYear().year
    year.calendar.changes = try ["2027-02-10", "2027-02-09"].map {
      WorkdayChange(day: try day($0), kind: .off, name: "Nghỉ bù Tết")
    }
    let days = DayMarks(of: year).holidays.filter { $0.name.vietnamese == "Nghỉ bù Tết" }.map(
      \.days
    )
    #expect(try days == [day("2027-02-09")...day("2027-02-10")])
  }

  @Test("A day off in exchange is off, and the day worked for it is not")
  func exchange() throws {
    #expect(try marks.isDayOff(day("2027-05-03")))
    #expect(try !marks.isDayOff(day("2027-05-08")))
    #expect(try marks.isDayOff(day("2027-05-09")))
    #expect(try marks.shade(of: day("2027-05-01")) == .holiday)
    #expect(try marks.shade(of: day("2027-05-08")) == nil)
    #expect(try marks.shade(of: day("2027-05-15")) == .weekend)
    #expect(try marks.shade(of: day("2027-02-10")) == .never)
  }
}

@Suite("Lunar dates of a few days")
struct LunarWordsTests {
  let vi = Wording(.vietnamese)

  @Test("A range says the month and the year only where they change")
  func ranges() throws {
    let june = try day("2027-06-06")...day("2027-06-08")
    #expect(vi.lunarRange(june) == "2–4/5 ÂL")
    #expect(vi.spokenLunarRange(june) == "mùng 2 – mùng 4 tháng Năm năm Đinh Mùi")
    let turn = try day("2027-02-04")...day("2027-02-06")
    #expect(vi.lunarRange(turn) == "28/12–1/1 ÂL")
    #expect(
      vi.spokenLunarRange(turn)
        == "28 tháng Chạp năm Bính Ngọ – mùng 1 tháng Giêng năm Đinh Mùi"
    )
    let single = try day("2027-09-15")...day("2027-09-15")
    #expect(vi.lunarRange(single) == "15/8 ÂL")
    #expect(vi.spokenLunarRange(single) == "rằm tháng Tám năm Đinh Mùi")
    #expect(
      Wording(.english).spokenLunarRange(june) == "day 2 – day 4 of lunar month 5, year Đinh Mùi"
    )
  }

  @Test("Outside the lunar calendar there are no words rather than wrong ones")
  func outside() throws {
    let far = try day("2300-01-01")...day("2300-01-02")
    #expect(vi.lunarRange(far) == nil)
    #expect(vi.spokenLunarRange(far) == nil)
  }
}
