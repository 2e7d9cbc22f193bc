import CPangoCairo

/// Draws marks with cairo; borrows the context of a canvas.
struct Painter {
  private let cairo: OpaquePointer

  init(_ canvas: PDFCanvas) {
    cairo = canvas.cairo
  }

  func draw(_ mark: Mark) {
    switch mark {
    case .text(let slice, let place, let turn): draw(slice, at: place, turn)
    case .ground(let rect, let ink):
      draw(.rectangle(rect, fill: .solid(ink), stroke: nil), at: .origin)
    case .rules(let segments, let stroke):
      for segment in segments {
        move(to: segment.from)
        line(to: segment.to)
      }
      self.stroke(stroke)
    case .shape(let shape, let place): draw(shape, at: place)
    }
  }

  private func draw(_ slice: TextSlice, at place: Point, _ turn: Drawing.LabelStyle.Turn) {
    use(slice.text.ink)
    guard turn != .none else { return show(slice, at: place) }
    cairo_save(cairo)
    cairo_translate(cairo, place.x.points, place.y.points)
    cairo_rotate(cairo, turn == .upwards ? -.pi / 2 : .pi / 2)
    show(slice, at: .origin)
    cairo_restore(cairo)
  }

  private func show(_ slice: TextSlice, at place: Point) {
    guard let lines = slice.lines else {
      move(to: place)
      pango_cairo_show_layout(cairo, slice.text.layout)
      return
    }
    for index in lines {
      guard let line = pango_layout_get_line_readonly(slice.text.layout, Int32(index)) else {
        continue
      }
      let metrics = slice.text.lines[index]
      move(to: place + Point(metrics.left, metrics.baseline - slice.top))
      pango_cairo_show_layout_line(cairo, line)
    }
  }

  private func draw(_ shape: Drawing.Shape, at place: Point) {
    switch shape {
    case .line(let from, let to, let stroke):
      move(to: place + from)
      line(to: place + to)
      self.stroke(stroke)
    case .rectangle(let rect, let fill, let stroke):
      let rect = rect.moved(by: place)
      paint(fill, stroke, bounds: rect) {
        cairo_rectangle(
          cairo,
          rect.minX.points,
          rect.minY.points,
          rect.size.width.points,
          rect.size.height.points
        )
      }
    case .polygon(let points, let fill, let stroke):
      let points = points.map { $0 + place }
      guard let bounds = Rect(around: points) else { return }
      paint(fill, stroke, bounds: bounds) {
        for point in points { line(to: point) }
        cairo_close_path(cairo)
      }
    case .circle(let centre, let radius, let fill, let stroke):
      let centre = centre + place
      let bounds = Rect(
        x: centre.x - radius,
        y: centre.y - radius,
        width: radius * 2,
        height: radius * 2
      )
      paint(fill, stroke, bounds: bounds) {
        cairo_arc(cairo, centre.x.points, centre.y.points, radius.points, 0, 2 * .pi)
      }
    case .label:
      // The layout turns labels into text marks; only the typesetter can shape letters.
      break
    }
  }

  private func paint(
    _ fill: Drawing.Fill?,
    _ stroke: Drawing.Stroke?,
    bounds: Rect,
    path: () -> Void
  ) {
    switch fill {
    case .solid(let ink):
      cairo_new_path(cairo)
      path()
      use(ink)
      cairo_fill(cairo)
    case .hatched(let hatch):
      cairo_save(cairo)
      cairo_new_path(cairo)
      path()
      cairo_clip(cairo)
      for segment in hatch.segments(across: bounds) {
        move(to: segment.from)
        line(to: segment.to)
      }
      self.stroke(hatch.stroke)
      cairo_restore(cairo)
    case nil: break
    }
    if let stroke {
      cairo_new_path(cairo)
      path()
      self.stroke(stroke)
    }
  }

  private func stroke(_ stroke: Drawing.Stroke) {
    use(stroke.ink)
    cairo_set_line_width(cairo, stroke.width.points)
    if let dash = stroke.dash, dash > .zero {
      cairo_set_dash(cairo, [dash.points], 1, 0)
    } else {
      cairo_set_dash(cairo, nil, 0, 0)
    }
    cairo_stroke(cairo)
  }

  private func use(_ ink: Ink) { cairo_set_source_rgb(cairo, ink.red, ink.green, ink.blue) }
  private func move(to point: Point) { cairo_move_to(cairo, point.x.points, point.y.points) }
  private func line(to point: Point) { cairo_line_to(cairo, point.x.points, point.y.points) }
}
