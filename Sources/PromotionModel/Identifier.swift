/// The short, immutable name by which one thing refers to another; `Entity` keeps kinds apart.
public struct Identifier<Entity>: Hashable, Comparable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  public init(stringLiteral value: String) {
    self.init(value)
  }

  public var description: String { text }

  public static func < (a: Self, b: Self) -> Bool { a.text < b.text }
}
