/// The known word nearest to an unknown one, for "did you mean".
///
/// Distance is the optimal string alignment distance (Damerau–Levenshtein without overlapping
/// swaps); a word farther than a third of its length is no suggestion.
public func nearest<Words: Sequence>(to unknown: String, among known: Words) -> String?
where Words.Element == String {
  let letters = Array(unknown)
  let limit = max(1, letters.count / 3)
  var best: (word: String, distance: Int)?
  for word in known {
    guard let distance = editDistance(letters, Array(word), atMost: best?.distance ?? limit) else {
      continue
    }
    if let found = best, (found.distance, found.word) <= (distance, word) { continue }
    best = (word, distance)
  }
  return best?.word
}

/// The distance of two words; nil where it is more than `limit`.
private func editDistance(_ a: [Character], _ b: [Character], atMost limit: Int) -> Int? {
  guard abs(a.count - b.count) <= limit else { return nil }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      let substitution = last[j] + (a[i] == b[j] ? 0 : 1)
      var cost = min(last[j + 1] + 1, row[j] + 1, substitution)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    // A swap reaches back two rows, so both have to be beyond the limit.
    if let least = row.min(), least > limit, last.min().map({ $0 > limit }) ?? true { return nil }
    (beforeLast, last) = (last, row)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
