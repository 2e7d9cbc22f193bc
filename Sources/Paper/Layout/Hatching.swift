extension Drawing.Hatch {
  /// Lines that cover a rectangle; what they hatch clips them.
  ///
  /// Counted from the drawing's page, not from the shape, so that neighbouring areas match.
  func segments(across box: Rect) -> [Mark.Segment] {
    switch direction {
    case .horizontal:
      steps(from: box.minY, to: box.maxY).map {
        Mark.Segment(from: Point(box.minX, $0), to: Point(box.maxX, $0))
      }
    case .vertical:
      steps(from: box.minX, to: box.maxX).map {
        Mark.Segment(from: Point($0, box.minY), to: Point($0, box.maxY))
      }
    case .falling:
      // The lines y = x + c; c runs from the lower left to the upper right corner.
      steps(from: box.minY - box.maxX, to: box.maxY - box.minX).map {
        Mark.Segment(from: Point(box.minX, box.minX + $0), to: Point(box.maxX, box.maxX + $0))
      }
    case .rising:
      // The lines y = c - x.
      steps(from: box.minY + box.minX, to: box.maxY + box.maxX).map {
        Mark.Segment(from: Point(box.minX, $0 - box.minX), to: Point(box.maxX, $0 - box.maxX))
      }
    case .crossed:
      with(.rising).segments(across: box) + with(.falling).segments(across: box)
    }
  }

  private func with(_ direction: Direction) -> Drawing.Hatch {
    var copy = self
    copy.direction = direction
    return copy
  }

  private func steps(from: Length, to: Length) -> [Length] {
    let step = max(.pt(0.5), spacing)
    let first = (from / step).rounded(.up)
    let last = (to / step).rounded(.down)
    guard first <= last, last - first < 100_000 else { return [] }
    return stride(from: first, through: last, by: 1).map { step * $0 }
  }
}

extension Rect {
  /// The smallest upright rectangle around some points; nil for no point.
  init?(around points: [Point]) {
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
      let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
    else { return nil }
    self.init(x: left, y: top, width: right - left, height: bottom - top)
  }
}
