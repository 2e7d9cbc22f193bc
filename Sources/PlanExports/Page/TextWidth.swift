/// About how many pixels a text takes in a sans-serif font of the given size.
///
/// A picture without a script cannot measure; this errs on the wide side so that words do not run
/// into each other. Widths are hundredths of the font size, read off Liberation Sans.
func estimatedWidth(_ text: String, size: Int) -> Int {
  let hundredths = text.unicodeScalars.reduce(0) { $0 + advance(of: $1) }
  return (hundredths * size + 99) / 100
}

/// The text cut to a width, with an ellipsis where something is missing.
func shortened(_ text: String, to width: Int, size: Int) -> String {
  guard estimatedWidth(text, size: size) > width else { return text }
  var kept = text
  while !kept.isEmpty, estimatedWidth(kept + "…", size: size) > width { kept.removeLast() }
  while kept.hasSuffix(" ") || kept.hasSuffix("·") { kept.removeLast() }
  return kept.isEmpty ? "" : kept + "…"
}

private func advance(of scalar: Unicode.Scalar) -> Int {
  switch scalar {
  case " ", ".", ",", ":", ";", "i", "ì", "í", "ị", "ỉ", "ĩ", "j", "l", "t", "f", "r", "I", "'",
    "(", ")", "/", "-", "·":
    34
  case "m", "w", "M", "W", "…", "—", "%": 92
  case "\u{300}"..."\u{36F}": 0
  default: scalar.properties.isUppercase ? 73 : 58
  }
}
