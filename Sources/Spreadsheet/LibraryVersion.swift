import CXLSXWriter

/// The C library behind this room.
public enum SpreadsheetLibrary {
  /// Its name and version.
  public static var version: String { "libxlsxwriter \(LXW_VERSION)" }
}
