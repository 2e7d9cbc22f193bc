import CPangoCairo

/// Text broken into lines and set in glyphs.
///
/// Ownership: takes over one reference to a PangoLayout and drops it in `deinit`. Lines got from the
/// layout belong to the layout. Not Sendable: Pango's font map belongs to the thread that made it.
final class ShapedText {
  let layout: OpaquePointer
  let ink: Ink
  /// The width of the widest line and the height of all lines.
  let size: Size
  /// Where the widest line begins, seen from the left edge of the box the text was set for.
  let left: Length
  let lineCount: Int
  private(set) lazy var lines = Self.lines(of: layout)

  init(adopting layout: OpaquePointer, ink: Ink) {
    self.layout = layout
    self.ink = ink
    var logical = PangoRectangle()
    pango_layout_get_extents(layout, nil, &logical)
    left = .pango(logical.x)
    size = Size(.pango(logical.width), .pango(logical.height))
    lineCount = Int(pango_layout_get_line_count(layout))
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// One line, in coordinates of the whole text.
  struct Line {
    var top: Length
    var bottom: Length
    var baseline: Length
    var left: Length
    var width: Length
  }

  /// The letters, for checks of the layout.
  var plain: String { String(cString: pango_layout_get_text(layout)) }

  private static func lines(of layout: OpaquePointer) -> [Line] {
    guard let iterator = pango_layout_get_iter(layout) else { return [] }
    defer { pango_layout_iter_free(iterator) }
    var lines: [Line] = []
    repeat {
      var top: Int32 = 0
      var bottom: Int32 = 0
      var logical = PangoRectangle()
      pango_layout_iter_get_line_yrange(iterator, &top, &bottom)
      pango_layout_iter_get_line_extents(iterator, nil, &logical)
      lines.append(
        Line(
          top: .pango(top),
          bottom: .pango(bottom),
          baseline: .pango(pango_layout_iter_get_baseline(iterator)),
          left: .pango(logical.x),
          width: .pango(logical.width)
        )
      )
    } while pango_layout_iter_next_line(iterator) != 0
    return lines
  }
}

extension Length {
  /// Pango counts in 1/1024 of a point, the context's resolution being 72 dots per inch.
  static func pango(_ units: Int32) -> Length {
    Length(points: Double(units) / Double(PANGO_SCALE))
  }

  /// Rounded to Pango's unit; huge lengths are cut to what Pango can hold.
  var pangoUnits: Int32 {
    Int32(max(-1e6, min(1e6, points)) * Double(PANGO_SCALE))
  }
}
