/// The cheapest one-to-one assignment of rows to columns: the Hungarian method with potentials,
/// by shortest augmenting paths (Jonker and Volgenant, 1987), in whole numbers.
enum Assignment {
  /// Stands for a pair that may not be; small enough that many of them can be added.
  static let forbidden = 1 << 50

  /// Each row's column and the total; nil where not every row finds a column.
  ///
  /// That is so where there are more rows than columns. A cost from `forbidden` on keeps a row from a column.
  static func cheapest(rows: Int, columns: Int, cost: (Int, Int) -> Int)
    -> (columns: [Int], total: Int)?
  {
    guard rows > 0 else { return ([], 0) }
    guard rows <= columns else { return nil }
    // Row and column 0 are a start that belongs to nobody.
    var rowPotential = [Int](repeating: 0, count: rows + 1)
    var columnPotential = [Int](repeating: 0, count: columns + 1)
    var rowOf = [Int](repeating: 0, count: columns + 1)
    var before = [Int](repeating: 0, count: columns + 1)
    for row in 1...rows {
      rowOf[0] = row
      var column = 0
      var distance = [Int](repeating: Int.max, count: columns + 1)
      var isDone = [Bool](repeating: false, count: columns + 1)
      repeat {
        isDone[column] = true
        let current = rowOf[column]
        var step = Int.max
        var next = 0
        for other in 1...columns where !isDone[other] {
          let reduced =
            cost(current - 1, other - 1) - rowPotential[current] - columnPotential[other]
          if reduced < distance[other] {
            distance[other] = reduced
            before[other] = column
          }
          if distance[other] < step {
            step = distance[other]
            next = other
          }
        }
        for other in 0...columns {
          if isDone[other] {
            rowPotential[rowOf[other]] += step
            columnPotential[other] -= step
          } else if distance[other] != Int.max {
            distance[other] -= step
          }
        }
        column = next
      } while rowOf[column] != 0
      repeat {
        let previous = before[column]
        rowOf[column] = rowOf[previous]
        column = previous
      } while column != 0
    }
    var result = [Int](repeating: 0, count: rows)
    for column in 1...columns where rowOf[column] != 0 { result[rowOf[column] - 1] = column - 1 }
    let costs = result.enumerated().map { cost($0, $1) }
    guard costs.allSatisfy({ $0 < forbidden }) else { return nil }
    return (result, costs.reduce(0, +))
  }
}
