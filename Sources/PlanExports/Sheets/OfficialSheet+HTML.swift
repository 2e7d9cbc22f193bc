import Bilingual

extension OfficialSheet {
  /// The sheet as a page to be read or printed from a browser.
  func html(_ frame: OfficialFrame, _ language: Language) -> [UInt8] {
    let parts = [
      head(frame), titles, tables.map(draw).joined(),
      remarks.map { remark -> Markup in "<p>\(remark)</p>\n" }.joined(), foot(frame),
    ]
    return Page(
      language: language,
      title: "\(title) – \(subtitle)",
      style: PageStyle.sheet,
      body: parts.joined()
    ).bytes
  }

  private func head(_ frame: OfficialFrame) -> Markup {
    """
    <header class="head">
    <div><p>\(frame.authority)</p><p class="rule short"><b>\(frame.centre)</b></p></div>
    <div><p><b>\(frame.nationalTitle)</b></p>\
    <p class="rule"><b>\(frame.nationalMotto)</b></p></div>
    </header>

    """
  }

  private var titles: Markup {
    """
    <h1>\(title)</h1>
    <p class="subtitle">\(subtitle)</p>

    """
  }

  private func draw(_ table: Table) -> Markup {
    let title: Markup = table.title.map { "<h2>\($0)</h2>\n" } ?? ""
    let heads = table.columns.map { column -> Markup in "<th>\(column.title)</th>" }
    let width: Markup = table.isAside ? " narrow" : " cards"
    return """
      \(title)<div class="scroll">
      <table class="sheet\(width)">
      \(table.isAside ? "" : widths(table.columns))\
      <thead><tr>\(heads.joined())</tr></thead>
      <tbody>
      \(table.rows.map { draw($0, table.columns) }.joined())</tbody>
      </table>
      </div>

      """
  }

  private func widths(_ columns: [Column]) -> Markup {
    let whole = max(1, columns.reduce(0) { $0 + $1.share })
    let parts = columns.map { column -> Markup in
      "<col style=\"width:\(column.share * 100 / whole)%\">"
    }
    return "<colgroup>\(parts.joined())</colgroup>\n"
  }

  private func draw(_ row: Row, _ columns: [Column]) -> Markup {
    switch row {
    case .heading(let words):
      return "<tr><th colspan=\"\(columns.count)\">\(words)</th></tr>\n"
    case .cells(let cells):
      let cells = zip(columns, cells).map { cell($1, $0) }
      return "<tr>\(cells.joined())</tr>\n"
    case .total(let words, let cells):
      let span = cells.firstIndex { $0 != nil } ?? cells.count
      let rest = zip(columns, cells).dropFirst(span).map { cell($1 ?? "", $0) }
      return """
        <tr class="total"><td colspan="\(max(1, span))">\(words)</td>\(rest.joined())</tr>

        """
    }
  }

  private func cell(_ text: String, _ column: Column) -> Markup {
    let alignment: Markup =
      switch column.alignment {
      case .leading: ""
      case .centre: "centre"
      case .trailing: "number"
      }
    let unbroken: Markup = column.isUnbroken ? " unbroken" : ""
    // Narrow screens show a row as a card, where the label stands for the head.
    let label: Markup = text.isEmpty ? "" : " data-label=\"\(column.title)\""
    return "<td class=\"\(alignment)\(unbroken)\"\(label)>\(text)</td>"
  }

  private func foot(_ frame: OfficialFrame) -> Markup {
    let hint: Markup = frame.signatoryName.isEmpty ? "<p><i>\(frame.signHere)</i></p>\n" : ""
    return """
      <footer class="foot"><div>
      <p><i>\(frame.placeAndDate)</i></p>
      <p><b>\(frame.signatoryTitle)</b></p>
      \(hint)<p class="name">\(frame.signatoryName)</p>
      </div></footer>

      """
  }
}
