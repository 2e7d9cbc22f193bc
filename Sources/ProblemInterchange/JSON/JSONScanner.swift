/// Turns the bytes of a JSON text into nodes, in one pass and without recursion.
///
/// Small slips (a comma too few or too many, a word without quotes, a bad escape) are noted and read
/// over, so that all of them can be told at once. Where it is no longer clear what belongs to what,
/// the scanner notes that one fault and stops; the containers open then are marked as unsure. Whatever
/// the bytes are, the nodes it leaves are well formed.
struct JSONScanner {
  /// What may come next.
  enum Expected {
    case value, valueOrEnd, key, keyOrEnd, colon, commaOrEnd, nothing
  }

  /// Deeper than any document of ours, shallow enough for whatever reads the nodes.
  static let greatestDepth = 64

  /// The source, and after it the decoded form of every string that has escapes.
  var text: [UInt8]
  /// The bytes of the source.
  let count: Int
  var place = 0
  var expected = Expected.value
  var isStopped = false
  /// Whether the last string ran to the end of its line and took the comma after it along.
  var hasLostComma = false
  var nodes: [JSONNode] = []
  var open: [Int] = []
  var faults: [JSONFault] = []

  /// Offsets are kept in 32 bits, and decoded strings may double the text.
  private let greatestSize: Int

  init(_ bytes: [UInt8], greatestSize: Int = 1 << 30) {
    text = bytes
    self.greatestSize = greatestSize
    count = bytes.count
    // Lists of pairs have a value every four bytes or so; pages never touched cost nothing.
    nodes.reserveCapacity(count / 3)
  }

  mutating func scan() {
    guard checkEncoding() else { return }
    while !isStopped {
      skipBlanks()
      guard place < count else {
        finish()
        return
      }
      step(text[place])
    }
  }

  private mutating func step(_ byte: UInt8) {
    switch expected {
    case .commaOrEnd: readComma(byte)
    case .value, .valueOrEnd: readValue(byte)
    case .key, .keyOrEnd: readKey(byte)
    case .colon: readColon(byte)
    case .nothing: stop(.trailingText, place..<min(count, place + 20))
    }
  }

  // MARK: Between the values

  private mutating func skipBlanks() {
    while place < count, text[place] <= 0x20 || text[place] == UInt8(ascii: "/") {
      switch text[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      case UInt8(ascii: "/"):
        guard skipComment() else { return }
      default: return
      }
    }
  }

  private mutating func readComma(_ byte: UInt8) {
    let isObject = nodes[open[open.count - 1]].kind == .object
    switch byte {
    case UInt8(ascii: ","):
      place += 1
      expected = isObject ? .key : .value
      hasLostComma = false
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      close(byte)
    case UInt8(ascii: "\""):
      noteMissingComma()
      expected = isObject ? .key : .value
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "{"),
      UInt8(ascii: "["):
      guard !isObject else { return stopHere() }
      noteMissingComma()
      expected = .value
    default:
      stopHere()
    }
  }

  private mutating func noteMissingComma() {
    if !hasLostComma { note(.missingComma, place..<place + 1) }
    hasLostComma = false
  }

  private mutating func readKey(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""):
      pushKey(readString())
      expected = .colon
      if hasLostComma {
        pushBroken(at: place)
        expected = .commaOrEnd
      }
    case UInt8(ascii: "}"):
      if expected == .key { note(.trailingComma, place..<place + 1) }
      close(byte)
    case UInt8(ascii: "'"):
      pushKey(readSingleQuoted())
      expected = .colon
    case _ where JSONScanner.isWordByte(byte):
      let word = wordRange()
      note(.keyWithoutQuotes, word)
      push(.string, at: word.lowerBound, JSONNode.payload(of: word))
      expected = .colon
    case UInt8(ascii: ","):
      note(.missingValue, place..<place + 1)
      place += 1
      expected = .key
    default:
      stopHere()
    }
  }

  private mutating func readColon(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ":"):
      place += 1
      expected = .value
    case UInt8(ascii: ","), UInt8(ascii: "}"):
      note(.missingColon, place..<place + 1)
      pushBroken(at: place)
      expected = .commaOrEnd
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      note(.missingColon, place..<place + 1)
      expected = .value
    default:
      stopHere()
    }
  }

  // MARK: Containers

  mutating func openContainer(_ kind: JSONNode.Kind) {
    guard open.count < JSONScanner.greatestDepth else {
      return stop(.tooDeep, place..<place + 1)
    }
    open.append(nodes.count)
    push(kind, at: place, 0)
    place += 1
    expected = kind == .object ? .keyOrEnd : .valueOrEnd
  }

  mutating func close(_ byte: UInt8) {
    let container = open[open.count - 1]
    let closer = nodes[container].kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")
    guard byte == closer else {
      return stop(.wrongCloser, place..<place + 1, opener: Int(nodes[container].offset))
    }
    open.removeLast()
    nodes[container].payload = nodes.count
    place += 1
    expected = open.isEmpty ? .nothing : .commaOrEnd
    hasLostComma = false
  }

  // MARK: Nodes and faults

  mutating func push(_ node: JSONNode) { nodes.append(node) }

  mutating func push(_ kind: JSONNode.Kind, at offset: Int, _ payload: Int = 0) {
    nodes.append(JSONNode(kind: kind, offset: UInt32(offset), payload: payload))
  }

  mutating func pushBroken(at offset: Int) { push(.broken, at: offset) }

  private mutating func pushKey(_ key: JSONNode) {
    push(key)
    // Nobody knows which member this is.
    if key.kind == .broken, let object = open.last { nodes[object].isUnsure = true }
  }

  mutating func note(_ trouble: JSONFault.Trouble, _ bytes: Range<Int>, opener: Int? = nil) {
    faults.append(JSONFault(trouble: trouble, bytes: bytes, opener: opener))
  }

  mutating func stopHere() { stop(.unexpected, place..<place + 1) }

  /// Notes what cannot be read over, and closes everything that is open.
  mutating func stop(_ trouble: JSONFault.Trouble, _ bytes: Range<Int>, opener: Int? = nil) {
    note(trouble, bytes, opener: opener)
    let isObject = open.last.map { nodes[$0].kind == .object } ?? false
    if nodes.isEmpty || (isObject && (expected == .colon || expected == .value)) {
      push(.broken, at: min(place, count))
    }
    for container in open {
      nodes[container].payload = nodes.count
      nodes[container].isUnsure = true
    }
    open = []
    isStopped = true
  }

  /// The end of the source is reached.
  private mutating func finish() {
    if let container = open.last {
      stop(.cutOff, count..<count, opener: Int(nodes[container].offset))
    } else if expected == .value {
      stop(.empty, 0..<0)
    }
    isStopped = true
  }

  private mutating func checkEncoding() -> Bool {
    if count > greatestSize {
      stop(.fileTooLarge, 0..<0)
    } else if text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF]) {
      stop(.notUTF8File, 0..<0)
    } else if text.prefix(4).contains(0), text.prefix(4).contains(UInt8(ascii: "{")) {
      stop(.notUTF8File, 0..<0)
    } else if text.starts(with: [0xEF, 0xBB, 0xBF]) {
      place = 3
    }
    return !isStopped
  }
}
