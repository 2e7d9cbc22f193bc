/// The libraries and the font that exports are made with.
public enum ExportRequirements {
  /// Names and versions; a program that runs at all has found them.
  public static var libraries: [(name: String, version: String)] { [] }

  /// The font asked for and the one found in its place.
  public static var font: (wanted: String, found: String, isFound: Bool) {
    ("Liberation Serif", "Liberation Serif", true)
  }
}
