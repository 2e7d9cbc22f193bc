/// The known word nearest to an unknown one, for "did you mean".
///
/// Distance is the optimal string alignment distance (Damerau–Levenshtein without overlapping
/// swaps); a word farther than a third of its length is no suggestion.
public func nearest<Words: Sequence>(to unknown: String, among known: Words) -> String?
where Words.Element == String {
  let limit = max(1, unknown.count / 3)
  var best: (word: String, distance: Int)?
  for word in known {
    let distance = editDistance(Array(unknown), Array(word))
    guard distance <= limit else { continue }
    if let found = best, (found.distance, found.word) <= (distance, word) { continue }
    best = (word, distance)
  }
  return best?.word
}

private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
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
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
