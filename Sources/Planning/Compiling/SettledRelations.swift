extension RelationCompiler.Relations {
  /// The relations that still bind something.
  ///
  /// Between settled events nothing is left to choose, and what has opened cannot wait for, or do
  /// without, anything that comes before it.
  ///
  /// - Parameters:
  ///   - settled: positions of the settled events.
  ///   - opened: positions of those among them that have opened.
  /// - Returns: the same relations without those.
  func sparing(settled: Set<Int>, opened: Set<Int>) -> Self {
    var relations = self
    relations.after.removeAll {
      settled.isSuperset(of: [$0.first, $0.second]) || opened.contains($0.second)
    }
    relations.within.removeAll { settled.isSuperset(of: $0.events) }
    relations.apart = apart.flatMap { group in
      let fixed = group.events.filter(settled.contains)
      let free = group.events.filter { !settled.contains($0) }
      guard fixed.count > 1 else { return [group] }
      // Each settled one with those that are not, but no two settled ones.
      return free.isEmpty ? [] : fixed.map { one in with(group, free + [one]) }
    }
    return relations
  }

  private func with(_ group: RelationCompiler.Group, _ events: [Int]) -> RelationCompiler.Group {
    var group = group
    group.events = events.sorted()
    return group
  }
}
