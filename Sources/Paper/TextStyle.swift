/// Where lines stand between the left and the right edge.
public enum Alignment: Hashable, Sendable {
  case left, centre, right, justified
}

/// Where a text stands between the top and the bottom of its box.
public enum VerticalAlignment: Hashable, Sendable {
  case top, middle, bottom
}

/// The style of a whole text; runs may deviate from it.
public struct TextStyle: Hashable, Sendable {
  public var size: Length
  public var emphasis: Emphasis
  public var ink: Ink
  public var alignment: Alignment
  /// Distance of two base lines, as a multiple of the face's own.
  public var lineSpacing: Double
  /// Indent of the first line of each paragraph; negative for a hanging indent.
  public var firstLineIndent: Length
  /// Digits all of one width and without kerning, so that columns of numbers line up.
  public var tabularFigures: Bool

  public init(
    size: Length = .pt(13),
    _ emphasis: Emphasis = [],
    ink: Ink = .black,
    alignment: Alignment = .left,
    lineSpacing: Double = 1,
    firstLineIndent: Length = .zero,
    tabularFigures: Bool = false
  ) {
    self.size = size
    self.emphasis = emphasis
    self.ink = ink
    self.alignment = alignment
    self.lineSpacing = lineSpacing
    self.firstLineIndent = firstLineIndent
    self.tabularFigures = tabularFigures
  }

  func with(_ change: (inout TextStyle) -> Void) -> TextStyle {
    var copy = self
    change(&copy)
    return copy
  }
}
