/// A sheet: title rows, a head, and the rows of data below it.
public struct Sheet: Sendable {
  /// Any text; what Excel forbids in a name is replaced when the sheet is written.
  public var name: String
  public var columns: [Column]
  /// Rows above the head.
  public var titles: [Title]
  /// The names of the columns; bold, frozen on screen, repeated on paper.
  public var hasHead: Bool
  public var rows: [Row]
  /// Below the rows and bold; sorting and filtering leave it in its place.
  public var total: Row?
  public var page: Page
  /// Lets the reader filter by any column.
  public var filters: Bool
  /// Draws a border around every cell of head and data.
  public var bordered: Bool

  public init(
    name: String,
    columns: [Column],
    titles: [Title] = [],
    hasHead: Bool = true,
    rows: [Row],
    total: Row? = nil,
    page: Page = Page(),
    filters: Bool = true,
    bordered: Bool = true
  ) {
    self.name = name
    self.columns = columns
    self.titles = titles
    self.hasHead = hasHead
    self.rows = rows
    self.total = total
    self.page = page
    self.filters = filters
    self.bordered = bordered
  }

  public struct Column: Hashable, Sendable {
    public var head: String
    /// In widths of a digit, Excel's unit.
    public var width: Double
    /// The style of its cells where they have none of their own.
    public var style: Style

    public init(_ head: String, width: Double, _ style: Style = Style()) {
      self.head = head
      self.width = width
      self.style = style
    }
  }

  public struct Title: Hashable, Sendable {
    /// From left to right, without borders.
    public var cells: [Cell]
    /// In points; nil estimates what wrapped text needs, as merged cells do not grow with it.
    public var height: Double?

    /// A text over all columns.
    public init(
      _ text: String,
      _ style: Style = Style(bold: true, alignment: .centre),
      height: Double = 18
    ) {
      self.init([Cell(.text(text), style, columns: .max)], height: height)
    }

    /// Cells side by side, such as the two halves of an official head.
    public init(_ cells: [Cell], height: Double? = nil) {
      self.cells = cells
      self.height = height
    }
  }

  public struct Row: Hashable, Sendable {
    public var cells: [Cell]
    /// In points, at most 409; nil estimates what wrapped text needs.
    public var height: Double?
    /// In points; the least that an estimate may give, such as room for a pen.
    public var leastHeight: Double

    public init(_ cells: [Cell], height: Double? = nil, leastHeight: Double = 0) {
      self.cells = cells
      self.height = height
      self.leastHeight = leastHeight
    }

    /// Bold words across all columns, over the rows of a group; for sheets without filters.
    public static func group(_ words: String) -> Row {
      Row([Cell(.text(words), Style(bold: true, wrapped: true, alignment: .left), columns: .max)])
    }
  }
}
