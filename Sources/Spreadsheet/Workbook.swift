/// A workbook to write: sheets of typed cells.
public struct Workbook: Sendable {
  public var properties: Properties
  public var sheets: [Sheet]
  /// The font of every cell.
  public var font: Font

  public init(properties: Properties, sheets: [Sheet], font: Font = .official) {
    self.properties = properties
    self.sheets = sheets
    self.font = font
  }

  /// What the file says of itself; equal workbooks with equal properties give equal bytes.
  public struct Properties: Hashable, Sendable {
    public var title: String
    public var subject: String
    public var author: String
    public var company: String
    public var comments: String
    /// When the content was made, in seconds since 1970-01-01T00:00:00Z; not the run's clock.
    public var createdAt: Int

    public init(
      title: String,
      subject: String = "",
      author: String = "",
      company: String = "",
      comments: String = "",
      createdAt: Int
    ) {
      self.title = title
      self.subject = subject
      self.author = author
      self.company = company
      self.comments = comments
      self.createdAt = createdAt
    }
  }

  public struct Font: Hashable, Sendable {
    public var name: String
    /// In points.
    public var size: Double

    public init(name: String, size: Double) {
      self.name = name
      self.size = size
    }

    /// The face of Vietnamese administrative documents (Decree 30/2020/NĐ-CP).
    public static let official = Font(name: "Times New Roman", size: 12)
  }
}
