/// A finished PDF and what could not be printed as asked.
public struct PDF: Sendable {
  public var bytes: [UInt8]
  public var pageCount: Int
  /// Empty where everything is on paper as it should be.
  public var findings: [Finding]

  /// A defect of the printed page that the reader would otherwise find out alone.
  public enum Finding: Hashable, Sendable {
    /// No installed font draws these characters; boxes stand in their place.
    case missingGlyphs([Unicode.Scalar], text: String)
    /// The asked family is not installed and another one was used.
    case substitutedTypeface(asked: String, used: String)
    /// The fixed columns of a table are wider than the page and were narrowed.
    case narrowedColumns(asked: Length, available: Length)
    /// A row has more cells than the table has columns; the extra ones are not printed.
    case surplusCells(row: Int)
    /// A drawing is larger than the page's body.
    case oversizedDrawing(Size)
  }
}

/// Why no PDF came out; the message is the C library's own.
public enum PaperError: Error, Hashable, Sendable {
  case cairo(status: Int, message: String)
}
