import CivilCalendar
import Foundation
import LunarCalendar
import Testing

/// Published tables of every day from 1976 to 2053; see `Data/SOURCES.md`.
@Suite struct OracleTests {
  struct Row {
    var firstDay: Day
    var first: LunarDate
    var days: Int
  }

  static func rows(_ name: String) throws -> [Row] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Data/\(name).txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let cells = line.split(separator: " ")
      let numbers = cells.dropFirst().compactMap { Int($0) }
      try #require(numbers.count == 5, "\(line)")
      return Row(
        firstDay: try #require(Day(iso: cells[0])),
        first: LunarDate(
          day: numbers[0],
          month: numbers[1],
          isLeapMonth: numbers[2] == 1,
          year: numbers[3]
        ),
        days: numbers[4]
      )
    }
  }

  @Test(
    "every day from 1976 to 2053 agrees with an independent table",
    arguments: ["vnlunar-table", "lunar-vn", "ephem"]
  )
  func agrees(_ name: String) throws {
    var days = 0
    for row in try OracleTests.rows(name) {
      for offset in 0..<row.days {
        var expected = row.first
        expected.day += offset
        #expect(VietnameseLunarCalendar.lunarDate(of: row.firstDay + offset) == expected)
        days += 1
      }
    }
    // 28 490 days in 78 years; the ephemeris table has whole months only.
    #expect(days >= 28_420)
  }
}
