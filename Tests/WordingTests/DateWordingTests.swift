import Bilingual
import CivilCalendar
import Testing
import Wording

@Suite("Dates and numbers in words")
struct DateWordingTests {
  let vi = Wording(.vietnamese)
  let en = Wording(.english)

  func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test("A full date begins with its weekday")
  func fullDate() throws {
    let saturday = try day("2027-02-06")
    #expect(vi.fullDate(saturday) == "Thứ Bảy, 06/02/2027")
    #expect(en.fullDate(saturday) == "Saturday, 6 February 2027")
    #expect(vi.fullDate(saturday + 1) == "Chủ nhật, 07/02/2027")
  }

  @Test("Tables have a short date")
  func shortDate() throws {
    let saturday = try day("2027-02-06")
    #expect(vi.shortDate(saturday) == "T7 06/02")
    #expect(en.shortDate(saturday) == "Sat 6 Feb")
    #expect(vi.shortDate(saturday + 1) == "CN 07/02")
  }

  @Test("A range says day, month and year only where they change")
  func dateRange() throws {
    let cases = [
      ("2027-06-06", "2027-06-08", "6–8/6/2027", "6–8 June 2027"),
      ("2027-06-06", "2027-06-06", "6/6/2027", "6 June 2027"),
      ("2027-08-28", "2027-09-04", "28/8–4/9/2027", "28 August – 4 September 2027"),
      (
        "2027-12-30", "2028-01-02", "30/12/2027–2/1/2028", "30 December 2027 – 2 January 2028"
      ),
      // The same day of the month a year later is not one day.
      ("2027-06-06", "2028-06-06", "6/6/2027–6/6/2028", "6 June 2027 – 6 June 2028"),
    ]
    for (first, last, vietnamese, english) in cases {
      let range = try day(first)...day(last)
      #expect(vi.dateRange(range) == vietnamese)
      #expect(en.dateRange(range) == english)
    }
  }

  @Test("An administrative date pads days below ten and the months January and February")
  func administrativeDate() throws {
    let cases = [
      ("2027-02-06", "Thái Nguyên, ngày 06 tháng 02 năm 2027"),
      ("2027-01-16", "Thái Nguyên, ngày 16 tháng 01 năm 2027"),
      ("2027-03-08", "Thái Nguyên, ngày 08 tháng 3 năm 2027"),
      ("2027-10-28", "Thái Nguyên, ngày 28 tháng 10 năm 2027"),
    ]
    for (iso, expected) in cases {
      #expect(vi.administrativeDate(try day(iso), in: "Thái Nguyên") == expected)
    }
    #expect(
      en.administrativeDate(try day("2027-02-06"), in: "Thái Nguyên")
        == "Thái Nguyên, 6 February 2027"
    )
  }

  @Test("Lunar days have their customary names")
  func lunarDates() {
    #expect(
      vi.lunarDate(day: 1, month: 1, isLeap: false, yearName: "Đinh Mùi")
        == "mùng 1 tháng Giêng năm Đinh Mùi"
    )
    #expect(vi.lunarDate(day: 15, month: 8, isLeap: false) == "rằm tháng Tám")
    #expect(vi.lunarDate(day: 30, month: 12, isLeap: false) == "30 tháng Chạp")
    #expect(vi.lunarDate(day: 10, month: 6, isLeap: true) == "mùng 10 tháng Sáu nhuận")
    #expect(vi.lunarDate(day: 11, month: 11, isLeap: false) == "11 tháng Mười một")
    #expect(
      en.lunarDate(day: 2, month: 5, isLeap: true, yearName: "Mậu Thân")
        == "day 2 of leap lunar month 5, year Mậu Thân"
    )
  }

  @Test("A short lunar date says that it is one")
  func shortLunarDates() {
    #expect(vi.shortLunarDate(day: 1, month: 1, isLeap: false) == "1/1 ÂL")
    #expect(vi.shortLunarDate(day: 1, month: 6, isLeap: true) == "1/6 nhuận ÂL")
    #expect(en.shortLunarDate(day: 1, month: 1, isLeap: false) == "1/1 lunar")
  }

  @Test("A clock time is written and spoken")
  func clocks() throws {
    let halfPastSeven = try #require(ClockTime("7:30"))
    let noon = try #require(ClockTime("12:00"))
    #expect(vi.clock(halfPastSeven) == "7:30")
    #expect(vi.spokenClock(halfPastSeven) == "07 giờ 30")
    #expect(vi.spokenClock(noon) == "12 giờ")
    #expect(en.spokenClock(halfPastSeven) == "7:30")
    #expect(vi.clockRange(halfPastSeven, noon) == "7:30–12:00")
  }

  @Test("A span names its second day only where it is another one")
  func momentRanges() throws {
    let saturday = try day("2027-02-06")
    let morning = Moment(saturday, try #require(ClockTime("7:30")))
    let evening = Moment(saturday, try #require(ClockTime("21:00")))
    let nextMorning = Moment(saturday + 1, try #require(ClockTime("6:00")))
    #expect(vi.momentRange(morning, evening) == "T7 06/02, 7:30–21:00")
    #expect(vi.momentRange(evening, nextMorning) == "T7 06/02, 21:00 – CN 07/02, 6:00")
  }

  @Test("Thousands are apart, with a point in Vietnamese and a comma in English")
  func numbers() {
    #expect(vi.money(dong: 180_000_000) == "180.000.000 đồng")
    #expect(en.money(dong: 180_000_000) == "VND 180,000,000")
    #expect(vi.number(999) == "999")
    #expect(vi.number(1000) == "1.000")
    #expect(vi.number(-12_345) == "−12.345")
    #expect(vi.number(0) == "0")
  }

  @Test("Ten digits are grouped as they are read out; other numbers stay as written")
  func phones() {
    #expect(vi.phone("0912345678") == "0912 345 678")
    #expect(vi.phone("0912.345.678") == "0912 345 678")
    #expect(vi.phone("0208 385 5688 (máy lẻ 12)") == "0208 385 5688 (máy lẻ 12)")
    #expect(vi.phone("+84912345678") == "+84912345678")
    #expect(vi.phone("") == "")
  }

  @Test("English has a singular")
  func counts() {
    #expect(vi.booths(30) == "30 gian hàng")
    #expect(en.booths(30) == "30 booths")
    #expect(en.days(1) == "1 day")
  }
}
