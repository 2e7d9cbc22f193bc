/// What is wrong with an input, and what to write instead, in one language.
package struct Remark: Hashable, Sendable {
  package var message: String
  /// Empty where nothing useful can be said.
  package var fix: String

  package init(_ message: String, fix: String = "") {
    self.message = message
    self.fix = fix
  }
}

/// Helpers of the sentences about checking.
extension Wording {
  /// A remark from both languages side by side: message, then fix.
  func remark(
    _ vietnamese: @autoclosure () -> String,
    _ english: @autoclosure () -> String,
    fix vietnameseFix: @autoclosure () -> String,
    _ englishFix: @autoclosure () -> String
  ) -> Remark {
    Remark(pick(vietnamese(), english()), fix: pick(vietnameseFix(), englishFix()))
  }

  /// A piece of somebody's text, in quotation marks, on one line and never very long.
  func quoted(_ text: String) -> String {
    let visible = text.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? " " : Character(scalar)
    }
    return visible.count > 60 ? "“\(String(visible.prefix(57)))…”" : "“\(String(visible))”"
  }

  /// Some texts, quoted, with commas; after eight the rest is only hinted at.
  func quotedList(_ texts: [String]) -> String {
    let shown = texts.prefix(8).map(quoted).joined(separator: ", ")
    return texts.count > 8 ? shown + ", …" : shown
  }

  /// "Did you mean", or else another piece of advice.
  func didYouMean(_ word: String?, otherwise: @autoclosure () -> String) -> String {
    guard let word else { return otherwise() }
    return pick("có phải ý bạn là \(quoted(word))?", "did you mean \(quoted(word))?")
  }
}
