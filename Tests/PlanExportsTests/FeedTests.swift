import Bilingual
import CivilCalendar
import PromotionModel
import Testing

@testable import PlanExports

@Suite("Entries of calendars")
struct FeedTests {
  let small: SmallYear

  init() throws { small = try SmallYear() }

  private func feeds(_ plan: YearPlan? = nil, _ language: Language = .vietnamese) -> [String: Feed]
  {
    let publication = Publication(plan: plan ?? small.plan, year: small.year, language: language)
    let feeds = publication.feeds.map { ($0.path, $0) }
    return Dictionary(uniqueKeysWithValues: feeds)
  }

  private func feed(_ name: String, _ plan: YearPlan? = nil) throws -> Feed {
    try #require(feeds(plan)["calendars/\(name).ics"])
  }

  @Test("Every person, district, venue and programme has a calendar, also without anything in it")
  func paths() throws {
    #expect(
      feeds().keys.sorted() == [
        "calendars/all.ics", "calendars/deadlines.ics", "calendars/districts/dinh-hoa.ics",
        "calendars/districts/thanh-pho.ics", "calendars/programmes/hang-viet.ics",
        "calendars/staff/huong.ics",
        "calendars/staff/nhan.ics", "calendars/staff/quyet.ics", "calendars/staff/yen.ics",
        "calendars/venues/hoi-truong.ics", "calendars/venues/san-cho-chu.ics",
      ]
    )
    #expect(try feed("staff/yen").entries.isEmpty)
  }

  @Test("a programme has its own events and no others")
  func programme() throws {
    let own = Set(small.plan.events.filter { $0.programme == "hang-viet" }.map(\.id))
    #expect(!own.isEmpty && own.count < small.plan.events.count)
    var rest = small.plan
    rest.events.removeAll { !own.contains($0.id) }
    let entries = try feed("programmes/hang-viet").entries
    #expect(!entries.isEmpty)
    #expect(try entries.map(\.uid) == feed("all", rest).entries.map(\.uid))
  }

  @Test("A fair of three days is one banner that leaves the days free, and the hours that bind")
  func fair() throws {
    let entries = try feed("venues/san-cho-chu").entries
    #expect(
      entries.map(\.title) == [
        "Lắp đặt · Phiên chợ hàng Việt Định Hoá", "Trực đêm 1 · Phiên chợ hàng Việt Định Hoá",
        "Phiên chợ hàng Việt Định Hoá", "Khai mạc · Phiên chợ hàng Việt Định Hoá",
        "Trực đêm 2 · Phiên chợ hàng Việt Định Hoá", "Ngày 2/3 · Phiên chợ hàng Việt Định Hoá",
        "Ngày 3/3 · Phiên chợ hàng Việt Định Hoá", "Tháo dỡ · Phiên chợ hàng Việt Định Hoá",
      ]
    )
    let banner = entries[2]
    #expect(try banner.time == .days(day("2027-06-06")...day("2027-06-08")))
    #expect(entries.filter { !$0.isBinding }.map(\.uid) == [banner.uid])
    #expect(
      banner.location == "Sân Nhà thiếu nhi, Xã Định Hoá, Thái Nguyên"
    )
    #expect(banner.page == "https://xttm.example.vn/2027#event-dinh-hoa-6")
    #expect(banner.description.contains("Tên cũ: Thị trấn Chợ Chu"))
    #expect(banner.description.contains("Chương trình: Đưa hàng Việt về miền núi"))
    #expect(banner.description.contains("Quy mô: 30 gian hàng"))
  }

  @Test("A seminar of half a day is one entry with its own name")
  func seminar() throws {
    let entries = try feed("venues/hoi-truong").entries
    #expect(entries.map(\.title) == ["Hội thảo chè <Pakistan> & Trung Đông"])
    let afternoon = try span("2027-03-17T13:30", "2027-03-17T17:00")
    #expect(entries.first?.time == .span(afternoon))
    #expect(entries.first?.onlineAddress == "https://meet.example.vn/che")
  }

  @Test("A person's calendar has one entry a shift, with the team and the number of the lead")
  func duties() throws {
    let entries = try feed("staff/quyet").entries
    #expect(entries.count == 4)
    let booths = try #require(entries.first { $0.title.hasPrefix("Dựng gian hàng") })
    #expect(booths.description.contains("Cùng ca: Đỗ Trọng Nhàn"))
    #expect(
      booths.description.contains("Cả đoàn: Nông Thị Hường, Lường Văn Quyết, Đỗ Trọng Nhàn")
    )
    #expect(booths.description.contains("Phụ trách: Nông Thị Hường"))
    #expect(booths.description.contains("Điện thoại: 0912 345 678"))
    #expect(booths.reminders == [1440, 60])
    let lead = try feed("staff/huong").entries
    #expect(lead.allSatisfy { $0.description.contains("Phụ trách: chính bạn") })
  }

  @Test("Public calendars do not remind and hold no personal data, in either language")
  func personalData() throws {
    for language in Language.allCases {
      for feed in feeds(nil, language).values where !feed.path.contains("/staff/") {
        let words = feed.entries.flatMap { [$0.title, $0.location] + $0.description }
        for text in words + [feed.name, feed.description] {
          for secret in small.personalData { #expect(!text.contains(secret), "\(feed.path)") }
        }
        #expect(feed.entries.flatMap(\.reminders).isEmpty)
      }
    }
  }

  @Test("No two entries share a UID, in any calendar but the same entry in several")
  func unique() throws {
    var seen: [String: CalendarEntry.Time] = [:]
    for feed in feeds().values {
      #expect(Set(feed.entries.map(\.uid)).count == feed.entries.count)
      for entry in feed.entries {
        #expect(seen.updateValue(entry.time, forKey: entry.uid) ?? entry.time == entry.time)
      }
    }
  }

  @Test("A UID survives moving in time, other people, another order and another name")
  func stable() throws {
    let before = try feed("all").entries
    var moved = small.plan
    moved.events = moved.events.reversed().map(postponed)
    moved.events[0].name = "Tên khác"
    let after = try feed("all", moved).entries
    #expect(Set(after.map(\.uid)) == Set(before.map(\.uid)))
    #expect(Set(after.map(\.time)).isDisjoint(with: before.filter { !isDeadline($0) }.map(\.time)))
    let duties = try feed("staff/nhan").entries.map(\.uid)
    #expect(Set(try feed("staff/nhan", moved).entries.map(\.uid)) == Set(duties))
  }

  @Test("Deadlines are days that stay free, in a calendar of their own only")
  func deadlines() throws {
    let entries = try feed("deadlines").entries
    #expect(entries.count == small.plan.deadlines.count)
    #expect(entries.allSatisfy(isDeadline))
    let deadline = try #require(entries.first)
    #expect(try deadline.time == .days(day("2027-05-07")...day("2027-05-07")))
    #expect(!deadline.isBinding)
    #expect(deadline.title == "Hạn: Đăng ký với Sở · Phiên chợ hàng Việt Định Hoá")
    #expect(deadline.description.contains("Căn cứ: NĐ 81/2018/NĐ-CP"))
    for feed in feeds().values where feed.path != "calendars/deadlines.ics" {
      #expect(!feed.entries.contains(where: isDeadline))
    }
  }

  @Test("A deadline that moved from a day off says so")
  func movedDeadline() throws {
    let plain = try #require(small.plan.deadlines.first)
    #expect(plain.movedFrom == nil)
    var moved = small
    moved.plan.deadlines[0].movedFrom = plain.day + 1
    let deadline = try #require(feed("deadlines", moved.plan).entries.first(where: isDeadline))
    #expect(deadline.description.contains { $0.contains("chuyển lên ngày làm việc liền trước") })
  }

  private func isDeadline(_ entry: CalendarEntry) -> Bool { entry.title.hasPrefix("Hạn: ") }
}

/// The event 17 days and seven minutes later.
private func postponed(_ event: PlannedEvent) -> PlannedEvent {
  func later(_ moment: Moment) -> Moment {
    Moment(moment.day + 17, ClockTime(minutes: min(1440, moment.time.minutes + 7)) ?? moment.time)
  }
  func later(_ span: Span) -> Span { Span(from: later(span.from), to: later(span.to)) }
  var event = event
  event.site = later(event.site)
  event.openDays = event.openDays.map(later)
  for index in event.phases.indices { event.phases[index].span = later(event.phases[index].span) }
  for index in event.shifts.indices { event.shifts[index].span = later(event.shifts[index].span) }
  event.shifts.reverse()
  return event
}
