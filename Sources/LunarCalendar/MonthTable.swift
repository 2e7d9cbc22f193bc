import CivilCalendar

/// All lunar months of 1900–2199, computed once.
///
/// The rules, at UTC+7 throughout: a month begins on the day of the new moon; month 11 holds the
/// winter solstice; where thirteen months lie from one month 11 to the next, the first of them
/// without a major solar term is the leap month. (Hồ Ngọc Đức, "Thuật toán tính âm lịch".)
///
/// Months are consecutive new-moon days, so every day has a number from 1 to the month's length and
/// conversions are inverse to each other by construction.
enum MonthTable {
  /// In order of time, without a gap.
  static let months: [LunarMonth] = build()
  /// The position in ``months`` of the first month of each lunar year from ``firstYear`` on.
  static let yearStarts: [Int] = {
    var starts: [Int] = []
    for (index, month) in months.enumerated() where month.number == 1 && !month.isLeap {
      starts.append(index)
    }
    return starts
  }()
  static let firstYear = 1899

  /// The position of the month that holds a day; nil outside the table.
  static func position(of day: Day) -> Int? {
    guard let first = months.first, let last = months.last, first.firstDay <= day,
      day < last.firstDay + last.length
    else { return nil }
    var low = 0
    var high = months.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if months[middle].firstDay <= day { low = middle } else { high = middle - 1 }
    }
    return low
  }

  // MARK: Building

  /// The day, at UTC+7, of new moon number `k`.
  private static func newMoonDay(_ k: Int) -> Day {
    localDay(NewMoon.ephemerisDay(k))
  }

  /// The civil day at UTC+7 that holds an instant given in Terrestrial Time.
  private static func localDay(_ ephemerisDay: Double) -> Day {
    let year = 2000 + (ephemerisDay - 2_451_545) / 365.25
    let universal = ephemerisDay - DeltaT.seconds(year) / 86400
    // A Julian day begins at noon of Greenwich; seven hours later it is that late in Viet Nam.
    return Day(julianDayNumber: Int((universal + 0.5 + 7.0 / 24).rounded(.down)))
  }

  /// Which twelfth of the ecliptic the sun is in when a day begins at UTC+7.
  private static func sector(_ day: Day) -> Int {
    let midnight = Double(day.julianDayNumber) - 0.5 - 7.0 / 24
    let year = 2000 + (midnight - 2_451_545) / 365.25
    return Int(SolarLongitude.degrees(midnight + DeltaT.seconds(year) / 86400) / 30)
  }

  private static func build() -> [LunarMonth] {
    // From late 1898 to early 2201.
    let starts = (-1251...2487).map(newMoonDay)
    let sectors = starts.map(sector)
    // The solstice, 270°, begins sector 9: month 11 starts before it and the next month after it,
    // in sector 10 where month 11 holds two major terms (2033).
    let solstices = starts.indices.dropLast().filter {
      (6...8).contains(sectors[$0]) && (9...11).contains(sectors[$0 + 1])
    }
    var months: [LunarMonth] = []
    for (eleventh, next) in zip(solstices, solstices.dropFirst()) {
      months += suite(from: eleventh, to: next, starts, sectors)
    }
    return months
  }

  /// The months from one month 11 to the one before the next.
  private static func suite(from first: Int, to next: Int, _ starts: [Day], _ sectors: [Int])
    -> [LunarMonth]
  {
    let hasLeap = next - first == 13
    let leap = hasLeap ? (first + 1..<next).first { sectors[$0] == sectors[$0 + 1] } : nil
    var months: [LunarMonth] = []
    var number = 11
    // A suite begins at the end of the year before the solstice's own next year.
    var year = starts[first].year
    for index in first..<next {
      let isLeap = index == leap
      if index > first, !isLeap {
        number = number % 12 + 1
        if number == 1 { year += 1 }
      }
      months.append(
        LunarMonth(
          year: year,
          number: number,
          isLeap: isLeap,
          firstDay: starts[index],
          length: starts[index + 1] - starts[index]
        )
      )
    }
    return months
  }
}
