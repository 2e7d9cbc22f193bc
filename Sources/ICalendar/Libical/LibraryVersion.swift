import CLibical

/// The C library behind this room.
public enum CalendarLibrary {
  /// Its name and version.
  public static var version: String { "libical \(ICAL_VERSION)" }
}
