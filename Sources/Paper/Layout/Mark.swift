/// Something to put on a page, with its place.
enum Mark {
  case text(TextSlice, at: Point, turn: Drawing.LabelStyle.Turn = .none)
  case shape(Drawing.Shape, at: Point)
  /// The ground of a cell; drawn before all else on a page, lest it cover a neighbour's rules.
  case ground(Rect, Ink)
  /// Straight lines of one kind, drawn in one go.
  case rules([Segment], Drawing.Stroke)

  struct Segment {
    var from: Point
    var to: Point
  }

  func moved(by vector: Point) -> Mark {
    switch self {
    case .text(let slice, let place, let turn): .text(slice, at: place + vector, turn: turn)
    case .shape(let shape, let place): .shape(shape, at: place + vector)
    case .ground(let rect, let ink): .ground(rect.moved(by: vector), ink)
    case .rules(let segments, let stroke):
      .rules(segments.map { Segment(from: $0.from + vector, to: $0.to + vector) }, stroke)
    }
  }

  static func horizontalRule(from: Point, width: Length, _ stroke: Drawing.Stroke) -> Mark {
    .rules([Segment(from: from, to: from + Point(width, .zero))], stroke)
  }

  var isGround: Bool {
    if case .ground = self { true } else { false }
  }
}

/// Marks that belong together, seen from their own top left corner.
struct Fragment {
  var height: Length
  var marks: [Mark]
}

/// A finished page.
struct Page {
  var setup: PageSetup
  /// From 1 in each section.
  var number: Int
  var marks: [Mark] = []

  /// The marks in the order in which ink is put on ink.
  var marksFromBelow: [Mark] {
    marks.filter(\.isGround) + marks.filter { !$0.isGround }
  }

  /// Where letters stand, for checks of the layout.
  var textBoxes: [Rect] {
    marks.compactMap {
      guard case .text(let slice, let place, .none) = $0 else { return nil }
      return slice.bounds.moved(by: place)
    }
  }
}
