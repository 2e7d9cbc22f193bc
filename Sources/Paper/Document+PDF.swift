extension Document {
  /// Lays the document out and writes it as PDF with embedded font subsets.
  ///
  /// The same document gives the same bytes on every run with the same fonts and libraries.
  /// - Throws: `PaperError` if cairo fails, which means it is out of memory.
  public func pdf() throws(PaperError) -> PDF {
    let shaper = TextShaper(typeface)
    noteSubstitution(shaper)
    let pages = Typesetter(shaper).pages(of: self)
    let canvas = PDFCanvas(metadata)
    let painter = Painter(canvas)
    for page in pages {
      canvas.page(page.setup.size) {
        for mark in page.marksFromBelow { painter.draw(mark) }
      }
    }
    return PDF(bytes: try canvas.finish(), pageCount: pages.count, findings: shaper.findings)
  }

  private func noteSubstitution(_ shaper: TextShaper) {
    let report = FontReport(of: typeface, covering: "")
    if report.used != report.asked {
      shaper.note(.substitutedTypeface(asked: report.asked, used: report.used))
    }
  }
}
