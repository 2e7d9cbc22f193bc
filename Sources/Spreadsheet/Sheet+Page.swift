extension Sheet {
  /// How the sheet is printed; always as wide as one page.
  public struct Page: Hashable, Sendable {
    public enum Paper: Hashable, Sendable {
      case a4, a3
    }

    /// In millimetres.
    public struct Margins: Hashable, Sendable {
      public var top: Double
      public var bottom: Double
      public var left: Double
      public var right: Double

      public init(top: Double, bottom: Double, left: Double, right: Double) {
        self.top = top
        self.bottom = bottom
        self.left = left
        self.right = right
      }

      /// Decree 30/2020/NĐ-CP: top and bottom 20, left 30, right 15.
      public static let official = Margins(top: 20, bottom: 20, left: 30, right: 15)
    }

    public var paper: Paper
    public var landscape: Bool
    public var margins: Margins
    /// Small print at the left of the foot: the release and hash of the plan.
    public var foot: String

    public init(
      paper: Paper = .a4,
      landscape: Bool = false,
      margins: Margins = .official,
      foot: String = ""
    ) {
      self.paper = paper
      self.landscape = landscape
      self.margins = margins
      self.foot = foot
    }
  }
}
