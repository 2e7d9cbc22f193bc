/// How long each of a few people works.
struct LoadVector: Hashable, Comparable {
  private var loads = SIMD16<UInt16>()

  /// Whose loads are kept.
  static let mostPeople = 16
  /// No load may be longer.
  static let longest = Int(UInt16.max)

  init(_ loads: some Collection<Int>) {
    for (position, load) in loads.enumerated() { self.loads[position] = UInt16(load) }
  }

  subscript(position: Int) -> Int { Int(loads[position]) }

  static func + (a: LoadVector, b: LoadVector) -> LoadVector {
    var sum = a
    sum.loads &+= b.loads
    return sum
  }

  /// What is left of one without another; nil where that is more for somebody.
  static func - (a: LoadVector, b: LoadVector) -> LoadVector? {
    guard all(a.loads .>= b.loads) else { return nil }
    var difference = a
    difference.loads &-= b.loads
    return difference
  }

  static func < (a: LoadVector, b: LoadVector) -> Bool {
    for position in 0..<mostPeople where a[position] != b[position] {
      return a[position] < b[position]
    }
    return false
  }

  /// One word made of all: hashing each by itself takes most of the time.
  func hash(into hasher: inout Hasher) {
    let words = unsafeBitCast(loads, to: SIMD4<UInt64>.self)
    var word = words[0]
    for lane in 1..<4 { word = (word ^ word >> 29 ^ words[lane]) &* 0xBF58_476D_1CE4_E5B9 }
    hasher.combine(word)
  }
}
