import Bilingual
import Paper
import QRCodes
import Wording

extension Subscription {
  /// A sheet to hand to the person: the code, the link and how to subscribe.
  ///
  /// - Returns: the bytes of a PDF of one page, A4.
  /// - Throws: `PaperError`.
  public func handOut() throws -> [UInt8] {
    let wording = Wording(language)
    let document = Document(
      metadata: Document.Metadata(
        title: wording.handOutTitle,
        author: centre,
        subject: name,
        creator: "PhienCho",
        createdAt: madeAt
      ),
      page: .a4(margins: .all(.mm(22))),
      running: RunningLines(pageNumbers: .none, footLeft: centre),
      blocks(wording)
    )
    return try document.pdf().bytes
  }

  private func blocks(_ wording: Wording) -> [Document.Block] {
    let small = Paragraph.Style(TextStyle(size: .pt(11), alignment: .centre), after: .pt(8))
    let steps = Paragraph.Style(TextStyle(size: .pt(12)), after: .pt(5))
    let title: [Document.Block] = [
      .text(StyledText(wording.handOutTitle), .title),
      .text(StyledText(name), .subtitle),
      .space(.mm(4)),
    ]
    let code: [Document.Block] = QRCode(links.webcal).map { [.drawing(drawing(of: $0))] } ?? []
    let link: [Document.Block] = [
      .space(.mm(3)), .text(StyledText(links.https), small),
    ]
    let ways = wording.handOutWays.map { way -> Document.Block in
      .text(.bold(way.program + ": ") + StyledText(way.steps), steps)
    }
    let remarks = wording.handOutRemarks.map { Document.Block.text(StyledText($0), .note) }
    return title + code + link + ways + remarks
  }

  /// The code 70 mm wide; each dark row of modules is drawn in as few rectangles as there are runs.
  private func drawing(of code: QRCode) -> Drawing {
    let module = Length.mm(70) / Double(code.size)
    var shapes: [Drawing.Shape] = []
    for row in 0..<code.size {
      var column = 0
      while column < code.size {
        let start = column
        while code.isDark(row: row, column: column) { column += 1 }
        if column > start {
          let place = Rect(
            x: module * Double(start),
            y: module * Double(row),
            width: module * Double(column - start),
            height: module
          )
          shapes.append(.rectangle(place, fill: .solid(.black), stroke: nil))
        }
        column += 1
      }
    }
    return Drawing(size: Size(.mm(70), .mm(70)), shapes: shapes)
  }
}
