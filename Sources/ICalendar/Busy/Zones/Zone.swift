internal import Foundation

/// The zone of a time in a foreign file, once its name has been looked up.
enum Zone {
  /// A constant offset from universal time, in seconds east.
  case fixed(Int)
  /// A VTIMEZONE of the file.
  case observed(ObservedZone)
  /// A zone of the machine's tzdata.
  case system(TimeZone)
  /// A name nobody knows. The offset may be anything from −12 to +14 hours.
  case unknown(String)

  /// The planner's own zone, which also reads floating times and days.
  static let planner = Zone.fixed(CalendarZone.secondsEastOfGreenwich)
  static let utc = Zone.fixed(0)

  var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }

  /// The instant at which the wall shows a time, in seconds since the epoch; nil where unknown.
  ///
  /// A time shown twice (clocks go back) is the first one; a time never shown is read with the
  /// offset before the gap (RFC 5545 §3.3.5).
  func instant(of wall: WallTime) -> Int? {
    guard let before = offset(at: wall.seconds - 86_400),
      let after = offset(at: wall.seconds + 86_400)
    else { return nil }
    for candidate in [before, after] where offset(at: wall.seconds - candidate) == candidate {
      return wall.seconds - candidate
    }
    return wall.seconds - before
  }

  /// What the wall shows at an instant; nil where unknown.
  func wall(at instant: Int) -> WallTime? {
    offset(at: instant).map { WallTime(seconds: instant + $0) }
  }

  private func offset(at instant: Int) -> Int? {
    switch self {
    case .fixed(let offset): offset
    case .observed(let zone): zone.offset(at: instant)
    case .system(let zone):
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant)))
    case .unknown: nil
    }
  }
}
