extension Table {
  /// The look of a table; the default is the ruled grid that offices expect.
  public struct Style: Hashable, Sendable {
    public enum Rules: Hashable, Sendable {
      case grid, horizontal, none
    }

    public var textSize: Length
    public var lineSpacing: Double
    public var rules: Rules
    public var ruleWidth: Length
    public var ruleInk: Ink
    /// Between a cell's edge and its text.
    public var horizontalPadding: Length
    public var verticalPadding: Length
    public var vertical: VerticalAlignment
    public var headEmphasis: Emphasis
    public var headFill: Ink?
    public var groupFill: Ink?
    /// The ground of every second ordinary row.
    public var stripes: Ink?
    public var before: Length
    public var after: Length

    public init(
      textSize: Length = .pt(11),
      lineSpacing: Double = 1,
      rules: Rules = .grid,
      ruleWidth: Length = .pt(0.5),
      ruleInk: Ink = .black,
      horizontalPadding: Length = .mm(1.3),
      verticalPadding: Length = .mm(1.2),
      vertical: VerticalAlignment = .middle,
      headEmphasis: Emphasis = .bold,
      headFill: Ink? = .grey(0.92),
      groupFill: Ink? = .grey(0.96),
      stripes: Ink? = nil,
      before: Length = .pt(8),
      after: Length = .pt(6)
    ) {
      self.textSize = textSize
      self.lineSpacing = lineSpacing
      self.rules = rules
      self.ruleWidth = ruleWidth
      self.ruleInk = ruleInk
      self.horizontalPadding = horizontalPadding
      self.verticalPadding = verticalPadding
      self.vertical = vertical
      self.headEmphasis = headEmphasis
      self.headFill = headFill
      self.groupFill = groupFill
      self.stripes = stripes
      self.before = before
      self.after = after
    }
  }
}
