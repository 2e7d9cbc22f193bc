/// A table that flows over pages: the head is repeated, a row is never split unless it is taller
/// than a page, and a group heading stays with the row below it.
public struct Table: Hashable, Sendable {
  public var columns: [Column]
  /// Rows repeated at the top of every page; they may span rows.
  public var head: [Row]
  public var rows: [Row]
  public var style: Style
  /// Begins on a new page rather than being divided; a table longer than a page is divided anyway.
  public var keepsTogether: Bool

  public init(
    columns: [Column],
    head: [Row] = [],
    rows: [Row],
    style: Style = Style(),
    keepsTogether: Bool = false
  ) {
    self.columns = columns
    self.head = head
    self.rows = rows
    self.style = style
    self.keepsTogether = keepsTogether
  }

  public struct Column: Hashable, Sendable {
    public enum Width: Hashable, Sendable {
      case fixed(Length)
      /// A share of what the fixed columns leave.
      case share(Double)
    }

    public var width: Width
    public var alignment: Alignment
    /// Digits line up; for numbers, dates and telephone numbers.
    public var figures: Bool

    public init(_ width: Width, _ alignment: Alignment = .left, figures: Bool = false) {
      self.width = width
      self.alignment = alignment
      self.figures = figures
    }
  }
}

extension Table {
  public struct Row: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case ordinary
      /// Names the rows below it; bold, tinted, never the last on a page.
      case group
      /// Sums up the rows above it; bold, never the first on a page.
      case total
    }

    /// From left to right; missing ones are blank.
    public var cells: [Cell]
    public var kind: Kind
    /// At least this tall, for signatures by hand.
    public var minimumHeight: Length

    public init(_ cells: [Cell], kind: Kind = .ordinary, minimumHeight: Length = .zero) {
      self.cells = cells
      self.kind = kind
      self.minimumHeight = minimumHeight
    }

    /// A heading over the whole width.
    public static func group(_ text: StyledText) -> Row {
      Row([Cell(text, columns: .max, alignment: .left)], kind: .group)
    }
  }

  public struct Cell: Hashable, Sendable {
    public var text: StyledText
    /// Columns covered, at least 1; cut where the table ends.
    public var columns: Int
    /// Rows covered; only cells of the head may cover more than one.
    public var rows: Int
    /// Deviates from the column's alignment.
    public var alignment: Alignment?
    public var fill: Ink?

    public init(
      _ text: StyledText,
      columns: Int = 1,
      rows: Int = 1,
      alignment: Alignment? = nil,
      fill: Ink? = nil
    ) {
      self.text = text
      self.columns = max(1, columns)
      self.rows = max(1, rows)
      self.alignment = alignment
      self.fill = fill
    }

    public static let blank = Cell("")
  }
}

extension Table.Cell: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) {
    self.init(StyledText(value))
  }
}
