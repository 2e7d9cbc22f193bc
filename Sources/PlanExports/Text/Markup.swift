/// A piece of HTML or SVG that is well formed by construction.
///
/// Text that is put into a literal is escaped on the way in, so nobody can forget to:
/// `"<td>\(name)</td>"` is safe whatever the name is. Only a `Markup` goes in as it is.
struct Markup: ExpressibleByStringInterpolation {
  private(set) var source: String

  init(stringLiteral value: String) {
    source = value
  }

  init(stringInterpolation: Interpolation) {
    source = stringInterpolation.source
  }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      source.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { source += literal }
    mutating func appendInterpolation(_ markup: Markup) { source += markup.source }
    mutating func appendInterpolation(_ number: Int) { source += String(number) }
    mutating func appendInterpolation(_ text: some StringProtocol) {
      for scalar in text.unicodeScalars { appendEscaped(scalar) }
    }

    /// Control characters, which XML forbids even when escaped, are left out.
    private mutating func appendEscaped(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "&": source += "&amp;"
      case "<": source += "&lt;"
      case ">": source += "&gt;"
      case "\"": source += "&quot;"
      case "'": source += "&#39;"
      case "\n", "\t": source.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": break
      default: source.unicodeScalars.append(scalar)
      }
    }
  }

  static func += (left: inout Markup, right: Markup) { left.source += right.source }
  static func + (left: Markup, right: Markup) -> Markup {
    var sum = left
    sum += right
    return sum
  }
}

extension Sequence where Element == Markup {
  /// The pieces one after the other, with `separator` between them.
  func joined(separator: Markup = "") -> Markup {
    var result: Markup = ""
    var isFirst = true
    for piece in self {
      if !isFirst { result += separator }
      result += piece
      isFirst = false
    }
    return result
  }
}
