/// How letters deviate from the plain upright face.
public struct Emphasis: OptionSet, Hashable, Sendable {
  public var rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public static let bold = Emphasis(rawValue: 1)
  public static let italic = Emphasis(rawValue: 2)
  public static let underline = Emphasis(rawValue: 4)
}

/// Text whose parts may differ in weight, slant, size and ink.
///
/// A string literal is plain text: `"Tổng số: " + .bold("25 gian")`. A newline starts a new line.
public struct StyledText: Hashable, Sendable {
  /// A piece of text in one style; what is nil comes from the surrounding style.
  public struct Run: Hashable, Sendable {
    public var text: String
    /// Added to the emphasis of the surrounding style.
    public var emphasis: Emphasis
    public var size: Length?
    public var ink: Ink?

    public init(_ text: String, _ emphasis: Emphasis = [], size: Length? = nil, ink: Ink? = nil) {
      self.text = text
      self.emphasis = emphasis
      self.size = size
      self.ink = ink
    }

    var isPlain: Bool { emphasis.isEmpty && size == nil && ink == nil }
  }

  public var runs: [Run]

  public init(runs: [Run]) {
    self.runs = runs
  }

  public init(_ text: String, _ emphasis: Emphasis = [], size: Length? = nil, ink: Ink? = nil) {
    runs = text.isEmpty ? [] : [Run(text, emphasis, size: size, ink: ink)]
  }

  public static func bold(_ text: String) -> StyledText { StyledText(text, .bold) }
  public static func italic(_ text: String) -> StyledText { StyledText(text, .italic) }

  public static func + (a: StyledText, b: StyledText) -> StyledText {
    StyledText(runs: a.runs + b.runs)
  }

  public var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

  /// The letters alone.
  public var plain: String {
    runs.count == 1 ? runs[0].text : runs.map(\.text).joined()
  }
}

extension StyledText: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
