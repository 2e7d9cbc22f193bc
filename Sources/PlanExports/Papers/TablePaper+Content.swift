import Paper
import PromotionModel
import Spreadsheet
import Wording

extension PaperContent {
  /// A paper made of tables, in all three formats.
  init(_ paper: TablePaper, _ wording: Wording) {
    let sheets = paper.sheets(wording)
    self.init(
      title: paper.title,
      subtitle: paper.subtitle,
      lines: sheets.flatMap(\.lines),
      document: { stamp in
        var documents = sheets.map { $0.document(stamp) }
        guard !documents.isEmpty else {
          return Document(metadata: .init(title: "", createdAt: 0), [])
        }
        var whole = documents.removeFirst()
        whole.metadata.subject = paper.subtitle
        whole.sections += documents.flatMap(\.sections)
        return whole
      },
      workbook: { paper.workbook(wording, $0) },
      csv: paper.csv(wording)
    )
  }
}

extension TablePaper {
  /// Each part as an official sheet.
  func sheets(_ wording: Wording) -> [OfficialSheet] {
    parts.map { part in
      OfficialSheet(
        title: title,
        subtitle: part.subtitle,
        tables: [
          OfficialSheet.Table(
            columns: columns.map {
              OfficialSheet.Column(
                title: $0.title,
                share: $0.share,
                alignment: $0.alignment,
                isUnbroken: $0.isUnbroken,
                isSignedByHand: $0.isSignedByHand
              )
            },
            rows: rows(of: part, wording)
          )
        ],
        remarks: part.remarks,
        isUpright: isUpright,
        isSigned: isSigned
      )
    }
  }

  private func rows(of part: Part, _ wording: Wording) -> [OfficialSheet.Row] {
    let rows = part.groups.flatMap { group -> [OfficialSheet.Row] in
      (group.heading.map { [.heading($0)] } ?? [])
        + group.rows.map { .cells($0.map { $0.text(wording) }) }
    }
    guard let total = part.total else { return rows }
    return rows + [.total(total.words, total.cells.map { $0.map { $0.text(wording) } })]
  }

  /// One line for each row of every part; headings and parts become columns.
  func csv(_ wording: Wording) -> [UInt8] {
    var table = CommaSeparatedText()
    let hasParts = parts.count > 1
    table.append(
      (hasParts ? [wording.partColumn] : []) + (groupColumn.isEmpty ? [] : [groupColumn])
        + columns.map(\.title)
    )
    for part in parts {
      for group in part.groups {
        let lead =
          (hasParts ? [part.name] : []) + (groupColumn.isEmpty ? [] : [group.heading ?? ""])
        for row in group.rows { table.append(lead + row.map(\.plain)) }
      }
    }
    return table.bytes
  }
}
