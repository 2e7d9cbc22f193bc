extension RunningLines {
  /// Page number and foot of one page; both stand in the margins.
  func marks(on page: Page, of pageCount: Int, shaper: TextShaper) -> [Mark] {
    pageNumber(on: page, shaper) + foot(on: page, of: pageCount, shaper)
  }

  private func pageNumber(on page: Page, _ shaper: TextShaper) -> [Mark] {
    guard pageNumbers == .everyPage || (pageNumbers == .official && page.number > 1) else {
      return []
    }
    let body = page.setup.body
    let text = shaper.shape(
      StyledText(String(page.number)),
      TextStyle(alignment: .centre),
      width: body.size.width
    )
    let y = (page.setup.margins.top - text.size.height) / 2
    return [.text(TextSlice(text), at: Point(body.minX, y))]
  }

  private func foot(on page: Page, of pageCount: Int, _ shaper: TextShaper) -> [Mark] {
    let body = page.setup.body
    let count = countsPages ? "\(page.number)/\(pageCount)" : ""
    let right = [footRight, count].filter { !$0.isEmpty }.joined(separator: "   ")
    let style = TextStyle(size: .pt(8.5), ink: .grey(0.25))
    let y = page.setup.size.height - page.setup.margins.bottom * 0.5
    func set(_ text: String, _ alignment: Alignment, left: Length, width: Length) -> Mark? {
      guard !text.isEmpty else { return nil }
      let shaped = shaper.shape(
        StyledText(text),
        style.with { $0.alignment = alignment },
        width: width
      )
      return .text(TextSlice(shaped), at: Point(left, y))
    }
    let split = body.size.width * 0.65
    return [
      set(footLeft, .left, left: body.minX, width: right.isEmpty ? body.size.width : split),
      set(right, .right, left: body.minX + split, width: body.size.width - split),
    ].compactMap { $0 }
  }
}
