import Bilingual
import CivilCalendar
import Diagnostics
import Foundation
import PromotionModel
import Wording
import Yams

extension Value {
  /// A text without blanks around it, in normal form C; empty texts are reported.
  var text: String? {
    guard case .scalar(let scalar) = node else {
      fail(.wrongType(name, expected: .text))
      return nil
    }
    let text = scalar.string.trimmingCharacters(in: .whitespacesAndNewlines)
      .precomposedStringWithCanonicalMapping
    if text.isEmpty {
      fail(.empty(name))
      return nil
    }
    return text
  }

  /// A text in one or both languages: plain Vietnamese, or `{vi: …, en: …}`.
  var bilingual: BilingualText? {
    guard case .mapping = node else { return text.map { BilingualText($0) } }
    guard let fields = fields(Keys.bilingual),
      let vietnamese = fields.require("vi")?.text
    else { return nil }
    return BilingualText(vietnamese, english: fields["en"]?.text)
  }

  func integer(_ range: ClosedRange<Int>) -> Int? {
    guard let text else { return nil }
    let digits = text.replacingOccurrences(of: "_", with: "")
    guard let number = Int(digits) else {
      fail(.wrongType(name, expected: .number))
      return nil
    }
    guard range.contains(number) else {
      fail(.badNumber(text, least: range.lowerBound, most: range.upperBound))
      return nil
    }
    return number
  }

  func decimal(_ range: ClosedRange<Double>) -> Double? {
    guard let text else { return nil }
    guard let number = Double(text.replacingOccurrences(of: ",", with: ".")), number.isFinite else {
      fail(.wrongType(name, expected: .number))
      return nil
    }
    guard range.contains(number) else {
      fail(.badNumber(text, least: Int(range.lowerBound), most: Int(range.upperBound)))
      return nil
    }
    return number
  }

  var yesOrNo: Bool? {
    guard let text else { return nil }
    switch folded(text) {
    case "true", "yes", "co": return true
    case "false", "no", "khong": return false
    default:
      fail(.wrongType(name, expected: .yesOrNo))
      return nil
    }
  }

  /// One of the words of an enumeration.
  func word<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) -> Word?
  where Word.RawValue == String {
    guard let text else { return nil }
    if let word = Word(rawValue: text) { return word }
    let allowed = Word.allCases.map(\.rawValue)
    fail(.badWord(text, allowed: allowed, nearest: nearest(to: text, among: allowed)))
    return nil
  }

  var day: Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text) else {
      fail(.badDate(text))
      return nil
    }
    return day
  }

  /// A day and a time as `2026-11-23 08:00`; midnight where no time is written.
  var moment: Moment? {
    guard let text else { return nil }
    let parts = text.replacingOccurrences(of: "T", with: " ").split(separator: " ")
    guard let first = parts.first, let day = Day(iso: first) else {
      fail(.badDate(text))
      return nil
    }
    let clock = parts.count > 1 ? ClockTime(parts[1].prefix(5)) : ClockTime(minutes: 0)
    guard let clock else {
      fail(.badTime(text))
      return nil
    }
    return Moment(day, clock)
  }

  var clock: ClockTime? {
    guard let text else { return nil }
    guard let time = ClockTime(text) else {
      fail(.badTime(text))
      return nil
    }
    return time
  }

  /// From one time of day to another, as `"19:30-06:30"`.
  var clockHours: ClockHours? {
    guard let text else { return nil }
    let parts = text.replacingOccurrences(of: "–", with: "-").split(separator: "-")
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count == 2, let from = ClockTime(parts[0]), let to = ClockTime(parts[1]) else {
      fail(.badTime(text))
      return nil
    }
    return ClockHours(from: from, to: to)
  }

  /// Days in a row, as `{from: …, to: …}`, or one day.
  var days: ClosedRange<Day>? {
    if case .scalar = node { return day.map { $0...$0 } }
    return fields(Keys.range).flatMap(\.days)
  }

  /// Minutes, from a text such as `2 hours` or `1 day`.
  var minutes: Int? {
    guard let text else { return nil }
    let parts = text.split(separator: " ", maxSplits: 1)
    let units = ["minute": 1, "phut": 1, "hour": 60, "gio": 60, "day": 1440, "ngay": 1440]
    if let number = parts.first.flatMap({ Int($0) }), (0...100_000).contains(number), parts.count == 2 {
      let unit = folded(String(parts[1]))
      let singular = unit.hasSuffix("s") ? String(unit.dropLast()) : unit
      if let length = units[singular] { return number * length }
    }
    fail(.badDuration(text))
    return nil
  }

  /// A number of days, from `5` or `5 days`.
  func dayCount(_ range: ClosedRange<Int>) -> Int? {
    guard let text else { return nil }
    let parts = text.split(separator: " ")
    let isCount = parts.count == 1 || ["days", "day", "ngay"].contains(folded(String(parts.last ?? "")))
    guard parts.count <= 2, isCount, let number = Int(parts[0]) else {
      fail(.wrongType(name, expected: .number))
      return nil
    }
    guard range.contains(number) else {
      fail(.badNumber(text, least: range.lowerBound, most: range.upperBound))
      return nil
    }
    return number
  }

  /// An amount of đồng: `180 triệu`, `1,2 tỷ`, `180 million` or the plain number.
  var money: Money? {
    guard let text else { return nil }
    if let money = Money(text) { return money }
    fail(.badMoney(text))
    return nil
  }
}

extension Fields {
  /// The days of `from` and `to`, in order.
  var days: ClosedRange<Day>? {
    guard let from = require("from")?.day, let to = require("to")?.day else { return nil }
    guard from <= to else {
      report.add(.rangeBackwards(from: from.iso, to: to.iso), at: place)
      return nil
    }
    return from...to
  }
}

extension Money {
  /// Reads an amount as people write it; nil for anything else, and for negative amounts.
  init?(_ text: String) {
    let units: [(String, Int)] = [
      ("nghindong", 1000), ("nghin", 1000), ("trieudong", 1_000_000), ("trieu", 1_000_000),
      ("million", 1_000_000), ("tydong", 1_000_000_000), ("ty", 1_000_000_000),
      ("billion", 1_000_000_000), ("dong", 1), ("vnd", 1),
    ]
    let number = text.prefix { $0.isNumber || ",._ ".contains($0) }
      .trimmingCharacters(in: .whitespaces)
    let unit = folded(String(text.dropFirst(number.count)))
    guard let scale = unit.isEmpty ? 1 : units.first(where: { $0.0 == unit })?.1 else { return nil }
    // With a unit a comma or point begins decimals; without one it can only group thousands.
    let plain =
      scale == 1
      ? number.filter(\.isNumber) : number.replacingOccurrences(of: ",", with: ".")
    guard let value = Decimal(string: plain), plain.contains(where: \.isNumber), value >= 0 else {
      return nil
    }
    let dong = NSDecimalNumber(decimal: value * Decimal(scale))
    guard dong.doubleValue < 1e15 else { return nil }
    self.init(dong: dong.intValue)
  }
}
