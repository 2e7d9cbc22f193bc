/// The one time zone of every document this room writes.
///
/// Việt Nam has been at +07:00 without daylight saving since 1975-06-13 (tzdata), so a document
/// carries one STANDARD observance instead of the history that some clients cannot read.
public enum CalendarZone {
  /// The IANA name, written without any vendor prefix: Google accepts nothing else.
  public static let identifier = "Asia/Ho_Chi_Minh"
  /// The offset from universal time, in seconds.
  public static let secondsEastOfGreenwich = 7 * 3600
  /// The abbreviation shown beside times; tzdata gives Việt Nam a number, not letters.
  static let abbreviation = "+07"
}
