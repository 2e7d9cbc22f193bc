internal import CQREncode

/// A QR code (ISO/IEC 18004): a square of dark and light modules, without its quiet zone.
///
/// libqrencode makes a `QRcode` that belongs to the one initializer here, which frees it before it
/// returns; only Swift values leave.
public struct QRCode: Hashable, Sendable {
  /// How many modules a side has.
  public let size: Int
  /// Row by row, from the top; true is dark.
  private let modules: [Bool]

  /// The smallest code for a text, with level M of error correction (15 % may be lost).
  ///
  /// Nil for an empty text, for one with a zero byte, and for one of more than 2,331 bytes.
  public init?(_ text: String) {
    guard !text.isEmpty, !text.utf8.contains(0),
      let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    size = Int(code.pointee.width)
    // Only the lowest bit is the colour; the others say what the module is part of.
    modules = (0..<size * size).map { code.pointee.data[$0] & 1 == 1 }
  }

  /// Whether a module is dark; everything outside is light.
  public func isDark(row: Int, column: Int) -> Bool {
    guard (0..<size).contains(row), (0..<size).contains(column) else { return false }
    return modules[row * size + column]
  }

  /// The quiet zone a reader needs on each side, in modules.
  public static let quietZone = 4
}
