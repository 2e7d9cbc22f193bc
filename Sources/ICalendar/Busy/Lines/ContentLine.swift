/// One unfolded line of a calendar file: `name;parameter=value:value`.
struct ContentLine {
  /// In upper case.
  var name: String
  /// Names in upper case, values without quotes.
  var parameters: [String: String]
  var value: String
  /// The line of the file on which it begins, from 1.
  var line: Int

  /// Splits a line; nil without a colon outside quotes, or with a nameless parameter.
  init?(_ bytes: some Sequence<UInt8>, line: Int) {
    var quoted = false
    var colon: Int?
    var semicolons: [Int] = []
    let bytes = Array(bytes)
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\""): quoted.toggle()
      case UInt8(ascii: ";") where !quoted: semicolons.append(place)
      case UInt8(ascii: ":") where !quoted: colon = place
      default: continue
      }
      if colon != nil { break }
    }
    guard let colon else { return nil }
    let cuts = semicolons + [colon]
    name = asciiUppercased(bytes[..<cuts[0]])
    parameters = [:]
    for (from, to) in zip(cuts, cuts.dropFirst()) {
      let parameter = bytes[(from + 1)..<to]
      guard let equals = parameter.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      let value = parameter[(equals + 1)...].filter { $0 != UInt8(ascii: "\"") }
      parameters[asciiUppercased(parameter[..<equals])] = String(decoding: value, as: UTF8.self)
    }
    value = trimmedText(bytes[(colon + 1)...])
    self.line = line
  }
}

/// The text in upper case, as names in calendar files compare.
func asciiUppercased(_ bytes: some Sequence<UInt8>) -> String {
  let upper = bytes.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
  return String(decoding: upper, as: UTF8.self)
}

/// The text without blanks and tabs at its ends.
func trimmedText(_ bytes: ArraySlice<UInt8>) -> String {
  let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
  var rest = bytes.drop(while: isBlank)
  while let last = rest.last, isBlank(last) { rest.removeLast() }
  return String(decoding: rest, as: UTF8.self)
}
