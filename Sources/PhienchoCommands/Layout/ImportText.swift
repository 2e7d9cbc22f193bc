import Planning
import Wording

/// What an imported list would change, a row a line.
struct ImportText {
  let lines: [String]

  init(_ list: ListImport, _ wording: Wording, width: Int) {
    var lines: [String] = []
    var sheet = ""
    for row in list.rows {
      if row.sheet != sheet {
        sheet = row.sheet
        lines.append(sheet)
      }
      let head = "\(padded(row.verdict, 8))\(padded(wording.importRow(row.number), 10))"
      let details = row.details.joined(separator: " · ")
      let text = details.isEmpty ? row.name : "\(row.name) · \(details)"
      let words = text.split(separator: " ").map(String.init)
      lines += wrapped([head] + words, width: width, indent: 2, hanging: 21)
    }
    if let encoding = list.encoding { lines.append(wording.importEncoding(encoding)) }
    if !list.skipped.isEmpty {
      let words = wording.importSkipped(list.skipped).split(separator: " ").map(String.init)
      lines += wrapped(words, width: width, indent: 0)
    }
    let counts = list.counts
    lines.append(
      wording.importSummary(
        new: counts.new,
        changed: counts.changed,
        unchanged: counts.unchanged,
        faulty: counts.faulty
      )
    )
    self.lines = lines
  }
}

private func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - columns(text)))
}
