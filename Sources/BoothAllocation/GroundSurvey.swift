public import PromotionModel

/// What can be measured on the drawing of a ground; stalls are their positions in its list.
public struct GroundSurvey: Sendable {
  public let ground: Ground
  /// Stalls wall to wall, in order.
  public let lanes: [[Int]]
  /// How much a place is worth to a vendor: 3 near a gate, 2 near the stage, 2 at a corner.
  public let grades: [Int]
  /// Squares to the nearest tap or stall with water; nil where the ground has neither.
  public let waterDistances: [Int?]
  public let isNearGate: [Bool]
  public let isNearStage: [Bool]

  public init(_ ground: Ground, near: Int) {
    self.ground = ground
    lanes = GroundSurvey.lanes(of: ground.stalls)
    func distance(_ stall: Stall, _ kind: GroundMark.Kind) -> Int? {
      ground.marks.filter { $0.kind == kind }.map { $0.cell.distance(to: stall.cell) }.min()
    }
    let isNearGate = ground.stalls.map { distance($0, .gate).map { $0 <= near } ?? false }
    let isNearStage = ground.stalls.map { distance($0, .stage).map { $0 <= near } ?? false }
    grades = ground.stalls.indices.map { index in
      (isNearGate[index] ? 3 : 0) + (isNearStage[index] ? 2 : 0)
        + (ground.stalls[index].isCorner ? 2 : 0)
    }
    self.isNearGate = isNearGate
    self.isNearStage = isNearStage
    let water =
      ground.stalls.filter(\.hasWater).map(\.cell)
      + ground.marks.filter { $0.kind == .tap }.map(\.cell)
    waterDistances = ground.stalls.map { stall in
      water.map { $0.distance(to: stall.cell) }.min()
    }
  }

  /// The best grade of the ground.
  public var bestGrade: Int { grades.max() ?? 0 }

  /// Whether a stall is among the good ones, which are to go round: at least half of the best grade.
  public func isGood(_ stall: Int) -> Bool { grades[stall] > 0 && grades[stall] * 2 >= bestGrade }

  /// Rows of the drawing first; stalls without a neighbour there stand in columns.
  private static func lanes(of stalls: [Stall]) -> [[Int]] {
    let byCell = Dictionary(stalls.enumerated().map { ($1.cell, $0) }) { first, _ in first }
    func at(_ cell: GroundCell, _ rows: Int, _ columns: Int) -> Int? {
      byCell[GroundCell(row: cell.row + rows, column: cell.column + columns)]
    }
    func isInRow(_ index: Int) -> Bool {
      at(stalls[index].cell, 0, -1) != nil || at(stalls[index].cell, 0, 1) != nil
    }
    func next(_ index: Int) -> Int? {
      if isInRow(index) { return at(stalls[index].cell, 0, 1) }
      return at(stalls[index].cell, 1, 0).flatMap { isInRow($0) ? nil : $0 }
    }
    func hasPrevious(_ index: Int) -> Bool {
      if isInRow(index) { return at(stalls[index].cell, 0, -1) != nil }
      return at(stalls[index].cell, -1, 0).map { !isInRow($0) } ?? false
    }
    return stalls.indices.filter { !hasPrevious($0) }.map { first in
      Array(sequence(first: first, next: next))
    }
  }
}
