/// A horizontal strip of a page: the piece that pages are made of.
///
/// Paragraphs give one strip for each line, tables one for each row; the paginator knows nothing
/// else of them.
struct Strip {
  enum Content {
    case marks([Mark])
    case row(LaidRow)
  }

  var height: Length
  var content: Content
  /// Empty space above; none at the top of a page.
  var before: Length = .zero
  var keepsWithNext = false
  var startsPage = false
  /// Put above the strip where it is the first on a page.
  var repeatedHead: Fragment?

  init(_ fragment: Fragment, before: Length = .zero, keepsWithNext: Bool = false) {
    height = fragment.height
    content = .marks(fragment.marks)
    self.before = before
    self.keepsWithNext = keepsWithNext
  }

  init(_ row: LaidRow, under head: Fragment) {
    height = row.height
    content = .row(row)
    repeatedHead = head
  }

  var marks: [Mark] {
    switch content {
    case .marks(let marks): marks
    case .row(let row): row.marks
    }
  }

  /// Cuts a row that is taller than a page; nil for what cannot be cut.
  func split(at height: Length) -> (head: Strip, tail: Strip)? {
    guard case .row(let row) = content, let parts = row.split(at: height) else { return nil }
    var head = self
    head.content = .row(parts.head)
    head.height = parts.head.height
    var tail = self
    tail.content = .row(parts.tail)
    tail.height = parts.tail.height
    tail.before = .zero
    return (head, tail)
  }
}
