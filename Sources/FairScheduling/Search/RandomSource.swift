/// A small generator whose numbers are the same on every machine.
///
/// xoshiro256** seeded by SplitMix64 (D. Blackman, S. Vigna, "Scrambled linear pseudorandom number
/// generators", 2021; public domain algorithms).
struct RandomSource {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  init(seed: UInt64) {
    var x = seed
    func next() -> UInt64 {
      x &+= 0x9E37_79B9_7F4A_7C15
      var z = x
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
    state = (next(), next(), next(), next())
  }

  mutating func next() -> UInt64 {
    let x = state.1 &* 5
    let result = ((x << 7) | (x >> 57)) &* 9
    let t = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= t
    state.3 = (state.3 << 45) | (state.3 >> 19)
    return result
  }

  /// A number in `0..<count`; count is at least 1.
  mutating func below(_ count: Int) -> Int {
    // The high half of a 64 × 64 product; the bias of 2⁻⁴⁰ or less does not matter to a search.
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(count)).high)
  }

  /// Minus the binary logarithm of a uniform number, in units of 1/256.
  ///
  /// Exponential thresholds without floating point; the fraction is linear between powers of two.
  mutating func negativeLog2() -> Int {
    let x = next() | 1
    let zeros = x.leadingZeroBitCount
    let mantissa = (x << UInt64(zeros)) << 1
    let fraction = Int(truncatingIfNeeded: mantissa >> 56)
    return zeros * 256 + 255 - fraction
  }

  mutating func shuffle(_ items: inout [Int]) {
    guard items.count > 1 else { return }
    for i in stride(from: items.count - 1, to: 0, by: -1) {
      items.swapAt(i, below(i + 1))
    }
  }
}
