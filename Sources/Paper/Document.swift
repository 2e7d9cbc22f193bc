/// A document to print: sections of flowing blocks, each on its own kind of page.
public struct Document: Sendable {
  public var metadata: Metadata
  public var sections: [Section]
  public var typeface: Typeface

  public init(metadata: Metadata, sections: [Section], typeface: Typeface = .official) {
    self.metadata = metadata
    self.sections = sections
    self.typeface = typeface
  }

  /// A document of one section.
  public init(
    metadata: Metadata,
    page: PageSetup = .a4(),
    running: RunningLines = RunningLines(),
    _ blocks: [Block]
  ) {
    self.init(metadata: metadata, sections: [Section(page: page, running: running, blocks)])
  }

  /// What the file says of itself; equal documents with equal metadata give equal bytes.
  public struct Metadata: Hashable, Sendable {
    public var title: String
    public var author: String
    public var subject: String
    public var keywords: String
    public var creator: String
    /// When the content was made, in seconds since 1970-01-01T00:00:00Z; never the clock of the run.
    public var createdAt: Int

    public init(
      title: String,
      author: String = "",
      subject: String = "",
      keywords: String = "",
      creator: String = "",
      createdAt: Int
    ) {
      self.title = title
      self.author = author
      self.subject = subject
      self.keywords = keywords
      self.creator = creator
      self.createdAt = createdAt
    }
  }

  /// Starts on a new page and counts its pages from 1.
  public struct Section: Sendable {
    public var page: PageSetup
    public var running: RunningLines
    public var blocks: [Block]

    public init(
      page: PageSetup = .a4(),
      running: RunningLines = RunningLines(),
      _ blocks: [Block]
    ) {
      self.page = page
      self.running = running
      self.blocks = blocks
    }
  }

  public enum Block: Sendable {
    case officialHead(OfficialHead)
    case paragraph(Paragraph)
    case table(Table)
    /// Centred between the margins; its height must fit a page.
    case drawing(Drawing)
    case signature(SignatureBlock)
    case space(Length)
    case pageBreak

    /// A paragraph of text.
    public static func text(_ text: StyledText, _ style: Paragraph.Style = .body) -> Block {
      .paragraph(Paragraph(text, style))
    }
  }
}
