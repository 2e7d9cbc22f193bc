import CPangoCairo

extension String {
  /// The string composed (NFC) and without NUL, which would end it in C.
  ///
  /// Composed letters are what a search in the finished file looks for.
  var printable: String {
    var hasNUL = false
    var hasCombiningMark = false
    for byte in utf8 {
      // U+0300…U+036F begin with CC or CD in UTF-8.
      if byte == 0xCC || byte == 0xCD { hasCombiningMark = true }
      if byte == 0 { hasNUL = true }
    }
    let text = hasNUL ? String(map { $0 == "\0" ? "\u{FFFD}" : $0 }) : self
    return hasCombiningMark ? text.composed : text
  }

  private var composed: String {
    guard let composed = g_utf8_normalize(self, -1, G_NORMALIZE_NFC) else { return self }
    defer { g_free(composed) }
    return String(cString: composed)
  }
}
