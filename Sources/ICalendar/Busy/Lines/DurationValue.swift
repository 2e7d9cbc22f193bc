/// A length of time of RFC 5545 §3.3.6: whole days by the calendar, then exact seconds.
struct DurationValue: Hashable {
  /// Days and weeks, which may be longer or shorter than 24 hours where clocks change.
  var days = 0
  var seconds = 0

  /// Reads `PT1H30M`, `P1D` or `P2W`; nil for negative and for malformed lengths.
  init?(_ text: some StringProtocol) {
    var rest = Array(text.uppercased().utf8)[...]
    if rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return nil }
    var inTime = false
    while let first = rest.first {
      if first == UInt8(ascii: "T"), !inTime {
        inTime = true
        rest.removeFirst()
        guard !rest.isEmpty else { return nil }
        continue
      }
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(digits.count)
      guard digits.count <= 7, let amount = number(digits), let unit = rest.popFirst(),
        add(amount, Character(UnicodeScalar(unit)), inTime: inTime)
      else { return nil }
    }
  }

  /// An exact length.
  init(seconds: Int) {
    self.seconds = seconds
  }

  /// A length in days.
  init(days: Int) {
    self.days = days
  }

  private mutating func add(_ amount: Int, _ unit: Character, inTime: Bool) -> Bool {
    switch (unit, inTime) {
    case ("W", false): days += amount * 7
    case ("D", false): days += amount
    case ("H", true): seconds += amount * 3600
    case ("M", true): seconds += amount * 60
    case ("S", true): seconds += amount
    default: return false
    }
    return true
  }

  /// The length in days, begun days counted in full.
  var begunDays: Int { days + (seconds + 86_399) / 86_400 }
  /// The length in seconds, days of 24 hours.
  var nominalSeconds: Int { days * 86_400 + seconds }
}
