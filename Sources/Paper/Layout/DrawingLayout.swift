extension Drawing {
  func strip(body: Size, shaper: TextShaper) -> Strip {
    if size.width > body.width + .pt(0.01) || size.height > body.height + .pt(0.01) {
      shaper.note(.oversizedDrawing(size))
    }
    let origin = Point(max(.zero, (body.width - size.width) / 2), .zero)
    let marks = shapes.map { shape -> Mark in
      guard case .label(let text, let box, let style) = shape else {
        return .shape(shape, at: origin)
      }
      return style.mark(text, in: box.moved(by: origin), shaper: shaper)
    }
    return Strip(Fragment(height: size.height, marks: marks))
  }
}

extension Drawing.LabelStyle {
  /// Sets a label in its box; a turned one is set in the turned box.
  func mark(_ text: StyledText, in box: Rect, shaper: TextShaper) -> Mark {
    let room = turn == .none ? box.size : box.size.turned
    let shaped = shape(text, in: room, shaper: shaper)
    let spare = room.height - shaped.size.height
    let offset: Length =
      switch vertical {
      case .top: .zero
      case .middle: spare / 2
      case .bottom: spare
      }
    let place =
      switch turn {
      case .none: Point(box.minX, box.minY + offset)
      case .upwards: Point(box.minX + offset, box.maxY)
      case .downwards: Point(box.maxX - offset, box.minY)
      }
    return .text(TextSlice(shaped), at: place, turn: turn)
  }

  private func shape(_ text: StyledText, in room: Size, shaper: TextShaper) -> ShapedText {
    guard let least = fit.minimum else {
      return shaper.shape(text, self.text, width: room.width)
    }
    func attempt(_ size: Length, _ text: StyledText = text) -> ShapedText? {
      let shaped = shaper.shape(
        text,
        self.text.with { $0.size = size },
        width: room.width,
        wrap: .words
      )
      return shaped.size.width <= room.width && shaped.size.height <= room.height ? shaped : nil
    }
    if let full = attempt(self.text.size) { return full }
    var (low, high) = (min(least, self.text.size), self.text.size)
    var best: ShapedText?
    for _ in 0..<10 {
      let middle = (low + high) / 2
      if let shaped = attempt(middle) {
        (best, low) = (shaped, middle)
      } else {
        high = middle
      }
    }
    if let best { return best }
    if case .abridge = fit {
      let words = text.plain.split(separator: " ")
      for count in stride(from: words.count - 1, to: 0, by: -1) {
        let shorter = StyledText(
          words.prefix(count).joined(separator: " ") + "…",
          text.runs.first?.emphasis ?? []
        )
        if let shaped = attempt(least, shorter) { return shaped }
      }
    }
    return shaper.shape(text, self.text.with { $0.size = least }, width: room.width)
  }
}
