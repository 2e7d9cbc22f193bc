internal import CivilCalendar

/// A DATE or DATE-TIME of RFC 5545, its zone still a name.
enum TimeValue: Hashable {
  case day(Day)
  case time(WallTime, ZoneName)

  /// How a time says which clock it means.
  enum ZoneName: Hashable {
    case utc
    /// Whatever the reader's own zone is.
    case floating
    case named(String)
  }

  /// The single value of a property such as DTSTART; nil where it does not exist.
  init?(_ property: ContentLine) {
    self.init(property.value, zone: property.parameters["TZID"])
  }

  /// Reads `20270115`, `20270115T080000` or `20270115T080000Z`.
  ///
  /// The form decides, not the VALUE parameter, which many programs leave out. Dates that do
  /// not exist are refused; libical would move them to a neighbouring month.
  init?(_ text: some StringProtocol, zone: String?) {
    var bytes = Array(text.utf8)
    let isUTC = bytes.last == UInt8(ascii: "Z") || bytes.last == UInt8(ascii: "z")
    if isUTC { bytes.removeLast() }
    guard let day = TimeValue.day(bytes.prefix(8)) else { return nil }
    if bytes.count == 8, !isUTC {
      self = .day(day)
      return
    }
    guard bytes.count == 15, bytes[8] | 0x20 == UInt8(ascii: "t"),
      let hour = number(bytes[9..<11]), let minute = number(bytes[11..<13]),
      let second = number(bytes[13..<15]), hour < 24, minute < 60, second <= 60
    else { return nil }
    // A leap second is read as the second before it.
    let wall = WallTime(day, secondOfDay: hour * 3600 + minute * 60 + min(second, 59))
    self = .time(wall, isUTC ? .utc : zone.map(ZoneName.named) ?? .floating)
  }

  private static func day(_ bytes: ArraySlice<UInt8>) -> Day? {
    guard bytes.count == 8, let year = number(bytes[0..<4]), let month = number(bytes[4..<6]),
      let day = number(bytes[6..<8])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}

/// A number written in decimal digits and nothing else.
func number(_ bytes: some Collection<UInt8>) -> Int? {
  guard (1...9).contains(bytes.count) else { return nil }
  var value = 0
  for byte in bytes {
    guard (0x30...0x39).contains(byte) else { return nil }
    value = value * 10 + Int(byte - 0x30)
  }
  return value
}
