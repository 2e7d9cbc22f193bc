internal import Foundation

/// Text made fit for a content line of RFC 5545, before libical escapes and folds it.
///
/// libical 3.0.16 writes control characters straight through and cannot escape everything it
/// should, and line-based readers break at Unicode's own line separators; hence this cleaning.
/// All results are in NFC, without blanks at their ends and without control characters.
enum CalendarText {
  /// Text of one line: every kind of line break or tab becomes one space.
  static func line(_ text: String) -> String {
    trimmed(cleaned(text, lineBreak: " ", tab: " "))
  }

  /// Text of several lines: every kind of line break becomes a line feed; tabs stay.
  static func paragraphs(_ text: String) -> String {
    trimmed(cleaned(text, lineBreak: "\n", tab: "\t"))
  }

  /// A category: one line without the two characters that separate categories.
  ///
  /// libical leaves both unescaped in CATEGORIES, and clients disagree on escaped ones.
  static func category(_ text: String) -> String {
    let words = line(text)
      .replacing(",", with: " / ")
      .replacing(";", with: " / ")
      .split(separator: " ")
    return words.joined(separator: " ")
  }

  /// The text of a parameter: one line without the circumflex.
  ///
  /// RFC 6868 makes `^` an escape, and libical 3.0.16 does not write it as `^^`.
  static func parameter(_ text: String) -> String {
    trimmed(line(text).replacing("^", with: " "))
  }

  private static func cleaned(
    _ text: String,
    lineBreak: Unicode.Scalar,
    tab: Unicode.Scalar
  ) -> String {
    var scalars = String.UnicodeScalarView()
    var previousWasReturn = false
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
      let endsReturn = previousWasReturn && scalar == "\n"
      previousWasReturn = scalar == "\r"
      if endsReturn { continue }
      switch scalar {
      case "\t": scalars.append(tab)
      case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
        scalars.append(lineBreak)
      case "\u{FFFD}": scalars.append("?")
      default: if isAllowed(scalar) { scalars.append(scalar) }
      }
    }
    return String(scalars)
  }

  /// Everything but controls, the byte order mark, noncharacters and the stand-ins of `XText`.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.generalCategory == .control { return false }
    if scalar.properties.isNoncharacterCodePoint { return false }
    return scalar != "\u{FEFF}" && !XText.standIns.contains(scalar)
  }

  private static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
