/// Texts set one below the other in a column, with rules between them.
struct ColumnOfText {
  private let shaper: TextShaper
  private let left: Length
  private let width: Length
  private(set) var marks: [Mark] = []
  private(set) var height = Length.zero

  init(left: Length, width: Length, shaper: TextShaper) {
    self.left = left
    self.width = width
    self.shaper = shaper
  }

  /// Adds a text and returns it; nothing happens for an empty one.
  @discardableResult
  mutating func add(_ text: StyledText, _ style: TextStyle, balanced: Bool = false) -> ShapedText? {
    guard !text.isEmpty else { return nil }
    let shaped =
      balanced
      ? shaper.shapeBalanced(text, style, width: width)
      : shaper.shape(text, style, width: width)
    // A balanced text was set for a narrower box; put that box in the middle.
    let box = balanced ? shaped.left * 2 + shaped.size.width : width
    let place = Point(left + (balanced ? (width - box) / 2 : .zero), height)
    marks.append(.text(TextSlice(shaped), at: place))
    height += shaped.size.height
    return shaped
  }

  mutating func skip(_ distance: Length) { height += distance }

  mutating func addCentredRule(width ruleWidth: Length, _ stroke: Drawing.Stroke) {
    let start = Point(left + (width - ruleWidth) / 2, height)
    marks.append(.horizontalRule(from: start, width: ruleWidth, stroke))
    height += stroke.width
  }
}

extension TextShaper {
  /// Sets a centred text in as few lines as `width` allows, and makes them about equally long.
  func shapeBalanced(_ text: StyledText, _ style: TextStyle, width: Length) -> ShapedText {
    var best = shape(text, style, width: width, wrap: .words)
    let lineCount = best.lineCount
    guard lineCount > 1, best.size.width <= width else {
      return shape(text, style, width: width)
    }
    var (low, high) = (width / Double(lineCount + 1), width)
    for _ in 0..<8 {
      let middle = (low + high) / 2
      let attempt = shape(text, style, width: middle, wrap: .words)
      if attempt.lineCount <= lineCount, attempt.size.width <= middle {
        (best, high) = (attempt, middle)
      } else {
        low = middle
      }
    }
    return best
  }
}
