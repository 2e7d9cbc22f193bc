/// Random numbers that are the same on every machine, a stream for each purpose.
///
/// SplitMix64 (G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", 2014). Each
/// part of a problem draws from its own stream, so a change to one part leaves the others as they are.
struct Luck {
  private var state: UInt64

  init(seed: UInt64, purpose: String) {
    // FNV-1a over the purpose, then mixed once with the seed.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in purpose.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    state = hash
    state = next() ^ seed &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number in `0..<count`; count is at least 1.
  mutating func below(_ count: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(count)).high)
  }

  mutating func `in`(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True in so many of a hundred cases.
  mutating func percent(_ share: Int) -> Bool { below(100) < share }

  mutating func one<Element>(of items: [Element]) -> Element { items[below(items.count)] }

  mutating func shuffled<Element>(_ items: [Element]) -> [Element] {
    var items = items
    for i in stride(from: items.count - 1, to: 0, by: -1) { items.swapAt(i, below(i + 1)) }
    return items
  }

  /// So many of the items, in their order.
  mutating func some<Element>(_ count: Int, of items: [Element]) -> [Element] {
    let chosen = shuffled(Array(items.indices)).prefix(count).sorted()
    return chosen.map { items[$0] }
  }
}
