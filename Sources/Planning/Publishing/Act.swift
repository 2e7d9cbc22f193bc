import CivilCalendar
import ICalendar

/// Who does something and when; nothing here ever asks a clock.
public struct Act: Hashable, Sendable {
  public var who: String
  /// Seconds since 1970, universal time.
  public var at: Int

  public init(who: String, at: Int) {
    self.who = who
    self.at = at
  }

  /// Reads local time as people write it: `2027-01-05T08:30` or `2027-01-05 08:30`.
  public static func seconds(ofLocalTime text: String) -> Int? {
    let parts = text.split(whereSeparator: { "T ".contains($0) })
    guard parts.count == 2, let day = Day(iso: parts[0]), let time = ClockTime(parts[1]) else {
      return nil
    }
    return UTCInstant(Moment(day, time)).secondsSinceEpoch
  }
}
