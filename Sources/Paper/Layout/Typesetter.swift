/// Lays a document out on pages, without drawing anything.
struct Typesetter {
  private let shaper: TextShaper

  init(_ shaper: TextShaper) {
    self.shaper = shaper
  }

  func pages(of document: Document) -> [Page] {
    document.sections.flatMap(pages(of:))
  }

  private func pages(of section: Document.Section) -> [Page] {
    var paginator = Paginator(section.page)
    paginator.place(strips(of: section))
    return paginator.pages.map { page in
      var page = page
      page.marks += section.running.marks(on: page, of: paginator.pages.count, shaper: shaper)
      return page
    }
  }

  private func strips(of section: Document.Section) -> [Strip] {
    var flow = Flow()
    let body = section.page.body.size
    for block in section.blocks {
      switch block {
      case .officialHead(let head):
        flow.add([head.strip(width: body.width, shaper: shaper)], after: head.after)
      case .paragraph(let paragraph):
        flow.add(
          paragraph.strips(width: body.width, shaper: shaper),
          after: paragraph.style.after
        )
      case .table(let table):
        flow.add(
          TableLayout(table, width: body.width, shaper: shaper).strips(),
          after: table.style.after
        )
      case .drawing(let drawing):
        flow.add([drawing.strip(body: body, shaper: shaper)], after: .zero)
      case .signature(let signature):
        flow.keepEndWithNext()
        flow.add([signature.strip(width: body.width, shaper: shaper)], after: .zero)
      case .space(let space):
        flow.skip(space)
      case .pageBreak:
        flow.breakPage()
      }
    }
    return flow.strips
  }
}

/// Strips of successive blocks; the space between two blocks is the larger of what both ask for.
private struct Flow {
  private(set) var strips: [Strip] = []
  private var after = Length.zero
  private var extra = Length.zero
  private var startsPage = false

  mutating func add(_ new: [Strip], after: Length) {
    guard var first = new.first else { return }
    first.before = max(self.after, first.before) + extra
    first.startsPage = startsPage
    strips.append(first)
    strips += new.dropFirst()
    self.after = after
    extra = .zero
    startsPage = false
  }

  mutating func skip(_ space: Length) { extra += space }

  mutating func breakPage() {
    startsPage = true
    extra = .zero
  }

  /// A signature alone on a page proves nothing: the last lines or rows go with it.
  mutating func keepEndWithNext() {
    var kept = Length.zero
    for (count, index) in strips.indices.suffix(5).reversed().enumerated()
    where count < 3 || kept < .mm(22) {
      strips[index].keepsWithNext = true
      kept += strips[index].height
    }
  }
}
