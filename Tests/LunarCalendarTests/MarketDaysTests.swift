import CivilCalendar
import LunarCalendar
import Testing

private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

@Suite struct MarketDaysTests {
  private func year() throws -> ClosedRange<Day> { try day("2026-01-01")...day("2027-12-31") }

  private func gaps(_ market: MarketDays) throws -> [Int] {
    let days = market.days(in: try year())
    return zip(days, days.dropFirst()).map { $1 - $0 }
  }

  @Test("a market on lunar days 5 and 0 waits nine days across a short month")
  func fivesAndTens() throws {
    let gaps = try gaps(.lunarDays([5, 10, 15, 20, 25, 30]))
    #expect(Set(gaps) == [5, 9])
    #expect(gaps.count { $0 == 9 } == 12)
  }

  @Test("a market on lunar days 1 and 6 waits four days across a short month")
  func onesAndSixes() throws {
    #expect(try Set(gaps(.lunarDays([1, 6, 11, 16, 21, 26]))) == [4, 5])
  }

  @Test("a market of two opposite branches meets every sixth day")
  func branches() throws {
    let market = MarketDays.branches([.dan, .than])
    #expect(try Set(gaps(market)) == [6])
    // 17/2/2026 is a Nhâm Tuất day; the next Dần day is four days later.
    #expect(market.contains(try day("2026-02-21")))
    #expect(!market.contains(try day("2026-02-17")))
  }

  @Test("a market every five days counts both ways from its anchor")
  func everyFiveDays() throws {
    let market = MarketDays.every(days: 5, from: try day("2027-01-03"))
    #expect(market.contains(try day("2026-12-29")))
    #expect(market.contains(try day("2027-01-08")))
    #expect(!market.contains(try day("2027-01-04")))
    #expect(!MarketDays.every(days: 0, from: try day("2027-01-03")).contains(try day("2027-01-03")))
  }

  @Test("weekly, solar and yearly markets meet on their days")
  func others() throws {
    #expect(MarketDays.weekly([.sunday]).contains(try day("2027-06-06")))
    #expect(!MarketDays.weekly([.sunday]).contains(try day("2027-06-07")))
    #expect(MarketDays.solarDays([15]).contains(try day("2027-06-15")))
    #expect(!MarketDays.solarDays([31]).contains(try day("2027-06-30")))
    // 26/3 lunar, the market of Khau Vai: 2 May 2027.
    let khauVai = MarketDays.yearlyLunar(month: 3, days: 26...27)
    #expect(try khauVai.days(in: year()).count == 4)
    #expect(khauVai.contains(try day("2027-05-02")))
  }
}
