/// The widths of a table's columns on a page of a given width.
struct ColumnWidths {
  private(set) var widths: [Length]
  /// The width that was asked for, where it was too much.
  private(set) var narrowedFrom: Length?

  /// No column gets narrower than this for the sake of fixed ones.
  private static let least = Length.mm(8)

  init(_ columns: [Table.Column], available: Length) {
    let fixed = columns.map(\.width.fixed).sum()
    let shares = columns.map { max(0, $0.width.share) }
    let shareSum = shares.reduce(0, +)
    let sharing = columns.filter { $0.width.isShare }.count
    let room = available - min(Self.least * Double(sharing), available / 2)
    let scale = fixed > room && fixed > .zero ? room / fixed : 1
    if scale < 1 { narrowedFrom = fixed }
    let rest = available - fixed * scale
    widths = zip(columns, shares).map { column, share in
      guard column.width.isShare else { return column.width.fixed * scale }
      return shareSum > 0 ? rest * (share / shareSum) : rest / Double(sharing)
    }
  }
}

extension Table.Column.Width {
  fileprivate var isShare: Bool {
    if case .share = self { true } else { false }
  }

  fileprivate var share: Double {
    if case .share(let share) = self { share } else { 0 }
  }

  fileprivate var fixed: Length {
    if case .fixed(let length) = self { max(.zero, length) } else { .zero }
  }
}
