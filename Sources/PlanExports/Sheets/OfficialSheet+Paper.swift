import Paper

extension OfficialSheet {
  /// The sheet on paper: mostly A4 across, because a table of nine columns does not fit upright;
  /// Decree 30/2020/NĐ-CP allows it for tables.
  func document(_ frame: OfficialFrame) -> Document {
    Document(
      metadata: Document.Metadata(
        title: title,
        author: frame.centre,
        subject: subtitle,
        creator: "PhienCho",
        createdAt: frame.issuedAt
      ),
      page: .a4(isUpright ? .portrait : .landscape),
      running: RunningLines(footLeft: frame.planMark),
      [head(frame), .text(StyledText(title), .title), .text(StyledText(subtitle), .particulars)]
        + tables.flatMap(blocks) + remarks.map { .text(StyledText($0), .note) }
        + (isSigned ? [signature(frame)] : [])
    )
  }

  private func head(_ frame: OfficialFrame) -> Document.Block {
    .officialHead(
      OfficialHead(
        authority: frame.authority,
        organisation: frame.centre,
        nation: frame.nationalTitle,
        motto: frame.nationalMotto
      )
    )
  }

  private func signature(_ frame: OfficialFrame) -> Document.Block {
    .signature(
      SignatureBlock(
        placeAndDate: frame.placeAndDate,
        titles: [frame.signatoryTitle] + (frame.signatoryName.isEmpty ? [frame.signHere] : []),
        name: frame.signatoryName
      )
    )
  }

  private func blocks(of table: Table) -> [Document.Block] {
    let title: [Document.Block] =
      table.title.map { [.text(StyledText($0), .heading)] } ?? []
    return title + [.table(table.onPaper)]
  }
}

extension OfficialSheet.Table {
  fileprivate var onPaper: Paper.Table {
    Paper.Table(
      columns: columns.map { column in
        Paper.Table.Column(
          isAside ? .fixed(.mm(Double(column.share) * 1.2)) : .share(Double(column.share)),
          column.alignment.onPaper,
          figures: column.isUnbroken
        )
      },
      head: [
        Paper.Table.Row(columns.map { Paper.Table.Cell(StyledText($0.title), alignment: .centre) })
      ],
      rows: rows.map { $0.onPaper(columns) },
      keepsTogether: isAside
    )
  }
}

extension OfficialSheet.Row {
  fileprivate func onPaper(_ columns: [OfficialSheet.Column]) -> Paper.Table.Row {
    switch self {
    case .heading(let words):
      return .group(StyledText(words))
    case .cells(let cells):
      // Room for a signature by hand, and for a finger to follow the row.
      let height: Length = columns.contains { $0.isSignedByHand } ? .mm(9) : .zero
      return Paper.Table.Row(
        zip(columns, cells).map { Paper.Table.Cell(StyledText($0.onPaper($1))) },
        minimumHeight: height
      )
    case .total(let words, let cells):
      let span = cells.firstIndex { $0 != nil } ?? cells.count
      let rest = cells.dropFirst(span).map { Paper.Table.Cell(StyledText($0 ?? "")) }
      return Paper.Table.Row(
        [Paper.Table.Cell(StyledText(words), columns: span, alignment: .left)] + rest,
        kind: .total
      )
    }
  }
}

extension OfficialSheet.Column {
  /// The text with blanks at which no line breaks, where the column wants none.
  fileprivate func onPaper(_ text: String) -> String {
    isUnbroken ? text.replacing(" ", with: "\u{A0}") : text
  }
}

extension OfficialSheet.Column.Alignment {
  fileprivate var onPaper: Paper.Alignment {
    switch self {
    case .leading: .left
    case .centre: .centre
    case .trailing: .right
    }
  }
}
