/// A JSON value whose objects keep their order, so that written schemas read like the pages.
indirect enum JSON: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSON])
  case object([(String, JSON)])

  /// The value with two spaces of indent and a line feed at the end.
  var document: String { written(indent: "") + "\n" }

  private func written(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .text(let text): return JSON.quoted(text)
    case .number(let number): return String(number)
    case .flag(let flag): return String(flag)
    case .list(let items):
      let texts = items.map { $0.written(indent: inner) }
      if texts.allSatisfy({ !$0.contains("\n") }) { return "[\(texts.joined(separator: ", "))]" }
      return "[\n\(texts.map { inner + $0 }.joined(separator: ",\n"))\n\(indent)]"
    case .object(let pairs):
      guard !pairs.isEmpty else { return "{}" }
      let lines = pairs.map { "\(inner)\(JSON.quoted($0)): \($1.written(indent: inner))" }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
