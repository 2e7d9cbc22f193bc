import CivilCalendar
import Testing

@Suite struct DayTests {
  @Test("every day of four centuries has its own date and converts back")
  func roundTrip() throws {
    var day = try #require(Day(year: 1890, month: 1, day: 1))
    let last = try #require(Day(year: 2290, month: 1, day: 1))
    #expect(last - day == 146_097)
    while day < last {
      let (year, month, date) = day.components
      #expect(Day(year: year, month: month, day: date) == day)
      #expect(Day(iso: day.iso) == day)
      day = day + 1
    }
  }

  @Test("known days have their Julian day numbers and weekdays")
  func knownDays() throws {
    #expect(try #require(Day(iso: "2000-01-01")).julianDayNumber == 2_451_545)
    #expect(try #require(Day(iso: "2027-02-06")).weekday == .saturday)
    #expect(try #require(Day(iso: "2017-06-06")).weekday == .tuesday)
  }

  @Test(
    "what is no date is refused",
    arguments: [
      "2027-02-29", "2027-13-01", "2027-00-10", "2027-1-01", "27-01-01", "2027/01/01", "",
      "2027-01-01T", "२०२७-०१-०१", "2027-01-0x",
    ]
  )
  func refused(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("a time of day is read and compared")
  func clock() throws {
    #expect(ClockTime("7:30")?.description == "07:30")
    #expect(ClockTime("24:00")?.minutes == 1440)
    for text in ["7:60", "24:01", "7.30", "730", "", "-1:00", "7:3"] {
      #expect(ClockTime(text) == nil, "\(text)")
    }
    let day = try #require(Day(iso: "2027-01-01"))
    let evening = Moment(day, try #require(ClockTime("22:00")))
    let morning = Moment(day + 1, try #require(ClockTime("07:00")))
    #expect(evening < morning)
    #expect(evening.minutes(to: morning) == 540)
  }
}
