/// The foot of a printed page, in Excel's code; with all its codes it has at most 255 characters.
enum SheetFoot {
  /// Small print on the left, the page and the number of pages on the right, in the sheet's face.
  static func code(_ text: String, font: String) -> String {
    // Quotation marks end the name of the font.
    let look = "&\"" + PackageText.legal(font).replacing("\"", with: "").prefix(31) + ",Regular\"&9"
    return "&L" + look + escaped(text) + "&R" + look + " &P/&N"
  }

  /// An ampersand begins a code unless it is doubled; a digit after the size would change it.
  private static func escaped(_ text: String) -> String {
    let scalars = PackageText.legal(text).unicodeScalars.prefix(70)
    return " " + String(String.UnicodeScalarView(scalars)).replacing("&", with: "&&")
  }
}
