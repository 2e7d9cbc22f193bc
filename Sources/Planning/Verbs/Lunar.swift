public import Bilingual
import CivilCalendar
import LunarCalendar
import Wording

/// The lunar calendar in words and as a table.
public enum LunarVerb {
  /// What goes wrong with the dates asked for.
  public struct BadDate: Error, Sendable {
    public let message: String
  }

  /// A day in words: date, lunar date, names of day, month and year, length of the month.
  public static func describe(_ text: String, in language: Language) throws -> [String] {
    let wording = Wording(language)
    let day = try day(text, wording)
    guard let month = VietnameseLunarCalendar.month(holding: day) else {
      throw BadDate(message: wording.lunarOutOfRange(text))
    }
    let name = SexagenaryName(ofYear: month.year).description
    let words = wording.lunarDate(
      day: day - month.firstDay + 1,
      month: month.number,
      isLeap: month.isLeap,
      yearName: name
    )
    let monthName = wording.lunarMonth(month.number, isLeap: month.isLeap)
    return [
      wording.fullDate(day),
      "\(wording.lunarLabel): \(words)",
      wording.sexagenaryLine(
        day: SexagenaryName(of: day).description,
        month: SexagenaryName(ofMonth: month.number, year: month.year).description,
        year: name
      ),
      wording.monthLengthLine(
        monthName.prefix(1).uppercased() + monthName.dropFirst(),
        length: month.length
      ),
    ]
  }

  /// A line of comma-separated values for each day, below a header line.
  public static func table(from first: String, to last: String, in language: Language) throws
    -> [String]
  {
    let wording = Wording(language)
    let (from, to) = (try day(first, wording), try day(last, wording))
    guard from <= to else {
      throw BadDate(message: wording.backwards(first, last))
    }
    guard VietnameseLunarCalendar.range.contains(from), VietnameseLunarCalendar.range.contains(to)
    else { throw BadDate(message: wording.lunarOutOfRange("\(first) – \(last)")) }
    let rows = (from...to).compactMap { day -> String? in
      guard let date = VietnameseLunarCalendar.lunarDate(of: day) else { return nil }
      return "\(day),\(date.day),\(date.month),\(date.year),\(date.isLeapMonth ? 1 : 0)"
    }
    return ["solar,lunarDay,lunarMonth,lunarYear,leap"] + rows
  }

  private static func day(_ text: String, _ wording: Wording) throws -> Day {
    guard let day = Day(iso: text) else { throw BadDate(message: wording.notADate(text)) }
    return day
  }
}
