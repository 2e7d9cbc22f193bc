extension Paragraph {
  /// One strip for each line; neither the first nor the last line is left alone on a page.
  func strips(width: Length, shaper: TextShaper) -> [Strip] {
    let text = shaper.shape(self.text, style.text, width: width - style.leftIndent)
    let lines = text.lines.indices
    return lines.map { line in
      let slice = TextSlice(text, lines: line..<line + 1)
      let mark = Mark.text(slice, at: Point(style.leftIndent, .zero))
      let isLast = line + 1 == lines.endIndex
      let keeps = style.keepsWithNext || (!isLast && (line == 0 || line + 2 == lines.endIndex))
      return Strip(
        Fragment(height: slice.height, marks: [mark]),
        before: line == 0 ? style.before : .zero,
        keepsWithNext: keeps
      )
    }
  }
}
