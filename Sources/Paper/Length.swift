/// A distance on paper.
///
/// Kept in PostScript points (1/72 inch), the unit of PDF and of type sizes.
public struct Length: Hashable, Comparable, Sendable {
  public var points: Double

  public init(points: Double) {
    self.points = points
  }

  public static let zero = Length(points: 0)

  /// Millimetres: 25.4 of them are 72 points.
  public static func mm(_ value: Double) -> Length { Length(points: value * 72 / 25.4) }

  /// Points, for type sizes and line widths.
  public static func pt(_ value: Double) -> Length { Length(points: value) }

  public var millimetres: Double { points * 25.4 / 72 }

  public static func < (a: Length, b: Length) -> Bool { a.points < b.points }
  public static func + (a: Length, b: Length) -> Length { Length(points: a.points + b.points) }
  public static func - (a: Length, b: Length) -> Length { Length(points: a.points - b.points) }
  public static prefix func - (a: Length) -> Length { Length(points: -a.points) }
  public static func * (a: Length, factor: Double) -> Length { Length(points: a.points * factor) }
  public static func / (a: Length, divisor: Double) -> Length { Length(points: a.points / divisor) }
  public static func / (a: Length, b: Length) -> Double { a.points / b.points }
  public static func += (a: inout Length, b: Length) { a.points += b.points }
  public static func -= (a: inout Length, b: Length) { a.points -= b.points }
}

extension Sequence<Length> {
  /// The lengths laid end to end.
  func sum() -> Length { reduce(.zero, +) }
}
