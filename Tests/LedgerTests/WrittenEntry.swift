import ICalendar

/// An entry as a subscriber reads it from the bytes of a calendar; knows nothing of the ledger.
struct WrittenEntry: Hashable {
  var properties: [String: String]

  subscript(name: String) -> String { properties[name] ?? "" }

  /// What RFC 5545 calls significant: time, place and status.
  var significant: [String] { ["DTSTART", "DTEND", "LOCATION", "STATUS"].map { self[$0] } }

  /// All that it says, its stamps left out.
  var content: [String: String] {
    properties.filter { !["SEQUENCE", "DTSTAMP", "LAST-MODIFIED"].contains($0.key) }
  }

  /// The entries of a calendar by UID.
  static func entries(in bytes: [UInt8]) -> [String: WrittenEntry] {
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
    var entries: [String: WrittenEntry] = [:]
    var current: WrittenEntry?
    var isInAlarm = false
    for line in text.split(separator: "\r\n") {
      switch line {
      case "BEGIN:VEVENT": current = WrittenEntry(properties: [:])
      case "BEGIN:VALARM": isInAlarm = true
      case "END:VALARM": isInAlarm = false
      case "END:VEVENT":
        if let entry = current { entries[entry["UID"]] = entry }
        current = nil
      default:
        guard current != nil, let colon = line.firstIndex(of: ":") else { continue }
        let name = line[..<colon].prefix { $0 != ";" }
        let key = isInAlarm ? "VALARM-\(name)" : String(name)
        current?.properties[key, default: ""] += line[line.index(after: colon)...]
      }
    }
    return entries
  }
}
