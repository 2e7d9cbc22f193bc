/// An ordered wish for font families: the first that is installed is used.
public struct Typeface: Hashable, Sendable {
  public var families: [String]

  public init(families: [String]) {
    self.families = families
  }

  /// Times New Roman as Decree 30/2020/NĐ-CP asks, or a face of the same widths.
  ///
  /// Liberation Serif comes first because it is free, has every Vietnamese letter and gives the same
  /// line breaks on every machine; Debian: `fonts-liberation2`.
  public static let official = Typeface(families: [
    "Liberation Serif", "Times New Roman", "Tinos", "FreeSerif", "DejaVu Serif",
  ])

  /// The wish in Pango's syntax, families separated by commas.
  var pangoFamilies: String { families.joined(separator: ",") }
}
