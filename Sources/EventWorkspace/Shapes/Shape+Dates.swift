import CivilCalendar
import LunarCalendar
import PromotionModel
import Wording

extension Shape where Value == Day {
  static let day = Shape.scalar(.day, .badDate) { plannableDay($0) }
}

/// A day within the years of the lunar calendar, so that all arithmetic with it is safe.
func plannableDay(_ text: some StringProtocol) -> Day? {
  Day(iso: text).flatMap { VietnameseLunarCalendar.range.contains($0) ? $0 : nil }
}

extension Shape where Value == ClockTime {
  static let clock = Shape.scalar(.clock, .badTime) { ClockTime($0) }
}

extension Shape where Value == Moment {
  /// `2026-11-20 08:00`, or with a `T` between.
  static let moment = Shape.scalar(.moment, .badDate) { text in
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
    guard parts.count == 2, let day = plannableDay(parts[0]), let time = ClockTime(parts[1]) else {
      return nil
    }
    return Moment(day, time)
  }
}

extension Shape where Value == ClockHours {
  /// `19:30-06:30`, over midnight where the second is not later.
  static let hours = Shape.scalar(.hours, .badTime) { text in
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "–" || $0 == " " })
    guard parts.count == 2, let from = ClockTime(parts[0]), let to = ClockTime(parts[1]) else {
      return nil
    }
    return ClockHours(from: from, to: to)
  }
}

extension Shape where Value == ClosedRange<Day> {
  private static let from = Key("from", .day, .required, example: "2027-01-07")
  private static let to = Key("to", .day, .required, example: "2027-01-30")

  /// `{from: …, to: …}`, both ends included.
  static let days = Shape.mapping(KeyTable("span", [from, to])) { fields, checker in
    range(fields, from, to, &checker)
  }

  /// Two keys of a mapping as a range; one that ends before it begins is reported.
  static func range(
    _ fields: Fields,
    _ from: Key<Day>,
    _ to: Key<Day>,
    _ checker: inout Checker
  ) -> ClosedRange<Day>? {
    let (start, end) = (fields.read(from, &checker), fields.read(to, &checker))
    guard let first = start, let last = end else { return nil }
    if first <= last { return first...last }
    checker.report(.reversedRange, at: fields.location(of: from)) {
      $0.reversedRange(from: first.iso, to: last.iso)
    }
    return nil
  }
}

extension Shape where Value == AnnualDay {
  /// A month and a day of the solar calendar; a day that only leap years have is refused.
  static let solar = annual(isLunar: false) { month, day in
    (1...12).contains(month) && (1...Day.length(ofMonth: month, year: 2027)).contains(day)
      ? .solar(month: month, day: day) : nil
  }

  /// A month and a day of the lunar calendar; the 30th becomes the 29th in short months.
  static let lunar = annual(isLunar: true) { month, day in
    (1...12).contains(month) && (1...30).contains(day) ? .lunar(month: month, day: day) : nil
  }

  private static func annual(
    isLunar: Bool,
    _ make: @escaping @Sendable (Int, Int) -> AnnualDay?
  ) -> Shape {
    Shape(form: .plain(.monthDay)) { node, checker in
      guard let text = scalarText(node, .monthDay, &checker) else { return nil }
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      let numbers = parts.compactMap { $0.utf8.count <= 2 ? wholeNumber($0) : nil }
      if numbers.count == 2, parts.count == 2, let day = make(numbers[0], numbers[1]) { return day }
      checker.report(.noSuchDay, at: node.location) { wording in
        numbers == [2, 29] && !isLunar
          ? wording.oneDayOnly(text) : wording.noSuchDay(text, lunar: isLunar)
      }
      return nil
    }
  }
}

extension Shape where Value == Money {
  static let money = Shape.scalar(.money, .badMoney) { Money(text: $0) }
}
