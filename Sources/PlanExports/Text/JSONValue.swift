/// A JSON value whose keys stay in the order in which they were written.
///
/// Two equal plans must give equal bytes, and a difference of two plans should read well, so the
/// order is the writer's and each element of a list or object stands on a line of its own.
indirect enum JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByNilLiteral
{
  case null
  case bool(Bool)
  case integer(Int)
  /// Degrees, to six decimals: a tenth of a metre.
  case degrees(Double)
  case string(String)
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])

  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(nilLiteral: ()) { self = .null }
  init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }
  init(_ texts: [String]) { self = .list(texts.map(JSONValue.string)) }

  /// The text of the document, with a newline at its end.
  var document: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .degrees(let value): text += decimal(value)
    case .string(let value): writeQuoted(value, to: &text)
    case .list(let values):
      writeGroup(values, "[", "]", to: &text, indent: indent) { value, text, deeper in
        value.write(to: &text, indent: deeper)
      }
    case .object(let pairs):
      writeGroup(pairs, "{", "}", to: &text, indent: indent) { pair, text, deeper in
        writeQuoted(pair.key, to: &text)
        text += ": "
        pair.value.write(to: &text, indent: deeper)
      }
    }
  }
}

private func writeGroup<Element>(
  _ elements: [Element],
  _ opening: String,
  _ closing: String,
  to text: inout String,
  indent: String,
  _ write: (Element, inout String, String) -> Void
) {
  guard !elements.isEmpty else {
    text += opening + closing
    return
  }
  let deeper = indent + "  "
  text += opening
  for (index, element) in elements.enumerated() {
    text += (index == 0 ? "\n" : ",\n") + deeper
    write(element, &text, deeper)
  }
  text += "\n" + indent + closing
}

/// Escapes what RFC 8259 §7 demands, and no more: Vietnamese stays readable.
private func writeQuoted(_ value: String, to text: inout String) {
  text += "\""
  for scalar in value.unicodeScalars {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case "\u{0}"..."\u{1F}":
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
  text += "\""
}

/// Six decimals by integer arithmetic, the same on every machine and in every locale.
private func decimal(_ value: Double) -> String {
  let millionths = Int((value * 1_000_000).rounded())
  let fraction = String(Int(millionths.magnitude % 1_000_000))
  let zeros = String(repeating: "0", count: 6 - fraction.count)
  return "\(millionths < 0 ? "-" : "")\(millionths.magnitude / 1_000_000).\(zeros)\(fraction)"
}
