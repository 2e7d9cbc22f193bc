/// A set of duties of one event: shift by shift for each person.
struct DutySet: Hashable, Comparable, Sendable {
  private var words = SIMD4<UInt64>()

  init() {}

  /// Some duties of an event that has so many shifts.
  init(_ duties: [CrewPricing.Duty], of shifts: Int) {
    for duty in duties { insert(duty.number(of: shifts)) }
  }

  var isEmpty: Bool { words == SIMD4<UInt64>() }

  func isDisjoint(with other: DutySet) -> Bool { words & other.words == SIMD4<UInt64>() }
  func isSubset(of other: DutySet) -> Bool { words & ~other.words == SIMD4<UInt64>() }
  func intersection(_ other: DutySet) -> DutySet {
    var set = self
    set.words &= other.words
    return set
  }
  mutating func formUnion(_ other: DutySet) { words |= other.words }
  mutating func insert(_ duty: Int) { words[duty / 64] |= 1 << UInt64(duty % 64) }
  func contains(_ duty: Int) -> Bool { words[duty / 64] >> UInt64(duty % 64) & 1 == 1 }

  static let capacity = 256
  static let all: DutySet = {
    var set = DutySet()
    set.words = SIMD4(repeating: .max)
    return set
  }()

  static func < (a: DutySet, b: DutySet) -> Bool {
    for index in a.words.indices where a.words[index] != b.words[index] {
      return a.words[index] < b.words[index]
    }
    return false
  }
}
