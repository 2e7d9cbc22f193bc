/// A picture of lines, shapes and labels in its own coordinates: maps, signs, a year at a glance.
///
/// Shapes are drawn in order, later ones over earlier ones.
public struct Drawing: Hashable, Sendable {
  public var size: Size
  public var shapes: [Shape]

  public init(size: Size, shapes: [Shape] = []) {
    self.size = size
    self.shapes = shapes
  }

  public struct Stroke: Hashable, Sendable {
    public var width: Length
    public var ink: Ink
    /// Lengths of dash and gap; nil draws through.
    public var dash: Length?

    public init(_ width: Length = .pt(0.5), _ ink: Ink = .black, dash: Length? = nil) {
      self.width = width
      self.ink = ink
      self.dash = dash
    }
  }

  /// The inside of a shape; hatching tells areas apart on a black and white printer.
  public enum Fill: Hashable, Sendable {
    case solid(Ink)
    case hatched(Hatch)
  }

  public struct Hatch: Hashable, Sendable {
    public enum Direction: Hashable, Sendable {
      case rising, falling, crossed, horizontal, vertical
    }

    public var direction: Direction
    public var spacing: Length
    public var stroke: Stroke

    public init(
      _ direction: Direction,
      spacing: Length = .mm(1.5),
      stroke: Stroke = Stroke(.pt(0.35))
    ) {
      self.direction = direction
      self.spacing = spacing
      self.stroke = stroke
    }
  }

  public enum Shape: Hashable, Sendable {
    case line(from: Point, to: Point, Stroke = Stroke())
    case rectangle(Rect, fill: Fill? = nil, stroke: Stroke? = Stroke())
    case polygon([Point], fill: Fill? = nil, stroke: Stroke? = Stroke())
    case circle(centre: Point, radius: Length, fill: Fill? = nil, stroke: Stroke? = Stroke())
    case label(StyledText, in: Rect, LabelStyle = LabelStyle())
  }

  public struct LabelStyle: Hashable, Sendable {
    public enum Fit: Hashable, Sendable {
      /// Lines wrap at the given size, even where the box is too small.
      case wrap
      /// The largest size, not below the minimum, at which words stay whole and the box holds them.
      case shrink(to: Length)
      /// As `shrink`; where even the minimum is too large, the last words give way to “…”.
      case abridge(at: Length)

      /// The smallest size; nil where there is one size only.
      var minimum: Length? {
        switch self {
        case .wrap: nil
        case .shrink(let least), .abridge(let least): least
        }
      }
    }

    public enum Turn: Hashable, Sendable {
      case none
      /// Read from below upwards, by turning the head to the left.
      case upwards
      /// Read from above downwards.
      case downwards
    }

    public var text: TextStyle
    public var vertical: VerticalAlignment
    public var fit: Fit
    public var turn: Turn

    public init(
      _ text: TextStyle = TextStyle(size: .pt(10), alignment: .centre),
      vertical: VerticalAlignment = .middle,
      fit: Fit = .wrap,
      turn: Turn = .none
    ) {
      self.text = text
      self.vertical = vertical
      self.fit = fit
      self.turn = turn
    }
  }
}
