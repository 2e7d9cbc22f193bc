import CivilCalendar
import Foundation
import LunarCalendar
import Testing

private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

@Suite struct LunarCalendarTests {
  @Test("every day from 1900 to 2199 has a lunar day 1…30 and converts back")
  func roundTrip() throws {
    var previous: LunarDate?
    for day in VietnameseLunarCalendar.range {
      let date = try #require(VietnameseLunarCalendar.lunarDate(of: day))
      #expect((1...30).contains(date.day), "\(day)")
      #expect((1...12).contains(date.month), "\(day)")
      if let previous {
        #expect(date.day == previous.day + 1 || (date.day == 1 && previous.day >= 29), "\(day)")
        #expect(previous < date, "\(day)")
      }
      #expect(VietnameseLunarCalendar.day(of: date) == day)
      previous = date
    }
  }

  @Test("outside 1900 to 2199 there is no answer")
  func outOfRange() throws {
    #expect(VietnameseLunarCalendar.range.lowerBound == (try day("1900-01-01")))
    #expect(VietnameseLunarCalendar.range.upperBound == (try day("2199-12-31")))
    #expect(VietnameseLunarCalendar.lunarDate(of: try day("1899-12-31")) == nil)
    #expect(VietnameseLunarCalendar.lunarDate(of: try day("2200-01-01")) == nil)
    #expect(VietnameseLunarCalendar.newYear(of: 2300) == nil)
  }

  @Test("dates that do not exist have no day")
  func impossibleDates() {
    for date in [
      LunarDate(day: 30, month: 2, isLeapMonth: true, year: 2027),
      LunarDate(day: 30, month: 3, year: 2027),
      LunarDate(day: 0, month: 1, year: 2027),
      LunarDate(day: 31, month: 1, year: 2027),
      LunarDate(day: 1, month: 13, year: 2027),
    ] {
      #expect(VietnameseLunarCalendar.day(of: date) == nil, "\(date)")
    }
  }

  @Test("Tết falls on the Vietnamese day, where China differs and where it does not")
  func newYears() throws {
    let tet = [
      1968: "1968-01-29", 1969: "1969-02-16", 1985: "1985-01-21", 2007: "2007-02-17",
      2026: "2026-02-17", 2027: "2027-02-06", 2028: "2028-01-26", 2030: "2030-02-02",
      2053: "2053-02-18",
    ]
    for (year, iso) in tet {
      #expect(VietnameseLunarCalendar.newYear(of: year) == (try day(iso)), "\(year)")
    }
  }

  @Test("leap months are those of Viet Nam")
  func leapMonths() {
    let leap = [
      1985: 2, 1987: 7, 2025: 6, 2028: 5, 2031: 3, 2033: 11, 2036: 6, 2039: 5, 2042: 2, 2044: 7,
      2047: 5, 2050: 3,
    ]
    for year in 2025...2050 {
      #expect(VietnameseLunarCalendar.leapMonth(of: year) == leap[year], "\(year)")
    }
    #expect(VietnameseLunarCalendar.leapMonth(of: 1984) == nil)
    #expect(VietnameseLunarCalendar.leapMonth(of: 1985) == 2)
    #expect(VietnameseLunarCalendar.leapMonth(of: 1987) == 7)
  }

  @Test("the months of 2026 and 2027 begin and end as published")
  func monthLengths() throws {
    let table: [(Int, [(String, Int)])] = [
      (
        2026,
        [
          ("2026-02-17", 30), ("2026-03-19", 29), ("2026-04-17", 30), ("2026-05-17", 29),
          ("2026-06-15", 29), ("2026-07-14", 30), ("2026-08-13", 29), ("2026-09-11", 29),
          ("2026-10-10", 30), ("2026-11-09", 30), ("2026-12-09", 30), ("2027-01-08", 29),
        ]
      ),
      (
        2027,
        [
          ("2027-02-06", 30), ("2027-03-08", 30), ("2027-04-07", 29), ("2027-05-06", 30),
          ("2027-06-05", 29), ("2027-07-04", 29), ("2027-08-02", 30), ("2027-09-01", 29),
          ("2027-09-30", 29), ("2027-10-29", 30), ("2027-11-28", 30), ("2027-12-28", 29),
        ]
      ),
    ]
    for (year, expected) in table {
      let months = VietnameseLunarCalendar.months(of: year)
      #expect(months.count == 12)
      for (month, (iso, length)) in zip(months, expected) {
        #expect(month.firstDay == (try day(iso)))
        #expect(month.length == length)
      }
    }
  }

  @Test("months that begin a day apart from China's begin on the Vietnamese day")
  func daysApart() throws {
    // The day on which one of the two calendars, never both, begins a month.
    for iso in [
      "1978-09-02", "1997-12-29", "2006-06-25", "2018-11-07", "2019-03-06", "2020-12-14",
      "2030-02-02", "2031-04-21", "2032-03-11", "2034-09-12",
    ] {
      let ours = try #require(VietnameseLunarCalendar.lunarDate(of: try day(iso)))
      #expect(ours.day == 1, "\(iso)")
      #expect(try chineseDay(iso) >= 29, "\(iso)")
    }
  }

  @Test("from 2021-01-13 to 2030-02-01 every day is also the Chinese one")
  func sameAsChina() throws {
    for date in try day("2021-01-13")...day("2030-02-01") {
      let ours = try #require(VietnameseLunarCalendar.lunarDate(of: date))
      #expect(try chineseDay(date.iso) == ours.day, "\(date)")
    }
  }

  /// The day of the month in the Chinese calendar of Foundation, which is kept at UTC+8.
  private func chineseDay(_ iso: String) throws -> Int {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    var gregorian = Calendar(identifier: .gregorian)
    let zone = try #require(TimeZone(secondsFromGMT: 8 * 3600))
    gregorian.timeZone = zone
    var chinese = Calendar(identifier: .chinese)
    chinese.timeZone = zone
    let noon = try #require(
      gregorian.date(
        from: DateComponents(year: parts[0], month: parts[1], day: parts[2], hour: 12)
      )
    )
    return chinese.component(.day, from: noon)
  }

  @Test("the days on which the widely copied code answers day 0 have a day")
  func dayZero() throws {
    #expect(VietnameseLunarCalendar.lunarDate(of: try day("2054-05-07"))?.day ?? 0 > 0)
    #expect(VietnameseLunarCalendar.lunarDate(of: try day("2062-04-09"))?.day ?? 0 > 0)
  }

  @Test("Lồng Tồng 2010, 2019 and 2026 fell on the days the newspapers gave")
  func festivals() throws {
    for (year, iso) in [(2010, "2010-02-22"), (2019, "2019-02-13"), (2026, "2026-02-25")] {
      let ninth = LunarDate(day: 9, month: 1, year: year)
      #expect(VietnameseLunarCalendar.day(of: ninth) == (try day(iso)))
    }
  }

  @Test("days, months and years have their names of stem and branch")
  func sexagenaryNames() throws {
    #expect(SexagenaryName(of: try day("2026-02-17")).description == "Nhâm Tuất")
    #expect(SexagenaryName(ofYear: 2027).description == "Đinh Mùi")
    #expect(SexagenaryName(ofYear: 1984).description == "Giáp Tý")
    #expect(SexagenaryName(ofMonth: 1, year: 2027).description == "Nhâm Dần")
    #expect(SexagenaryName(ofMonth: 11, year: 1984).description == "Bính Tý")
  }
}
