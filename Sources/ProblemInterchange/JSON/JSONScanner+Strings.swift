extension JSONScanner {
  /// The string whose opening quote is at the place.
  ///
  /// What is wrong inside is noted; the node is broken then, so that nothing else is said about it.
  mutating func readString() -> JSONNode {
    let opening = place
    let faultsBefore = faults.count
    var hasEscapes = false
    place += 1
    loop: while place < count {
      switch text[place] {
      case UInt8(ascii: "\""): break loop
      case UInt8(ascii: "\\"):
        hasEscapes = true
        // A quote or backslash after it belongs to the escape; the rest is judged on its own.
        place += place + 1 < count && (0x20..<0x80).contains(text[place + 1]) ? 2 : 1
      case 0x0A, 0x0D: break loop
      case 0x20..<0x80: place += 1
      case 0x00..<0x20:
        note(.controlCharacter, place..<place + 1)
        place += 1
      default:
        let length = lengthOfSequence(at: place, in: text, end: count)
        if length == 0 { note(.notUTF8, place..<place + 1) }
        place += max(1, length)
      }
    }
    var inside = (opening + 1)..<place
    guard place < count, text[place] == UInt8(ascii: "\"") else {
      // At the end of the source it is the source that is cut off.
      if place < count { note(.stringNotClosed, opening..<place) }
      hasLostComma = true
      return JSONNode(kind: .broken, offset: UInt32(opening), payload: 0)
    }
    place += 1
    if hasEscapes { inside = decode(inside) }
    if faults.count > faultsBefore {
      return JSONNode(kind: .broken, offset: UInt32(opening), payload: 0)
    }
    let payload = JSONNode.payload(of: inside)
    return JSONNode(kind: .string, offset: UInt32(opening), payload: payload)
  }

  /// A string in single quotes, which JSON has not.
  mutating func readSingleQuoted() -> JSONNode {
    let opening = place
    place += 1
    while place < count, text[place] != UInt8(ascii: "'"), text[place] >= 0x20 { place += 1 }
    if place < count, text[place] == UInt8(ascii: "'") { place += 1 }
    note(.singleQuotes, opening..<place)
    return JSONNode(kind: .broken, offset: UInt32(opening), payload: 0)
  }

  // MARK: Escapes

  /// Appends the decoded form of a part of the source to the text; gives its place there.
  private mutating func decode(_ source: Range<Int>) -> Range<Int> {
    let start = text.count
    var index = source.lowerBound
    while index < source.upperBound {
      let byte = text[index]
      if byte != UInt8(ascii: "\\") {
        text.append(byte)
        index += 1
      } else {
        index = decodeEscape(at: index, end: source.upperBound)
      }
    }
    return start..<text.count
  }

  /// Decodes one escape and gives the place after it.
  private mutating func decodeEscape(at start: Int, end: Int) -> Int {
    guard start + 1 < end else {
      note(.badEscape, start..<start + 1)
      return end
    }
    switch text[start + 1] {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      text.append(text[start + 1])
    case UInt8(ascii: "u"): return decodeUnicode(at: start, end: end)
    default: note(.badEscape, start..<start + 2)
    }
    return start + 2
  }

  /// Decodes `\uXXXX`, or two of them that make one scalar.
  private mutating func decodeUnicode(at start: Int, end: Int) -> Int {
    guard let unit = codeUnit(at: start, end: end) else {
      note(.badEscape, start..<min(end, start + 6))
      return start + 2
    }
    var length = 6
    var value = UInt32(unit)
    if UTF16.isLeadSurrogate(unit), let next = codeUnit(at: start + 6, end: end),
      UTF16.isTrailSurrogate(next)
    {
      value = 0x10000 + (value & 0x3FF) << 10 + UInt32(next) & 0x3FF
      length = 12
    }
    guard let scalar = Unicode.Scalar(value) else {
      note(.loneSurrogate, start..<start + 6)
      return start + 6
    }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return start + length
  }

  /// The number in `\uXXXX`.
  private func codeUnit(at start: Int, end: Int) -> UInt16? {
    guard start + 6 <= end, text[start] == UInt8(ascii: "\\"),
      text[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt16 = 0
    for index in (start + 2)..<(start + 6) {
      guard let digit = hexadecimal(text[index]) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private func hexadecimal(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  // MARK: Comments

  /// Reads over a comment, which JSON has not; false where the slash begins none.
  mutating func skipComment() -> Bool {
    guard place + 1 < count else { return false }
    let start = place
    switch text[place + 1] {
    case UInt8(ascii: "/"):
      while place < count, text[place] != 0x0A { place += 1 }
    case UInt8(ascii: "*"):
      place += 2
      while place + 1 < count,
        text[place] != UInt8(ascii: "*") || text[place + 1] != UInt8(ascii: "/")
      {
        place += 1
      }
      place = min(count, place + 2)
    default: return false
    }
    note(.comment, start..<place)
    return true
  }
}
