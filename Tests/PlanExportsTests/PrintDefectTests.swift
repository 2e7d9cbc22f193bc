import Bilingual
import Paper
import Testing
import Wording

@testable import PlanExports

@Suite("Defects of a print")
struct PrintDefectTests {
  private func defects(_ findings: [PDF.Finding]) -> [Wording.PrintDefect] {
    findings.defects
  }

  @Test("Every finding is passed on")
  func findings() {
    let found = defects([
      .substitutedTypeface(asked: "Liberation Serif", used: "DejaVu Serif"),
      .narrowedColumns(asked: .mm(200.4), available: .mm(165)),
      .surplusCells(row: 7),
      .oversizedDrawing(Size(.mm(500), .mm(10))),
    ])
    #expect(
      found == [
        .otherFont(asked: "Liberation Serif", used: "DejaVu Serif"),
        .narrowed(asked: 200, available: 165), .cut(row: 7), .oversizedDrawing,
      ]
    )
    for defect in found {
      #expect(Wording(.vietnamese).said(defect).message != Wording(.english).said(defect).message)
      #expect(!Wording(.english).said(defect).fix.isEmpty)
    }
  }

  @Test("Letters no font has are told once for all texts of a file")
  func letters() {
    let found = defects([
      .missingGlyphs(["\u{E000}"], text: "một"),
      .missingGlyphs(["\u{E000}", "\u{E001}"], text: "hai"),
      .missingGlyphs(["\u{E001}"], text: "ba"),
    ])
    let letters = "“\u{E000}” (U+E000), “\u{E001}” (U+E001)"
    #expect(found == [.missingLetters(letters, example: "một", more: 2)])
  }
}
