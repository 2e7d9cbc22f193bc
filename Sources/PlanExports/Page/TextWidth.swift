/// About how many pixels a text takes in a sans-serif font of the given size.
///
/// A picture without a script cannot measure; this errs on the wide side so that words do not run
/// into each other. Widths are hundredths of the font size, none below that in DejaVu Sans, the
/// widest of the fonts that systems show a page in.
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
  case " ", ".", ",", ":", ";", "i", "ì", "í", "ị", "ỉ", "ĩ", "j", "l", "I", "Ì", "Í", "Ị", "Ỉ",
    "Ĩ",
    "J", "'", "’", "/", "-", "·":
    36
  case "t", "f", "r", "(", ")": 41
  case "s", "z", "c", "k", "v", "x", "y", "ý", "ỳ", "ỵ", "ỷ", "ỹ": 59
  case "m", "M", "W", "Ơ", "Ớ", "Ờ", "Ợ", "Ở", "Ỡ", "Ư", "Ứ", "Ừ", "Ự", "Ử", "Ữ", "…", "—", "%": 100
  case "w", "+", "&": 84
  case "\u{300}"..."\u{36F}": 0
  default: scalar.properties.isUppercase ? 79 : 64
  }
}
