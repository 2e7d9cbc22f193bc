import CPangoCairo

/// The C libraries behind this room.
public enum PaperLibrary {
  /// Their names and versions.
  public static var version: String {
    "Pango \(String(cString: pango_version_string())), Cairo \(String(cString: cairo_version_string()))"
  }
}
