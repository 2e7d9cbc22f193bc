/// An estimate of the room a text takes, since no library at hand measures the reader's fonts.
///
/// Programs fit heights to wrapped text only when a cell is edited (LibreOffice never does it for
/// files that look like Excel's), so rows of wrapped text need a height when they are written.
/// Widths are rounded up: a row rather gets a line too many than one too few.
struct TextExtent {
  /// In points.
  let size: Double
  let bold: Bool

  /// The number of lines at a column width given in Excel's unit.
  func lineCount(of text: String, columnWidth: Double) -> Int {
    // Excel: a unit is a digit of 7 pixels at 96 dpi; 5 pixels are padding.
    let room = max(10, columnWidth * 7 * 0.75)
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { lineCount(ofParagraph: $0, room: room) }.reduce(0, +)
  }

  /// The height of a row of so many lines, in points.
  func height(lines: Int) -> Double { (Double(lines) * size * 1.22 + 4).rounded(.up) }

  private func lineCount(ofParagraph text: Substring, room: Double) -> Int {
    let space = size * 0.25
    var lines = 1
    var used = 0.0
    for word in text.split(separator: " ") {
      let width = word.unicodeScalars.map(width).reduce(0, +)
      if used > 0, used + space + width <= room {
        used += space + width
        continue
      }
      if used > 0 { lines += 1 }
      // A word longer than a line is broken.
      let extra = max(0, Int((width / room).rounded(.up)) - 1)
      lines += extra
      used = width - Double(extra) * room
    }
    return lines
  }

  private func width(of letter: Unicode.Scalar) -> Double {
    let ems: Double =
      if let known = Self.widths[letter] {
        known
      } else if letter.properties.isUppercase {
        0.72
      } else if letter.value >= 0x2E80 {
        // Ideographs and pictures fill their em.
        1
      } else {
        0.5
      }
    return ems * size * (bold ? 1.08 : 1.02)
  }

  /// Widths of Times that differ much from half an em, from the metrics Adobe published.
  private static let widths: [Unicode.Scalar: Double] = {
    let groups: [(String, Double)] = [
      ("ijltìíỉĩị.,:;'|/", 0.28), ("frIÌÍỈĨỊ()-[]", 0.34), ("sJ", 0.39),
      ("aceàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệz", 0.45), ("wW…—mM", 0.95),
    ]
    return groups.reduce(into: [:]) { widths, group in
      for letter in group.0.unicodeScalars { widths[letter] = group.1 }
    }
  }()
}
