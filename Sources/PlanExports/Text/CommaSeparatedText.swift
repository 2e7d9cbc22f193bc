/// A table as CSV for spreadsheets: UTF-8 with a byte order mark, CRLF, RFC 4180 quoting.
///
/// Without the mark Excel reads Vietnamese as Windows-1252. Names and goods come from vendors, and
/// a spreadsheet runs a cell that begins with `= + - @`, a tab or a carriage return as a formula
/// (OWASP, "CSV Injection"); such a cell gets an apostrophe in front, which spreadsheets show as
/// text. Full-width forms of the four signs count too, as some programs fold them. A telephone
/// number such as `+84 911 222 333` computes nothing and stays as people dial it.
struct CommaSeparatedText {
  private(set) var text = "\u{FEFF}"

  var bytes: [UInt8] { Array(text.utf8) }

  mutating func append(_ row: [String]) {
    text += row.map(Self.cell).joined(separator: ",") + "\r\n"
  }

  static func cell(_ value: String) -> String {
    let safe = isFormula(value) ? "'" + value : value
    let needsQuotes = safe.unicodeScalars.contains { ",\"\r\n\t;".unicodeScalars.contains($0) }
    guard needsQuotes || safe.hasPrefix(" ") || safe.hasSuffix(" ") else { return safe }
    let doubled = safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"\(doubled)\""
  }

  /// Blanks in front do not make a formula harmless: some programs trim them.
  private static func isFormula(_ value: String) -> Bool {
    let trimmed = value.unicodeScalars.drop { $0 == " " || $0 == "\u{A0}" }
    guard let first = trimmed.first else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) && !isPhone(value)
  }

  /// A plus sign, then nothing but digits and blanks.
  private static func isPhone(_ value: String) -> Bool {
    value.wholeMatch(of: /\+[0-9][0-9 ]*/) != nil
  }
}
