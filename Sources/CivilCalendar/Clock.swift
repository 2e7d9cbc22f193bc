/// A time of day, in minutes after midnight; 24:00 is allowed as the end of a day.
public struct ClockTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Minutes after midnight, 0…1440.
  public let minutes: Int

  /// Returns nil outside 0…1440.
  public init?(minutes: Int) {
    guard (0...1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads `7:30` or `07:30`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      let hour = UInt8(parts[0]), let minute = UInt8(parts[1]), minute < 60
    else { return nil }
    self.init(minutes: Int(hour) * 60 + Int(minute))
  }

  public var hour: Int { minutes / 60 }
  public var minute: Int { minutes % 60 }

  /// The time as `07:30`.
  public var description: String { padded(hour, to: 2) + ":" + padded(minute, to: 2) }

  public static func < (a: ClockTime, b: ClockTime) -> Bool { a.minutes < b.minutes }
}

/// A minute of local time (Asia/Ho_Chi_Minh, where every day has 24 hours).
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
  public var day: Day
  public var time: ClockTime

  public init(_ day: Day, _ time: ClockTime) {
    self.day = day
    self.time = time
  }

  /// The moment as `2027-02-06T07:30`.
  public var description: String { "\(day)T\(time)" }

  public static func < (a: Moment, b: Moment) -> Bool {
    (a.day, a.time) < (b.day, b.time)
  }

  /// Minutes from this moment to another one; negative where the other is earlier.
  public func minutes(to other: Moment) -> Int {
    (other.day - day) * 1440 + other.time.minutes - time.minutes
  }
}
