internal import CivilCalendar

extension BusyFinding.RecurrenceRefusal: Error {}

extension RecurrenceRule {
  /// Reads the value of an RRULE, refusing whatever would not be followed to the letter.
  init(_ text: String) throws(BusyFinding.RecurrenceRefusal) {
    var parts: [String: Substring] = [:]
    for part in text.uppercased().split(separator: ";") {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(halves[0].prefix(20))
      guard halves.count == 2, parts.updateValue(halves[1], forKey: name) == nil else {
        throw .malformed(part: name)
      }
    }
    let frequency = parts.removeValue(forKey: "FREQ") ?? ""
    if ["HOURLY", "MINUTELY", "SECONDLY"].contains(frequency) { throw .tooFrequent }
    guard let known = Frequency(rawValue: String(frequency)) else { throw .malformed(part: "FREQ") }
    self.init(frequency: known)
    // In a fixed order, so that the same rule is always refused for the same reason.
    for (name, value) in parts.sorted(by: { $0.key < $1.key }) { try set(name, value) }
    try checkCombination()
  }

  private mutating func set(
    _ name: String,
    _ value: Substring
  ) throws(BusyFinding.RecurrenceRefusal) {
    switch name {
    case "INTERVAL": interval = try single(name, value, 1...9999)
    case "COUNT": count = try single(name, value, 1...999_999_999)
    case "UNTIL":
      until = TimeValue(value, zone: nil)
      if until == nil { throw .malformed(part: name) }
    case "WKST": weekStart = try weekday(name, value)
    case "BYMONTH": months = try list(name, value, 1...12)
    case "BYMONTHDAY": monthDays = try list(name, value, 1...31, orNegative: true)
    case "BYYEARDAY": yearDays = try list(name, value, 1...366, orNegative: true)
    case "BYSETPOS": positions = try list(name, value, 1...366, orNegative: true)
    case "BYHOUR": hours = try list(name, value, 0...23)
    case "BYMINUTE": minutes = try list(name, value, 0...59)
    case "BYSECOND": seconds = try list(name, value, 0...59)
    case "BYDAY":
      for text in value.split(separator: ",", omittingEmptySubsequences: false) {
        turns.append(try turn(name, text))
      }
    case "RSCALE" where value == "GREGORIAN": return
    default: throw .unsupported(part: name)
    }
  }

  /// Refuses what RFC 5545 forbids or what programs read differently.
  private func checkCombination() throws(BusyFinding.RecurrenceRefusal) {
    if until != nil, count != nil { throw .endsTwice }
    if max(hours.count, 1) * max(minutes.count, 1) * max(seconds.count, 1) > BusyLimits.timesADay {
      throw .tooFrequent
    }
    if frequency == .weekly, !monthDays.isEmpty { throw .unsupported(part: "BYMONTHDAY") }
    if frequency != .yearly, !yearDays.isEmpty { throw .unsupported(part: "BYYEARDAY") }
    let hasOrdinals = turns.contains { $0.ordinal != 0 }
    if hasOrdinals, frequency == .daily || frequency == .weekly {
      throw .unsupported(part: "BYDAY")
    }
  }

  private func single(
    _ name: String,
    _ value: Substring,
    _ range: ClosedRange<Int>
  ) throws(BusyFinding.RecurrenceRefusal) -> Int {
    guard let value = number(value.utf8), range.contains(value) else {
      throw .malformed(part: name)
    }
    return value
  }

  private func list(
    _ name: String,
    _ value: Substring,
    _ range: ClosedRange<Int>,
    orNegative: Bool = false
  ) throws(BusyFinding.RecurrenceRefusal) -> Set<Int> {
    var result: Set<Int> = []
    for text in value.split(separator: ",", omittingEmptySubsequences: false) {
      let (size, sign) = signed(text)
      guard sign > 0 || orNegative, let size, range.contains(size) else {
        throw .malformed(part: name)
      }
      result.insert(sign * size)
    }
    return result
  }

  private func turn(
    _ name: String,
    _ text: Substring
  ) throws(BusyFinding.RecurrenceRefusal) -> Turn {
    let day = try weekday(name, text.suffix(2))
    let ordinal = text.dropLast(2)
    if ordinal.isEmpty { return Turn(weekday: day, ordinal: 0) }
    let (size, sign) = signed(ordinal)
    guard let size, (1...53).contains(size) else { throw .malformed(part: name) }
    return Turn(weekday: day, ordinal: sign * size)
  }

  private func weekday(
    _ name: String,
    _ text: Substring
  ) throws(BusyFinding.RecurrenceRefusal) -> Weekday {
    let names: [Substring] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    guard let index = names.firstIndex(of: text) else { throw .malformed(part: name) }
    return Weekday.allCases[index]
  }
}

/// The size and the sign of a number such as `-1`, `+2` or `3`.
private func signed(_ text: Substring) -> (size: Int?, sign: Int) {
  switch text.first {
  case "-": (number(text.dropFirst().utf8), -1)
  case "+": (number(text.dropFirst().utf8), 1)
  default: (number(text.utf8), 1)
  }
}

extension RecurrenceRule {
  /// Whether all instances begin at the hour of the first, read even from a rule that is refused: it
  /// goes by days or longer steps, and no part of it speaks of hours or is unknown.
  static func keepsTheHour(_ text: String) -> Bool {
    let names = text.uppercased().split(separator: ";").map { part in
      part.split(separator: "=", maxSplits: 1).map(String.init)
    }
    let frequencies = names.filter { $0.first == "FREQ" }
    let ofDays: Set<String> = [
      "FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYMONTH", "BYMONTHDAY", "BYYEARDAY",
      "BYWEEKNO",
      "BYDAY", "BYSETPOS", "RSCALE", "SKIP",
    ]
    return frequencies.count == 1
      && frequencies.allSatisfy { Frequency(rawValue: $0.last ?? "") != nil }
      && names.allSatisfy { ofDays.contains($0.first ?? "") }
  }

  /// The last day on which an instance of a rule may begin in any zone, read even from a rule
  /// that is refused; nil where it may go on for ever.
  static func lastDay(of text: String) -> Day? {
    for part in text.uppercased().split(separator: ";") where part.hasPrefix("UNTIL=") {
      switch TimeValue(part.dropFirst(6), zone: nil) {
      case .day(let day): return day + 1
      case .time(let wall, _): return wall.day + 1
      case nil: return nil
      }
    }
    return nil
  }
}
