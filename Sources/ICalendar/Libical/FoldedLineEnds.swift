/// Line ends that libical 3.0.16 tears apart when it folds.
///
/// It counts the CRLF as part of the line. One whose last piece has exactly 74 octets is folded
/// between CR and LF, `…CR CRLF SP LF`, and one of 75 octets before both, `…CRLF SP CRLF`:
/// readers see a stray CR, or a line of nothing but a blank.
enum FoldedLineEnds {
  /// The bytes with every torn line end put together again.
  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      result.append(byte)
      // No text holds a CR of its own, so neither form can be anybody's words.
      if byte == 0x0A, torn.contains(where: { result.suffix(5) == $0[...] }) {
        result.removeLast(5)
        result += [0x0D, 0x0A]
      }
    }
    return result
  }

  private static let torn: [[UInt8]] = [
    [0x0D, 0x0D, 0x0A, 0x20, 0x0A],
    [0x0D, 0x0A, 0x20, 0x0D, 0x0A],
  ]
}
