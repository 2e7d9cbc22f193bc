internal import Foundation

/// Zones by name alone, without a definition in the file.
enum ZoneNames {
  /// The zone an IANA, Windows or vendor-prefixed name stands for; nil for any other name.
  static func zone(_ name: String) -> Zone? {
    if let zone = iana(name) { return zone }
    if let identifier = windows[windowsKey(name)] { return iana(identifier) }
    guard name.hasPrefix("/") else { return nil }
    // `/mozilla.org/20070129_1/Asia/Ho_Chi_Minh`: the last two or three parts are the name.
    let parts = name.split(separator: "/")
    for count in [3, 2] where parts.count > count {
      if let zone = iana(parts.suffix(count).joined(separator: "/")) { return zone }
    }
    return nil
  }

  private static func iana(_ name: String) -> Zone? {
    if constant.contains(name) { return .planner }
    if ["UTC", "GMT", "Z", "Etc/UTC", "Etc/GMT", "Etc/UCT", "Zulu"].contains(name) { return .utc }
    // Without the slash Foundation would also take abbreviations, which mean several zones.
    guard name.contains("/"), !name.hasPrefix("/"), !name.contains("."),
      name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), let zone = TimeZone(identifier: name)
    else { return nil }
    return .system(zone)
  }

  /// Names that are +07:00 all year now, read even on a machine without tzdata.
  private static let constant: Set<String> = [
    "Asia/Ho_Chi_Minh", "Asia/Saigon", "Asia/Bangkok", "Asia/Vientiane", "Asia/Phnom_Penh",
    "Asia/Jakarta",
  ]

  /// `(UTC+07:00) Bangkok, Hanoi, Jakarta` and `SE Asia Standard Time 1` in their plain forms.
  private static func windowsKey(_ name: String) -> String {
    var key = name[...]
    if key.hasPrefix("("), let close = key.firstIndex(of: ")") {
      key = key[key.index(after: close)...]
    }
    let words = key.split(separator: " ")
    let isCopy = words.count > 2 && words.last.map { Int($0) != nil } == true
    return (isCopy ? words.dropLast() : words[...]).joined(separator: " ").lowercased()
  }

  /// Windows zone names and the IANA zone of each, after windowsZones.xml of the Unicode CLDR
  /// (territory 001), and the display name Outlook uses for Việt Nam.
  private static let windows: [String: String] = {
    var table = ["bangkok, hanoi, jakarta": "Asia/Bangkok"]
    for line in windowsLines.split(separator: "\n") {
      let halves = line.split(separator: "=")
      guard halves.count == 2 else { continue }
      table[halves[0].lowercased() + " standard time"] = String(halves[1])
    }
    table["utc"] = "Etc/UTC"
    table["coordinated universal time"] = "Etc/UTC"
    return table
  }()

  private static let windowsLines = """
    SE Asia=Asia/Bangkok
    China=Asia/Shanghai
    Singapore=Asia/Singapore
    Taipei=Asia/Taipei
    Tokyo=Asia/Tokyo
    Korea=Asia/Seoul
    North Korea=Asia/Pyongyang
    Myanmar=Asia/Yangon
    India=Asia/Kolkata
    Sri Lanka=Asia/Colombo
    Nepal=Asia/Kathmandu
    Bangladesh=Asia/Dhaka
    Pakistan=Asia/Karachi
    West Asia=Asia/Tashkent
    Central Asia=Asia/Bishkek
    Afghanistan=Asia/Kabul
    Iran=Asia/Tehran
    Arabian=Asia/Dubai
    Arab=Asia/Riyadh
    Arabic=Asia/Baghdad
    Israel=Asia/Jerusalem
    Turkey=Europe/Istanbul
    Russian=Europe/Moscow
    N. Central Asia=Asia/Novosibirsk
    North Asia=Asia/Krasnoyarsk
    Vladivostok=Asia/Vladivostok
    Ulaanbaatar=Asia/Ulaanbaatar
    W. Australia=Australia/Perth
    AUS Central=Australia/Darwin
    Cen. Australia=Australia/Adelaide
    E. Australia=Australia/Brisbane
    AUS Eastern=Australia/Sydney
    Tasmania=Australia/Hobart
    New Zealand=Pacific/Auckland
    Fiji=Pacific/Fiji
    GMT=Europe/London
    Greenwich=Atlantic/Reykjavik
    W. Europe=Europe/Berlin
    Central Europe=Europe/Budapest
    Central European=Europe/Warsaw
    Romance=Europe/Paris
    E. Europe=Europe/Chisinau
    GTB=Europe/Bucharest
    FLE=Europe/Kyiv
    Belarus=Europe/Minsk
    Egypt=Africa/Cairo
    South Africa=Africa/Johannesburg
    W. Central Africa=Africa/Lagos
    E. Africa=Africa/Nairobi
    Morocco=Africa/Casablanca
    E. South America=America/Sao_Paulo
    Argentina=America/Argentina/Buenos_Aires
    SA Pacific=America/Bogota
    SA Western=America/La_Paz
    Pacific SA=America/Santiago
    Newfoundland=America/St_Johns
    Atlantic=America/Halifax
    Eastern=America/New_York
    US Eastern=America/Indianapolis
    Central=America/Chicago
    Central America=America/Guatemala
    Canada Central=America/Regina
    Mountain=America/Denver
    US Mountain=America/Phoenix
    Pacific=America/Los_Angeles
    Alaskan=America/Anchorage
    Hawaiian=Pacific/Honolulu
    """
}
