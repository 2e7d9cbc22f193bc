/// Finds positions that stand twice in one list, for many lists, without clearing anything between.
struct Marks {
  private var marks: [Int] = []
  private var list = 0

  /// Begins a new list of positions below `count`.
  mutating func begin(_ count: Int) {
    list += 1
    if marks.count < count {
      marks += [Int](repeating: 0, count: count - marks.count)
    }
  }

  /// Marks a position; whether it is the first time in this list.
  mutating func insert(_ position: Int) -> Bool {
    if marks[position] == list { return false }
    marks[position] = list
    return true
  }
}
