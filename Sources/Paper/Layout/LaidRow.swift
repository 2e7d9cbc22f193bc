/// A row of a table with its texts set and its height known, seen from its own top left corner.
struct LaidRow {
  struct Cell {
    var left: Length
    var width: Length
    var text: TextSlice?
    var fill: Ink?
  }

  var cells: [Cell]
  var height: Length
  var style: Table.Style

  init(cells: [Cell], minimumHeight: Length, style: Table.Style) {
    self.cells = cells
    self.style = style
    let tallest = cells.compactMap { $0.text?.height }.max() ?? .zero
    height = max(minimumHeight, tallest + style.verticalPadding * 2)
  }

  var marks: [Mark] {
    var marks: [Mark] = []
    for cell in cells {
      if let fill = cell.fill {
        marks.append(
          .ground(Rect(x: cell.left, y: .zero, width: cell.width, height: height), fill)
        )
      }
    }
    for cell in cells {
      guard let text = cell.text, text.lineCount > 0 else { continue }
      let place = Point(
        cell.left + style.horizontalPadding,
        style.offset(of: text.height, in: height)
      )
      marks.append(.text(text, at: place))
    }
    if let rules { marks.append(rules) }
    return marks
  }

  /// The lower edge and, in a grid, the edges between cells; the head brings the upper edge.
  private var rules: Mark? {
    guard style.rules != .none, let first = cells.first, let last = cells.last else { return nil }
    let right = last.left + last.width
    var segments = [Mark.Segment(from: Point(first.left, height), to: Point(right, height))]
    if style.rules == .grid {
      for x in cells.map(\.left) + [right] {
        segments.append(Mark.Segment(from: Point(x, .zero), to: Point(x, height)))
      }
    }
    return .rules(segments, style.stroke)
  }

  /// Cuts the row so that its first part is not taller than `height`; nil where it is one line.
  func split(at height: Length) -> (head: LaidRow, tail: LaidRow)? {
    let room = height - style.verticalPadding * 2
    var head = self
    var tail = self
    for index in cells.indices {
      guard let text = cells[index].text else { continue }
      var parts = text.split(at: room)
      // Progress is owed even on a page that is lower than a line.
      if parts.head.lineCount == 0 { parts = text.splitAfterFirstLine() }
      head.cells[index].text = parts.head
      tail.cells[index].text = parts.tail
    }
    guard tail.cells.contains(where: { ($0.text?.lineCount ?? 0) > 0 }) else { return nil }
    return (
      LaidRow(cells: head.cells, minimumHeight: min(self.height, height), style: style.topAligned),
      LaidRow(cells: tail.cells, minimumHeight: .zero, style: style.topAligned)
    )
  }
}

extension Table.Style {
  var stroke: Drawing.Stroke { Drawing.Stroke(ruleWidth, ruleInk) }

  /// Where a text begins in a cell of a given height.
  func offset(of text: Length, in height: Length) -> Length {
    switch vertical {
    case .top: verticalPadding
    case .middle: (height - text) / 2
    case .bottom: height - verticalPadding - text
    }
  }

  fileprivate var topAligned: Table.Style {
    var copy = self
    copy.vertical = .top
    return copy
  }
}
