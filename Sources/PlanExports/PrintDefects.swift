import Paper
import Wording

extension Sequence<PDF.Finding> {
  /// What is wrong on the pages; letters that no font has are told once, however many texts hold them.
  var defects: [Wording.PrintDefect] {
    var defects: [Wording.PrintDefect] = []
    var letters: [Unicode.Scalar] = []
    var texts: [String] = []
    for finding in self {
      switch finding {
      case .missingGlyphs(let scalars, let text):
        letters += scalars.filter { !letters.contains($0) }
        texts.append(text)
      case .substitutedTypeface(let asked, let used):
        defects.append(.otherFont(asked: asked, used: used))
      case .narrowedColumns(let asked, let available):
        defects.append(
          .narrowed(
            asked: Int(asked.millimetres.rounded()),
            available: Int(available.millimetres.rounded())
          )
        )
      case .surplusCells(let row): defects.append(.cut(row: row))
      case .oversizedDrawing: defects.append(.oversizedDrawing)
      }
    }
    if let example = texts.first {
      let list = letters.map { "“\($0)” (U+\(String($0.value, radix: 16, uppercase: true)))" }
      let shown = list.prefix(8).joined(separator: ", ") + (list.count > 8 ? ", …" : "")
      defects.append(.missingLetters(shown, example: example, more: texts.count - 1))
    }
    return defects
  }
}
