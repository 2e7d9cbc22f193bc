import Wording

/// Refuses, before parsing, what would make a YAML parser slow or deep: anchors and aliases (cycles,
/// "billion laughs") and nesting beyond anything a person writes.
enum YAMLGuard {
  struct Finding {
    var fault: CheckFault
    var line: Int
    var column: Int
  }

  static func findings(in text: String) -> [Finding] {
    var findings: [Finding] = []
    var flowDepth = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var scanner = LineScanner(Array(line.unicodeScalars), flowDepth: flowDepth)
      scanner.scan()
      flowDepth = scanner.flowDepth
      if let column = scanner.alias {
        findings.append(Finding(fault: .yamlAlias, line: number + 1, column: column + 1))
      }
      if scanner.isTooDeep {
        findings.append(Finding(fault: .tooDeep, line: number + 1, column: 1))
      }
      if findings.count >= 20 { break }
    }
    return findings
  }

  private struct LineScanner {
    private let scalars: [Unicode.Scalar]
    private(set) var flowDepth: Int
    private(set) var alias: Int?
    private(set) var isTooDeep = false

    init(_ scalars: [Unicode.Scalar], flowDepth: Int) {
      self.scalars = scalars
      self.flowDepth = flowDepth
    }

    mutating func scan() {
      var dashes = 0
      var quote: Unicode.Scalar?
      var isAtValue = true
      let indent = scalars.prefix { $0 == " " }.count
      if indent > 200 { isTooDeep = true }
      for (index, scalar) in scalars.enumerated() {
        if let open = quote {
          if scalar == open { quote = nil }
          continue
        }
        switch scalar {
        case "#" where index == 0 || scalars[index - 1] == " ": return
        case "\"", "'":
          if isAtValue { quote = scalar }
          isAtValue = false
        case "[", "{":
          flowDepth += 1
          isAtValue = true
        case "]", "}":
          flowDepth = max(0, flowDepth - 1)
        case ",", ":", "?":
          isAtValue = true
        case "-" where isAtValue:
          dashes += 1
        case " ": break
        case "&", "*":
          let next = index + 1 < scalars.count ? scalars[index + 1] : " "
          if isAtValue, next.properties.isAlphabetic || next.value == 95 { alias = alias ?? index }
          isAtValue = false
        default:
          isAtValue = false
        }
        if flowDepth > 30 || dashes > 20 { isTooDeep = true }
        if isTooDeep { return }
      }
    }
  }
}
