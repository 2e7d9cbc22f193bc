/// A paragraph of flowing text; it may break across pages, never leaving a single line behind.
public struct Paragraph: Hashable, Sendable {
  public struct Style: Hashable, Sendable {
    public var text: TextStyle
    /// Distance of all lines from the left edge of the body.
    public var leftIndent: Length
    public var before: Length
    public var after: Length
    /// Stays on the page of what follows, as headings do.
    public var keepsWithNext: Bool

    public init(
      _ text: TextStyle,
      leftIndent: Length = .zero,
      before: Length = .zero,
      after: Length = .zero,
      keepsWithNext: Bool = false
    ) {
      self.text = text
      self.leftIndent = leftIndent
      self.before = before
      self.after = after
      self.keepsWithNext = keepsWithNext
    }

    /// Body text of a decree-conformant document: 13 pt, justified, first line indented by 10 mm.
    public static let body = Style(
      TextStyle(alignment: .justified, lineSpacing: 1.1, firstLineIndent: .mm(10)),
      after: .pt(6)
    )

    /// The kind of document ("KẾ HOẠCH") or the first line of its title.
    public static let title = Style(
      TextStyle(size: .pt(14), .bold, alignment: .centre),
      before: .pt(12),
      after: .pt(2),
      keepsWithNext: true
    )

    /// What the document is about, below its title.
    public static let subtitle = Style(
      TextStyle(size: .pt(13), .bold, alignment: .centre),
      after: .pt(2),
      keepsWithNext: true
    )

    /// A line of particulars below the title: place, dates, number of booths.
    public static let particulars = Style(
      TextStyle(size: .pt(13), .italic, alignment: .centre),
      after: .pt(2),
      keepsWithNext: true
    )

    /// A heading inside the text.
    public static let heading = Style(
      TextStyle(size: .pt(13), .bold),
      before: .pt(10),
      after: .pt(4),
      keepsWithNext: true
    )

    /// Small print below a table or a picture.
    public static let note = Style(TextStyle(size: .pt(10.5), .italic), before: .pt(4))
  }

  public var text: StyledText
  public var style: Style

  public init(_ text: StyledText, _ style: Style = .body) {
    self.text = text
    self.style = style
  }
}
