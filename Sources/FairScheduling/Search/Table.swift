/// Numbers of one kind in one piece of memory that an ``Arena`` owns.
///
/// A search touches its tables hundreds of millions of times a second: copying one copies a
/// pointer, reading one counts no references. Positions are checked where `TABLE_CHECKS` is
/// defined. A table must not outlive the arena it came from, so whoever keeps one keeps both.
struct Table<Element: BitwiseCopyable>: @unchecked Sendable {
  // Sendable: a table is written by the one searcher that made it, or by nobody once it is filled.
  private let base: UnsafeMutablePointer<Element>
  let count: Int

  fileprivate init(_ base: UnsafeMutablePointer<Element>, _ count: Int) {
    self.base = base
    self.count = count
  }

  @inline(__always)
  subscript(position: Int) -> Element {
    get {
      check(position)
      return base[position]
    }
    nonmutating set {
      check(position)
      base[position] = newValue
    }
    nonmutating _modify {
      check(position)
      yield &base[position]
    }
  }

  /// A part of the table, its positions counted from zero.
  @inline(__always)
  func part(_ from: Int, _ to: Int) -> Table {
    #if TABLE_CHECKS
      precondition(0 <= from && from <= to && to <= count, "part outside the table")
    #endif
    return Table(base + from, to - from)
  }

  func fill(with element: Element) {
    base.update(repeating: element, count: count)
  }

  func copy(from other: Table) {
    precondition(count == other.count, "tables of two sizes")
    base.update(from: other.base, count: count)
  }

  @inline(__always)
  private func check(_ position: Int) {
    #if TABLE_CHECKS
      precondition(0 <= position && position < count, "position outside the table")
    #endif
  }
}

extension Table: Sequence {
  struct Iterator: IteratorProtocol {
    fileprivate var position: UnsafeMutablePointer<Element>
    fileprivate let end: UnsafeMutablePointer<Element>

    @inline(__always)
    mutating func next() -> Element? {
      guard position < end else { return nil }
      defer { position += 1 }
      return position.pointee
    }
  }

  @inline(__always)
  func makeIterator() -> Iterator {
    Iterator(position: base, end: base + count)
  }

  var underestimatedCount: Int { count }
}

/// Lists of different lengths, one behind the other in one table.
struct Rows<Element: BitwiseCopyable>: Sendable {
  private let starts: Table<Int>
  private let elements: Table<Element>

  @inline(__always)
  subscript(row: Int) -> Table<Element> {
    elements.part(starts[row], starts[row + 1])
  }

  /// The position, among the elements of all rows, of a row's first.
  @inline(__always)
  func offset(of row: Int) -> Int { starts[row] }

  /// How many elements all rows have together.
  var total: Int { elements.count }

  fileprivate init(starts: Table<Int>, elements: Table<Element>) {
    self.starts = starts
    self.elements = elements
  }
}

/// Owns the memory of tables and frees it all at once.
final class Arena {
  private var blocks: [UnsafeMutableRawPointer] = []

  func table<Element>(_ count: Int, of element: Element) -> Table<Element> {
    let base = UnsafeMutablePointer<Element>.allocate(capacity: Swift.max(1, count))
    base.initialize(repeating: element, count: count)
    blocks.append(UnsafeMutableRawPointer(base))
    return Table(base, count)
  }

  func table<Element>(_ elements: [Element]) -> Table<Element> {
    let base = UnsafeMutablePointer<Element>.allocate(capacity: Swift.max(1, elements.count))
    for (position, element) in elements.enumerated() {
      (base + position).initialize(to: element)
    }
    blocks.append(UnsafeMutableRawPointer(base))
    return Table(base, elements.count)
  }

  func rows<Element>(_ lists: [[Element]]) -> Rows<Element> {
    var starts = [0]
    starts.reserveCapacity(lists.count + 1)
    for list in lists { starts.append(starts[starts.count - 1] + list.count) }
    return Rows(starts: table(starts), elements: table(Array(lists.joined())))
  }

  deinit {
    for block in blocks { block.deallocate() }
  }
}
