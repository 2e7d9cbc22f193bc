/// The foot of a printed page, in Excel's code; with all its codes it has at most 255 characters.
enum SheetFoot {
  /// Small print on the left, the page and the number of pages on the right, all in 9 points.
  static func code(_ text: String) -> String { "&L&9" + escaped(text) + "&R&9 &P/&N" }

  /// An ampersand begins a code unless it is doubled; a digit after the size would change it.
  private static func escaped(_ text: String) -> String {
    let scalars = PackageText.legal(text).unicodeScalars.prefix(100)
    return " " + String(String.UnicodeScalarView(scalars)).replacing("&", with: "&&")
  }
}
