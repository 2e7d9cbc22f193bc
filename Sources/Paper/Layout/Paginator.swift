/// Puts strips on pages from top to bottom.
struct Paginator {
  private let setup: PageSetup
  private(set) var pages: [Page] = []
  private var y = Length.zero
  private var isFresh = true
  /// Sums of many heights may miss the page's by a rounding error.
  private let tolerance = Length.pt(0.01)

  init(_ setup: PageSetup) {
    self.setup = setup
    startPage()
  }

  private var bodyHeight: Length { setup.body.size.height }

  mutating func place(_ strips: [Strip]) {
    var rest = strips[...]
    while let first = rest.first {
      if first.startsPage, !isFresh { startPage() }
      let group = Self.group(at: rest)
      if y + height(of: group) <= bodyHeight + tolerance {
        for strip in group { put(strip) }
        rest = rest.dropFirst(group.count)
      } else if !isFresh {
        startPage()
      } else {
        rest = placeOversized(group) + rest.dropFirst(group.count)
      }
    }
  }

  /// The strips that must stay with the first one, including it.
  private static func group(at strips: ArraySlice<Strip>) -> ArraySlice<Strip> {
    var end = strips.startIndex
    while end + 1 < strips.endIndex, strips[end].keepsWithNext, !strips[end + 1].startsPage {
      end += 1
    }
    return strips[...end]
  }

  private func height(of group: ArraySlice<Strip>) -> Length {
    var height = group.map { $0.before + $0.height }.sum()
    if isFresh, let first = group.first {
      height += (usableHead(of: first)?.height ?? .zero) - first.before
    }
    return height
  }

  /// A head that leaves no room for rows is not repeated.
  private func usableHead(of strip: Strip) -> Fragment? {
    strip.repeatedHead.flatMap { $0.height < bodyHeight / 2 ? $0 : nil }
  }

  /// On a fresh page: as many strips as fit, at least a part of one; the rest is returned.
  private mutating func placeOversized(_ group: ArraySlice<Strip>) -> ArraySlice<Strip> {
    var rest = group
    while let strip = rest.first, y + height(of: rest.prefix(1)) <= bodyHeight + tolerance {
      put(strip)
      rest = rest.dropFirst()
    }
    guard isFresh, let strip = rest.first else { return rest }
    rest = rest.dropFirst()
    let room = bodyHeight - (usableHead(of: strip)?.height ?? .zero)
    guard let parts = strip.split(at: room) else {
      put(strip)
      return rest
    }
    put(parts.head)
    return [parts.tail] + rest
  }

  private mutating func put(_ strip: Strip) {
    if isFresh {
      if let head = usableHead(of: strip) { put(head.marks, height: head.height) }
    } else {
      y += strip.before
    }
    put(strip.marks, height: strip.height)
  }

  private mutating func put(_ marks: [Mark], height: Length) {
    let place = setup.body.origin + Point(.zero, y)
    pages[pages.count - 1].marks += marks.map { $0.moved(by: place) }
    y += height
    isFresh = false
  }

  private mutating func startPage() {
    pages.append(Page(setup: setup, number: pages.count + 1))
    y = .zero
    isFresh = true
  }
}
