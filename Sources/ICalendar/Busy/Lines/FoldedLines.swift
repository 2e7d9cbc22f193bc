/// The lines of a calendar file, unfolded, with the number of the line each begins on.
///
/// Foreign files end their lines in CRLF, LF or (old Macs) CR, hold empty lines and begin with
/// a byte order mark. Works on bytes: a fold may split a UTF-8 sequence.
struct FoldedLines {
  /// One logical line as the physical lines it was folded into.
  struct Line {
    var number: Int
    var pieces: [Range<Int>]

    /// The length of the longest physical line.
    var longestPiece: Int { pieces.map(\.count).max() ?? 0 }
    var length: Int { pieces.reduce(0) { $0 + $1.count } }
  }

  let bytes: [UInt8]
  private(set) var lines: [Line] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let ending: UInt8 = bytes.contains(UInt8(ascii: "\n")) ? 0x0A : 0x0D
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 0
    while start < bytes.count {
      number += 1
      let next = bytes[start...].firstIndex(of: ending) ?? bytes.count
      var end = next
      while end > start, bytes[end - 1] == 0x0D { end -= 1 }
      add(start..<end, number: number)
      start = next + 1
    }
  }

  private mutating func add(_ piece: Range<Int>, number: Int) {
    guard let first = bytes[piece].first else { return }
    if first == 0x20 || first == 0x09 {
      // A continuation; one before any line has nothing to continue.
      guard !lines.isEmpty else { return }
      lines[lines.count - 1].pieces.append((piece.lowerBound + 1)..<piece.upperBound)
    } else {
      lines.append(Line(number: number, pieces: [piece]))
    }
  }

  /// The bytes of a logical line, joined.
  func joined(_ line: Line) -> [UInt8] {
    line.pieces.flatMap { bytes[$0] }
  }

  /// The property name at the beginning of a line, in upper case; at most 40 bytes of it.
  func name(of line: Line) -> String {
    let head = line.pieces.prefix(3).lazy.flatMap { bytes[$0].prefix(40) }
    let name = head.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";") }
    return asciiUppercased(name.prefix(40))
  }
}
