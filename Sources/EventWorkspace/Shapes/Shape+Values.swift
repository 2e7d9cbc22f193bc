import Bilingual
import CivilCalendar
import PromotionModel
import Wording

extension Shape where Value == String {
  static let text = Shape.scalar(.text, .emptyValue) { $0 }

  /// `a-z`, digits, hyphens and full stops, beginning with a letter or a digit.
  static let identifier = Shape.scalar(.identifier, .badID) { isIdentifier($0) ? $0 : nil }

  /// A language someone speaks, in any writing; kept without accents so that `Tày` is `tay`.
  static let spoken = Shape.scalar(.language, .badID) { text in
    let word = folded(text)
    return word.isEmpty ? nil : word
  }

  static let address = Shape.scalar(.address, .badAddress) { text in
    let isAddress = text.hasPrefix("https://") || text.hasPrefix("http://")
    return isAddress && !text.contains(where: \.isWhitespace) ? text : nil
  }

  /// A mail address as calendars write it, one `@` with something on both sides.
  static let email = Shape.scalar(.email, .badAddress) { text in
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isEmail = parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
    return isEmail && !text.contains(where: \.isWhitespace) ? text : nil
  }

  /// A calendar file inside `Events`; read as a path from the workspace.
  ///
  /// With a slash at its end it is a folder; the slash stays.
  static let calendarFile = Shape.scalar(.calendarFile, .badAddress) { text in
    let isFolder = text.hasSuffix("/")
    let parts = (isFolder ? text.dropLast() : text[...])
      .split(separator: "/", omittingEmptySubsequences: false)
    guard isFolder || text.hasSuffix(".ics"),
      parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." })
    else { return nil }
    return "Events/" + text
  }
}

/// Whether a text can be an id.
func isIdentifier(_ text: String) -> Bool {
  func isPlain(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
  guard let first = text.utf8.first, isPlain(first), text.utf8.count <= 64 else { return false }
  return text.utf8.allSatisfy { isPlain($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
}

extension Shape where Value == Int {
  static func whole(_ range: ClosedRange<Int>) -> Shape {
    .scalar(.wholeNumber(range), .badNumber) { text in
      guard let number = wholeNumber(text), range.contains(number) else { return nil }
      return number
    }
  }

  /// A number from so much on.
  static func atLeast(_ minimum: Int) -> Shape { .whole(minimum...1_000_000_000_000) }

  /// `1 day`, `2 hours`, `30 minutes`, in minutes.
  static let duration = Shape.scalar(.duration, .badDuration) { text in
    let parts = text.split(separator: " ")
    guard parts.count == 2, let number = wholeNumber(parts[0]), (1...100_000).contains(number),
      let unit = minutesOfUnit[folded(String(parts[1]))]
    else { return nil }
    return number * unit
  }

  /// `5 days` or just `5`.
  static let interval = Shape.scalar(.interval, .badDuration) { text in
    let parts = text.split(separator: " ")
    let isInDays = parts.count == 1 || ["day", "days", "ngay"].contains(folded(String(parts[1])))
    guard (1...2).contains(parts.count), isInDays, let days = wholeNumber(parts[0]),
      (1...366).contains(days)
    else { return nil }
    return days
  }
}

private let minutesOfUnit: [String: Int] = [
  "minute": 1, "minutes": 1, "phut": 1, "hour": 60, "hours": 60, "gio": 60, "day": 1440,
  "days": 1440, "ngay": 1440,
]

/// A number written with digits only, perhaps with a minus.
func wholeNumber(_ text: some StringProtocol) -> Int? {
  let digits = text.hasPrefix("-") ? text.utf8.dropFirst() : text.utf8[...]
  guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return Int(text)
}

extension Shape where Value == Double {
  /// A number from 0 to a limit, with a decimal point or comma.
  static func decimal(upTo limit: Double) -> Shape {
    .scalar(.decimal, .badNumber) { text in
      guard let number = decimalNumber(text), (0...limit).contains(number) else { return nil }
      return number
    }
  }
}

/// A decimal number in plain digits; no exponents, no infinities.
func decimalNumber(_ text: String) -> Double? {
  guard text.utf8.count < 32, text.allSatisfy({ $0.isASCII && ($0.isNumber || ".,-".contains($0)) })
  else { return nil }
  return Double(String(text.map { $0 == "," ? "." : $0 }))
}

extension Shape where Value == Bool {
  static let flag = Shape.scalar(.flag, .badFlag, flagValue)
}

/// `true`, `yes` or `có`; `false`, `no` or `không`.
@Sendable func flagValue(_ text: String) -> Bool? {
  switch folded(text) {
  case "true", "yes", "co", "x": true
  case "false", "no", "khong": false
  default: nil
  }
}

extension Shape
where Value: RawRepresentable & CaseIterable & SendableMetatype, Value.RawValue == String {
  /// One of a few words.
  static var word: Shape {
    .scalar(.word(Value.allCases.map(\.rawValue)), .unknownWord) { Value(rawValue: $0) }
  }
}

extension Shape where Value == Coordinates {
  static let coordinates = Shape(form: .plain(.coordinates)) { node, checker in
    guard let items = listItems(node, atLeast: 0, &checker) else { return nil }
    let numbers = items.compactMap { $0.text.flatMap(decimalNumber) }
    if numbers.count == items.count, numbers.count == 2,
      let coordinates = Coordinates(latitude: numbers[0], longitude: numbers[1])
    {
      return coordinates
    }
    let text = items.map { $0.text ?? "…" }.joined(separator: ", ")
    checker.report(.badCoordinates, at: node.location) {
      $0.badValue(text, expected: .coordinates)
    }
    return nil
  }
}

extension Shape where Value == BilingualText {
  private static let vietnamese = Key("vi", Shape<String>.text, .required, example: "Giám đốc")
  private static let english = Key("en", Shape<String>.text, example: "Director")
  static let bilingualTable = KeyTable("bilingual", [vietnamese, english])

  /// A plain text, which is Vietnamese, or both languages.
  static let bilingual = Shape(form: .plain(.bilingual)) { node, checker in
    guard node.pairs != nil else {
      return scalarText(node, .bilingual, &checker).map { BilingualText($0) }
    }
    guard let fields = Fields(node, bilingualTable, &checker) else { return nil }
    let english = fields.read(english, &checker)
    return fields.read(vietnamese, &checker).map { BilingualText($0, english: english) }
  }
}
