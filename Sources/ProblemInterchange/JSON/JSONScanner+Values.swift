extension JSONScanner {
  mutating func readValue(_ byte: UInt8) {
    hasLostComma = false
    switch byte {
    case UInt8(ascii: "\""): finishValue(readString())
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): readNumber()
    case UInt8(ascii: "["): openContainer(.array)
    case UInt8(ascii: "{"): openContainer(.object)
    case UInt8(ascii: "'"): finishValue(readSingleQuoted())
    case UInt8(ascii: "]"), UInt8(ascii: "}"): closeInsteadOfValue(byte)
    case UInt8(ascii: ",") where !open.isEmpty:
      note(.missingValue, place..<place + 1)
      pushBroken(at: place)
      expected = .commaOrEnd
    case UInt8(ascii: "."), UInt8(ascii: "+"): noteBadNumber()
    case _ where JSONScanner.isWordByte(byte): readWord()
    default: stopHere()
    }
  }

  private mutating func finishValue(_ node: JSONNode) {
    push(node)
    endValue()
  }

  private mutating func endValue() { expected = open.isEmpty ? .nothing : .commaOrEnd }

  /// A bracket where a value has to be: a list ends, after a comma too many perhaps.
  private mutating func closeInsteadOfValue(_ byte: UInt8) {
    guard let container = open.last else { return stopHere() }
    if nodes[container].kind == .object, byte == UInt8(ascii: "}") {
      note(.missingValue, place..<place + 1)
      pushBroken(at: place)
    } else if expected == .value, nodes[container].kind == .array, byte == UInt8(ascii: "]") {
      note(.trailingComma, place..<place + 1)
    }
    close(byte)
  }

  // MARK: Words

  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"):
      true
    default: false
    }
  }

  /// The word at the place, which moves behind it.
  mutating func wordRange(and others: Set<UInt8> = []) -> Range<Int> {
    let start = place
    while place < count, JSONScanner.isWordByte(text[place]) || others.contains(text[place]) {
      place += 1
    }
    return start..<place
  }

  private mutating func readWord() {
    let word = wordRange()
    switch text[word] {
    case let found where found.elementsEqual("true".utf8): push(.yes, at: word.lowerBound)
    case let found where found.elementsEqual("false".utf8): push(.no, at: word.lowerBound)
    case let found where found.elementsEqual("null".utf8): push(.null, at: word.lowerBound)
    default:
      // Outside of everything a word means that this is no JSON at all.
      guard !open.isEmpty else { return stop(.unknownWord, word) }
      note(.unknownWord, word)
      pushBroken(at: word.lowerBound)
    }
    endValue()
  }

  // MARK: Numbers

  private mutating func readNumber() {
    let start = place
    let isNegative = text[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let firstDigit = place
    var value = 0
    while place < count, case let digit = text[place] &- UInt8(ascii: "0"), digit < 10 {
      value = value &* 10 &+ Int(digit)
      place += 1
    }
    let digits = place - firstDigit
    let hasMore = place < count && JSONScanner.continuesNumber(text[place])
    if digits == 0 || hasMore || (digits > 1 && text[firstDigit] == UInt8(ascii: "0")) {
      place = start
      readUnusualNumber()
      return
    }
    if isNegative { value = 0 &- value }
    // Eighteen digits always fit.
    let exact = digits <= 18 ? value : Int(String(decoding: text[start..<place], as: UTF8.self))
    if let exact {
      push(.integer, at: start, exact)
    } else {
      push(.tooLarge, at: start)
    }
    endValue()
  }

  private static func continuesNumber(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-")
  }

  private static let signs: Set<UInt8> = Set("+-.".utf8)

  /// A number with a fraction or an exponent, or no number at all.
  private mutating func readUnusualNumber() {
    let start = place
    let whole = wordRange(and: JSONScanner.signs)
    if JSONScanner.isNumber(text[whole]) {
      push(.fraction, at: start)
      endValue()
    } else {
      place = start
      noteBadNumber()
    }
  }

  private mutating func noteBadNumber() {
    let word = wordRange(and: JSONScanner.signs)
    note(.badNumber, word)
    pushBroken(at: word.lowerBound)
    endValue()
  }

  /// Whether the bytes are a number of RFC 8259.
  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    func digits() -> Int {
      let found = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest.dropFirst(found.count)
      return found.count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let wholes = digits()
    guard wholes > 0, !(startsWithZero && wholes > 1) else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
