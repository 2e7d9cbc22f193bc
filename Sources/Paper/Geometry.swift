/// A place on a page or a drawing, from its top left corner, y growing downwards.
public struct Point: Hashable, Sendable {
  public var x: Length
  public var y: Length

  public init(_ x: Length, _ y: Length) {
    self.x = x
    self.y = y
  }

  public static let origin = Point(.zero, .zero)

  public static func + (a: Point, b: Point) -> Point { Point(a.x + b.x, a.y + b.y) }
}

/// The extent of something, without a place.
public struct Size: Hashable, Sendable {
  public var width: Length
  public var height: Length

  public init(_ width: Length, _ height: Length) {
    self.width = width
    self.height = height
  }

  /// The same sheet turned by 90 degrees.
  public var turned: Size { Size(height, width) }
}

/// An upright rectangle.
public struct Rect: Hashable, Sendable {
  public var origin: Point
  public var size: Size

  public init(_ origin: Point, _ size: Size) {
    self.origin = origin
    self.size = size
  }

  public init(x: Length, y: Length, width: Length, height: Length) {
    self.init(Point(x, y), Size(width, height))
  }

  public var minX: Length { origin.x }
  public var minY: Length { origin.y }
  public var maxX: Length { origin.x + size.width }
  public var maxY: Length { origin.y + size.height }

  /// The rectangle moved by a vector.
  public func moved(by vector: Point) -> Rect { Rect(origin + vector, size) }

  /// The rectangle made smaller by the same distance on every side.
  public func inset(by distance: Length) -> Rect {
    Rect(
      x: minX + distance,
      y: minY + distance,
      width: max(.zero, size.width - distance * 2),
      height: max(.zero, size.height - distance * 2)
    )
  }
}
