/// How many columns of a terminal a text takes.
///
/// A letter with its marks is one, composed or not; ideographs and pictures are two (Unicode Standard
/// Annex 11), and control characters none.
func columns(_ text: some StringProtocol) -> Int {
  text.reduce(0) { $0 + columns(of: $1) }
}

private func columns(of character: Character) -> Int {
  guard let scalar = character.unicodeScalars.first else { return 0 }
  switch scalar.properties.generalCategory {
  case .control, .format, .nonspacingMark, .enclosingMark: return 0
  default: break
  }
  let isPicture =
    scalar.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}")
  return isPicture || isWide(scalar) ? 2 : 1
}

/// The blocks whose characters are wide or full-width.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
    true
  default: false
  }
}
