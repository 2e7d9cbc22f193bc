internal import Foundation

/// Text made fit for a content line of RFC 5545, before libical escapes and folds it.
///
/// libical 3.0.16 writes control characters straight through and cannot escape everything it
/// should, and line-based readers break at Unicode's own line separators; hence this cleaning.
/// All results are in NFC, without blanks at their ends and without control characters.
enum CalendarText {
  /// Text of one line: line breaks, tabs and runs of blanks each become one space.
  static func line(_ text: String) -> String {
    trimmed(cleaned(text, lineBreak: " ", tab: " ", longestBlank: 1))
  }

  /// Text of several lines: every kind of line break becomes a line feed; tabs stay.
  ///
  /// A run of blanks is cut, because one that fills a folded line makes that line look empty.
  static func paragraphs(_ text: String) -> String {
    trimmed(cleaned(text, lineBreak: "\n", tab: "\t", longestBlank: 16))
  }

  /// A category: one line without the two characters that separate categories.
  ///
  /// libical leaves both unescaped in CATEGORIES, and clients disagree on escaped ones.
  static func category(_ text: String) -> String {
    line(line(text).replacing(",", with: " / ").replacing(";", with: " / "))
  }

  /// The text of a parameter: one line without the circumflex.
  ///
  /// RFC 6868 makes `^` an escape, and libical 3.0.16 does not write it as `^^`.
  static func parameter(_ text: String) -> String {
    line(text.replacing("^", with: " "))
  }

  private static func cleaned(
    _ text: String,
    lineBreak: Unicode.Scalar,
    tab: Unicode.Scalar,
    longestBlank: Int
  ) -> String {
    var scalars = String.UnicodeScalarView()
    var blanks = 0
    var isAfterReturn = false
    for scalar in composed(text).unicodeScalars {
      // CRLF is one line break, not two.
      let isSecondHalf = isAfterReturn && scalar == "\n"
      isAfterReturn = scalar == "\r"
      guard !isSecondHalf,
        let kept = replacement(for: scalar, lineBreak: lineBreak, tab: tab)
      else { continue }
      blanks = kept == " " || kept == "\t" ? blanks + 1 : 0
      if blanks <= longestBlank { scalars.append(kept) }
    }
    return String(scalars)
  }

  /// The text in NFC, as nearly all texts are to begin with.
  private static func composed(_ text: String) -> String {
    text.unicodeScalars.allSatisfy { isComposed($0.value) }
      ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Whether it neither combines with what is before it nor is written otherwise in NFC: all before the combining
  /// marks, the Latin letters of Vietnamese, dashes and quotation marks (Unicode Standard Annex 15: NFC_Quick_Check=Yes).
  private static func isComposed(_ value: UInt32) -> Bool {
    value < 0x300 || (0x1E00..<0x1F00).contains(value) || (0x2002..<0x20D0).contains(value)
  }

  /// What a character is written as; nil where it is dropped.
  private static func replacement(
    for scalar: Unicode.Scalar,
    lineBreak: Unicode.Scalar,
    tab: Unicode.Scalar
  ) -> Unicode.Scalar? {
    switch scalar {
    case "\t": tab
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": lineBreak
    case "\u{FFFD}": "?"
    default: isAllowed(scalar) ? scalar : nil
    }
  }

  /// Everything but controls, the byte order mark, noncharacters and the stand-ins of `XText`.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    // Nearly all text is here, and looking properties up takes most of the time.
    if isPlain(scalar.value) { return true }
    if scalar.properties.generalCategory == .control { return false }
    if scalar.properties.isNoncharacterCodePoint { return false }
    return scalar != "\u{FEFF}" && !XText.standIns.contains(scalar)
  }

  /// Whether it is among ASCII and Latin letters that are neither controls nor anything else to be dropped.
  private static func isPlain(_ value: UInt32) -> Bool {
    (0x20..<0x7F).contains(value) || (0xA0..<0x300).contains(value)
      || (0x1E00..<0x2000).contains(value)
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop(while: \.properties.isWhitespace)
    guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(scalars[...last])
  }
}
