/// Names and their positions, found by their bytes.
///
/// Open addressing over Swift's seeded hash, so that no file can be written to make it slow.
struct NameTable {
  /// Whether some names could not be read, so that an unknown one proves nothing.
  var isUnsure = false
  private(set) var names: [Range<Int>] = []
  private var slots: [Int32] = []
  /// Names beyond ASCII, compared as Unicode wants it: composed or not is the same.
  private var lookalikes: Set<String> = []

  /// The position of a name.
  func position(of name: Range<Int>, in text: [UInt8]) -> Int? {
    guard !slots.isEmpty else { return nil }
    let slot = slot(of: name, in: text)
    return slots[slot] < 0 ? nil : Int(slots[slot])
  }

  /// Adds a name; gives its position and whether it is a new one.
  mutating func insert(_ name: Range<Int>, in text: [UInt8]) -> (position: Int, isNew: Bool) {
    if names.count * 2 >= slots.count { grow(in: text) }
    let slot = slot(of: name, in: text)
    if slots[slot] >= 0 { return (Int(slots[slot]), false) }
    slots[slot] = Int32(names.count)
    names.append(name)
    return (names.count - 1, true)
  }

  /// Adds a place without a name, so that the positions after it stay right.
  mutating func insertNameless() { names.append(-1 ..< -1) }

  /// Whether no name before looks the same and is written with other bytes.
  mutating func isFirstToLookLike(_ name: Range<Int>, in text: [UInt8]) -> Bool {
    let bytes = text[name]
    if bytes.allSatisfy({ $0 < 0x80 }) { return true }
    return lookalikes.insert(String(decoding: bytes, as: UTF8.self)).inserted
  }

  private mutating func grow(in text: [UInt8]) {
    slots = [Int32](repeating: -1, count: max(16, slots.count * 2, names.count * 4))
    while slots.count.nonzeroBitCount != 1 { slots.append(-1) }
    for position in names.indices where names[position].lowerBound >= 0 {
      let slot = slot(of: names[position], in: text)
      if slots[slot] < 0 { slots[slot] = Int32(position) }
    }
  }

  /// Where a name stands or would stand.
  private func slot(of name: Range<Int>, in text: [UInt8]) -> Int {
    let mask = slots.count - 1
    return text.withUnsafeBytes { bytes in
      let wanted = UnsafeRawBufferPointer(rebasing: bytes[name])
      var hasher = Hasher()
      hasher.combine(bytes: wanted)
      var slot = hasher.finalize() & mask
      while slots[slot] >= 0 {
        let found = names[Int(slots[slot])]
        if found.count == wanted.count,
          UnsafeRawBufferPointer(rebasing: bytes[found]).elementsEqual(wanted)
        {
          break
        }
        slot = (slot + 1) & mask
      }
      return slot
    }
  }
}
