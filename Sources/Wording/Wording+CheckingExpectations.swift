/// What the value of a key, or the cell of a table, has to look like.
package indirect enum Expectation: Hashable, Sendable {
  case text, bilingual, identifier, language
  case wholeNumber(ClosedRange<Int>)
  case decimal
  case flag
  case day, dayInTable, moment, clock, hours, span, monthDay
  case money, duration, interval, coordinates
  case branch
  case address, email, calendarFile
  case groundRow, stallRange, seed
  case word([String])
  case reference(EntryKind)
  case amount
  case list, mapping
  case either([Expectation])
}

/// How expectations are put into words.
extension Wording {
  /// A noun phrase: "a date", "a whole number from 1 to 366".
  package func noun(_ expectation: Expectation) -> String {
    switch expectation {
    case .wholeNumber(let range): numberNoun(range)
    case .word(let words):
      pick(
        "một trong các từ \(words.joined(separator: ", "))",
        "one of \(words.joined(separator: ", "))"
      )
    case .reference(let kind):
      pick("mã hoặc tên của \(name(of: kind))", "the id or name of \(withArticle(name(of: kind)))")
    case .either(let several): several.map(noun).joined(separator: pick(" hoặc ", " or "))
    default: plainNoun(expectation)
    }
  }

  /// What to write, with an example.
  package func example(of expectation: Expectation) -> String {
    if case .word(let words) = expectation { return words.first ?? "" }
    return expectationTable[expectation]?.example ?? ""
  }

  private func plainNoun(_ expectation: Expectation) -> String {
    guard let entry = expectationTable[expectation] else { return "" }
    return pick(entry.vietnamese, entry.english)
  }

  private func numberNoun(_ range: ClosedRange<Int>) -> String {
    if range.upperBound >= 1_000_000 {
      return pick(
        "số nguyên từ \(range.lowerBound) trở lên",
        "a whole number, \(range.lowerBound) or more"
      )
    }
    return pick(
      "số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
      "a whole number from \(range.lowerBound) to \(range.upperBound)"
    )
  }
}

private struct ExpectationWords: Sendable {
  var vietnamese: String
  var english: String
  var example: String

  init(_ vietnamese: String, _ english: String, _ example: String) {
    self.vietnamese = vietnamese
    self.english = english
    self.example = example
  }
}

private let expectationTable: [Expectation: ExpectationWords] = [
  .text: .init("một đoạn chữ", "a text", "Chợ Chu"),
  .bilingual: .init(
    "một đoạn chữ hoặc {vi: …, en: …}",
    "a text or {vi: …, en: …}",
    "{vi: Giám đốc, en: Director}"
  ),
  .identifier: .init(
    "một mã (chữ thường không dấu a–z, số, dấu gạch nối, dấu chấm)",
    "an id (a–z, digits, hyphens and full stops)",
    "cho-chu"
  ),
  .language: .init("một tiếng, như tay hoặc english", "a language, such as tay or english", "tay"),
  .decimal: .init("một số", "a number", "37.5"),
  .flag: .init(
    "có hay không (true, yes, có; false, no, không)",
    "yes or no (true, yes; false, no)",
    "true"
  ),
  .day: .init("một ngày năm-tháng-ngày", "a date, year-month-day", "2027-06-06"),
  .dayInTable: .init(
    "một ngày năm-tháng-ngày hoặc ngày/tháng/năm",
    "a date, year-month-day or day/month/year",
    "2027-06-06"
  ),
  .moment: .init("một ngày và giờ", "a date and a time", "2026-11-20 08:00"),
  .clock: .init("một giờ từ 00:00 đến 24:00", "a time from 00:00 to 24:00", "\"07:30\""),
  .hours: .init("hai giờ nối bằng dấu gạch nối", "two times with a hyphen", "\"19:30-06:30\""),
  .span: .init(
    "một khoảng ngày có from và to",
    "a range of days, from and to",
    "{from: 2027-01-07, to: 2027-01-30}"
  ),
  .monthDay: .init("một tháng và ngày", "a month and a day", "09-02"),
  .money: .init("một số tiền", "an amount of money", "180 triệu"),
  .duration: .init(
    "một quãng thời gian bằng minutes, hours hoặc days",
    "a time in minutes, hours or days",
    "\"2 hours\""
  ),
  .interval: .init("một số ngày", "a number of days", "5 days"),
  .coordinates: .init(
    "hai số: vĩ độ từ -90 đến 90 rồi kinh độ từ -180 đến 180",
    "two numbers: latitude from -90 to 90, then longitude from -180 to 180",
    "[21.594, 105.848]"
  ),
  .branch: .init("một chi của ngày", "an earthly branch", "dan"),
  .address: .init(
    "một địa chỉ http:// hoặc https://",
    "an http:// or https:// address",
    "https://…"
  ),
  .email: .init("một địa chỉ thư điện tử", "a mail address", "an@example.org"),
  .calendarFile: .init(
    "tên một tệp .ics, hoặc một thư mục có dấu / ở cuối, nằm trong Events",
    "the name of an .ics file, or of a folder with a slash at the end, inside Events",
    "busy/an.ics"
  ),
  .groundRow: .init(
    "một hàng ô của sơ đồ, cách nhau dấu cách",
    "a row of squares with spaces between",
    "CV A1 A2 . A3 A4 SK"
  ),
  .stallRange: .init(
    "một gian như A1, hoặc một dãy như A1-A6",
    "a stall such as A1, or a row such as A1-A6",
    "A1-A6"
  ),
  .seed: .init(
    "một dòng chữ không quá 200 byte, không có dấu |",
    "a line of at most 200 bytes without a bar |",
    "\"Xổ số miền Bắc 05/01/2027: 48213\""
  ),
  .amount: .init("một số nguyên từ 1 hoặc per-booth", "a whole number from 1 or per-booth", "1"),
  .list: .init("một danh sách", "a list", "[a, b]"),
  .mapping: .init("các cặp khóa: giá trị", "keys with values", "{key: value}"),
]
