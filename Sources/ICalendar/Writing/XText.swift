/// Commas and semicolons of X- properties, which libical 3.0.16 cannot escape.
///
/// It writes an X- property with its backslashes escaped and its commas and semicolons bare, so
/// neither plain nor ready-escaped text comes out right. Each of the two is therefore carried
/// through libical as a private-use character of three bytes and becomes its two-byte escape in
/// the finished bytes: a folded line can only get shorter, and no fold lies within either form.
enum XText {
  private static let comma: Unicode.Scalar = "\u{E000}"
  private static let semicolon: Unicode.Scalar = "\u{E001}"

  /// The characters that stand in; `CalendarText` removes them from all input.
  static let standIns: ClosedRange<Unicode.Scalar> = comma...semicolon

  /// The text with stand-ins, to hand to libical.
  static func disguised(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case ",": scalars.append(comma)
      case ";": scalars.append(semicolon)
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The bytes with each stand-in replaced by its escape.
  static func revealed(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let lead: [UInt8] = [0xEE, 0x80]
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      guard byte == 0x80 || byte == 0x81, result.suffix(2) == lead[...] else {
        result.append(byte)
        continue
      }
      result.removeLast(2)
      result.append(UInt8(ascii: "\\"))
      result.append(byte == 0x80 ? UInt8(ascii: ",") : UInt8(ascii: ";"))
    }
    return result
  }
}
