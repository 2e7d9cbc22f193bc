/// The look of a cell; the number format follows from the cell's value.
public struct Style: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable {
    /// Text to the left, numbers and dates to the right.
    case natural
    case left, centre, right
  }

  public var bold: Bool
  public var italic: Bool
  public var underlined: Bool
  public var wrapped: Bool
  public var alignment: Alignment
  /// In points; nil is the workbook's size.
  public var size: Double?
  /// The ground as 0xRRGGBB.
  public var fill: UInt32?

  public init(
    bold: Bool = false,
    italic: Bool = false,
    underlined: Bool = false,
    wrapped: Bool = false,
    alignment: Alignment = .natural,
    size: Double? = nil,
    fill: UInt32? = nil
  ) {
    self.bold = bold
    self.italic = italic
    self.underlined = underlined
    self.wrapped = wrapped
    self.alignment = alignment
    self.size = size
    self.fill = fill
  }

  public static let bold = Style(bold: true)
  public static let wrapped = Style(wrapped: true)
  public static let centred = Style(alignment: .centre)

  static let head = Style(bold: true, wrapped: true, alignment: .centre, fill: 0xEB_EB_EB)
}
