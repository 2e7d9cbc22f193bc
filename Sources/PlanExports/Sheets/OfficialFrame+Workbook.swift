import Spreadsheet

extension OfficialFrame {
  /// The rows above the head of a sheet: who issues it, what it is, and which one.
  func sheetTitles(_ title: String, _ subtitle: String) -> [Sheet.Title] {
    [
      Sheet.Title(authority, Style(alignment: .left)),
      Sheet.Title(centre, Style(bold: true, alignment: .left)),
      Sheet.Title(title, Style(bold: true, alignment: .centre, size: 14), height: 26),
      Sheet.Title(subtitle, Style(italic: true, alignment: .centre), height: 22),
    ]
  }
}
