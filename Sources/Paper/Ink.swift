/// A colour to print with; components from 0 to 1.
public struct Ink: Hashable, Sendable {
  public var red: Double
  public var green: Double
  public var blue: Double

  public init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  public static let black = Ink.grey(0)
  public static let white = Ink.grey(1)

  /// From 0 (black) to 1 (white).
  public static func grey(_ level: Double) -> Ink { Ink(red: level, green: level, blue: level) }
}
