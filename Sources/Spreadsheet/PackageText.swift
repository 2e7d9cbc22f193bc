/// Text as the parts of a package can hold it.
///
/// The parts are XML 1.0, which knows neither control characters but tab and line feed, nor U+FFFE
/// and U+FFFF, not even escaped. The library checks none of that and ends a string at NUL.
enum PackageText {
  /// The text with a visible sign for what XML cannot hold, its lines ended by line feeds.
  static func legal(_ text: String) -> String {
    // Nearly every text; the two forbidden letters begin with EF in UTF-8.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0xEF }) { return text }
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r": scalars.append("\n")
      case _ where isLegal(scalar): scalars.append(scalar)
      default: scalars.append("\u{FFFD}")
      }
      previous = scalar
    }
    return String(scalars)
  }

  /// The legal text of a cell.
  ///
  /// Spreadsheets would read `_x0041_` as the letter A, so its first underscore is written as an
  /// escape of its own (ECMA-376 part 1, ST_Xstring).
  static func cell(_ text: String) -> String {
    let text = legal(text)
    // An expression is made anew each time, which costs more than writing the cell.
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    return text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
  }

  private static func isLegal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0x00...0x1F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
