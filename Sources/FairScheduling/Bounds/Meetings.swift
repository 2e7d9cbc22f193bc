/// How often two events were found to be in each other's way.
struct Meetings: Sendable {
  private var counts: [[Int]: Int] = [:]

  /// Counts two events once more.
  mutating func count(_ one: Int, _ other: Int) {
    counts[[min(one, other), max(one, other)], default: 0] += 1
  }

  /// Takes over what is larger in others.
  mutating func merge(_ others: Meetings) { counts.merge(others.counts, uniquingKeysWith: max) }

  /// The pairs that were met, the most often first.
  var pairs: [[Int]] {
    counts.sorted { ($1.value, $0.key[0], $0.key[1]) < ($0.value, $1.key[0], $1.key[1]) }
      .map(\.key)
  }
}
