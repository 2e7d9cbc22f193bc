import Diagnostics
import Wording

/// Turns positions into lines, columns, paths and suggestions, for those faults that are shown.
struct FaultReport {
  let document: JSONDocument
  let findings: [Finding]
  /// All names of a kind, for "did you mean".
  let names: (NameKind) -> [String]

  func faults() -> DocumentFaults {
    let syntax = document.faults.map { (offset: $0.bytes.lowerBound, entry: Entry.form($0)) }
    let rest = findings.map { finding in
      (offset: Int(document.nodes[finding.node].offset), entry: Entry.finding(finding))
    }
    let all = syntax + rest
    let order = all.indices.sorted { (all[$0].offset, $0) < (all[$1].offset, $1) }
    let shown = order.prefix(DocumentFaults.shownAtMost)
    let openers = openerPositions(shown.map { all[$0].entry })
    var positions = TextPositions(document.source)
    let faults = shown.map { index in
      let (line, column) = positions.position(of: all[index].offset)
      return DocumentFaults.Fault(
        line: line,
        column: column,
        words: words(for: all[index].entry, openers)
      )
    }
    return DocumentFaults(faults: faults, more: all.count - shown.count)
  }

  private enum Entry {
    case form(JSONFault)
    case finding(Finding)
  }

  private func words(for entry: Entry, _ openers: [Int: String]) -> Wording.DocumentWords {
    switch entry {
    case .form(let fault): .form(words(for: fault, openers))
    case .finding(let finding): words(for: finding)
    }
  }

  /// Lines and columns of the brackets that are closed wrongly or not at all.
  private func openerPositions(_ entries: [Entry]) -> [Int: String] {
    let offsets = entries.compactMap { entry -> Int? in
      if case .form(let fault) = entry { fault.opener } else { nil }
    }
    var positions = TextPositions(document.source)
    var texts: [Int: String] = [:]
    for offset in offsets.sorted() {
      let (line, column) = positions.position(of: offset)
      texts[offset] = "\(line):\(column)"
    }
    return texts
  }

  // MARK: Form

  private func words(for fault: JSONFault, _ openers: [Int: String]) -> Wording.JSONTrouble {
    let text = printable(String(decoding: document.text[clamped(fault.bytes)], as: UTF8.self))
    let opener = fault.opener.flatMap { openers[$0] } ?? ""
    return switch fault.trouble {
    case .empty: .empty
    case .notUTF8File: .notUTF8File
    case .fileTooLarge: .fileTooLarge
    case .missingComma: .missingComma
    case .trailingComma: .trailingComma
    case .missingColon: .missingColon
    case .missingValue: .missingValue
    case .keyWithoutQuotes: .keyWithoutQuotes(text)
    case .singleQuotes: .singleQuotes
    case .comment: .comment
    case .unknownWord: .unknownWord(text)
    case .badNumber: .badNumber(text)
    case .stringNotClosed: .stringNotClosed
    case .controlCharacter: .controlCharacter(hexadecimal(fault.bytes, "U+00"))
    case .badEscape: .badEscape(text)
    case .loneSurrogate: .loneSurrogate(text)
    case .notUTF8: .notUTF8(hexadecimal(fault.bytes, "0x"))
    case .unexpected: .unexpected(text)
    case .wrongCloser: .wrongCloser(text, opener: opener)
    case .tooDeep: .tooDeep(JSONScanner.greatestDepth)
    case .cutOff: .cutOff(opener: opener)
    case .trailingText: .trailingText(text)
    }
  }

  /// The bytes of a fault, whole characters and not more than can be shown.
  private func clamped(_ bytes: Range<Int>) -> Range<Int> {
    let start = min(bytes.lowerBound, document.sourceCount)
    guard start < bytes.upperBound else { return start..<start }
    let least = lengthOfSequence(at: start, in: document.text, end: document.sourceCount)
    return start..<min(document.sourceCount, max(start + least, min(bytes.upperBound, start + 400)))
  }

  private func hexadecimal(_ bytes: Range<Int>, _ prefix: String) -> String {
    let digits = String(document.text[bytes.lowerBound], radix: 16, uppercase: true)
    return prefix + (digits.count < 2 ? "0" : "") + digits
  }

  // MARK: Findings

  private func words(for finding: Finding) -> Wording.DocumentWords {
    let node = finding.node
    let path = document.path(of: node)
    func text() -> String { shown(node) }
    return switch finding.matter {
    case .wrongFormat(let expected): .wrongFormat(found: text(), expected: expected)
    case .missingField(let name): .missingField(path: path, name: name)
    case .unknownField(let shape):
      .unknownField(
        path: document.path(ofObjectWith: node),
        name: text(),
        known: shape.names,
        nearest: suggestion(for: node, among: shape.names)
      )
    case .repeatedKey: .repeatedKey(path: path)
    case .wrongType(let expected):
      .wrongType(path: path, expected: word(expected), found: found(node))
    case .notWhole: .notWhole(path: path, text: text())
    case .tooLarge: .tooLarge(path: path, text: text())
    case .outOfRange(let range):
      .outOfRange(path: path, value: document.nodes[node].payload, range: range)
    case .emptyInterval(let from, let to): .emptyInterval(path: path, from: from, to: to)
    case .startOutside(let length, let sessions):
      .startOutside(path: path, start: text(), length: length, sessions: sessions)
    case .shiftOutside(let from, let to, let length):
      .shiftOutside(path: path, from: from, to: to, length: length)
    case .unknownName(let kind):
      .unknownName(
        path: path,
        kind: word(kind),
        name: text(),
        nearest: suggestion(for: node, among: names(kind))
      )
    case .repeatedName: .repeatedName(path: path, name: text())
    case .lookalikeName: .lookalikeName(path: path, name: text())
    case .travelRows(let found, let places): .travelRows(found: found, places: places)
    case .travelColumns(let found, let places):
      .travelColumns(path: path, found: found, places: places)
    case .travelDiagonal: .travelDiagonal(path: path)
    case .costsTooLarge: .costsTooLarge(path: path)
    case .tooManySessions(let sessions, let resources, let most):
      .tooManySessions(path: path, sessions: sessions, resources: resources, most: most)
    case .otherProblem(let expected): .otherProblem(found: text(), expected: printable(expected))
    case .yearPlan: .yearPlan
    case .repeatedCase: .repeatedCase(path: path, number: document.nodes[node].payload)
    case .tooManyCases(let most): .tooManyCases(path: path, most: most)
    case .noCases: .noCases(path: path)
    case .noLaterCase: .noLaterCase(path: path)
    case .badRun(let from, let to): .badRun(path: path, from: from, to: to)
    case .unknownSeries: .unknownSeries(path: path)
    case .notDay: .notDay(path: path, text: text())
    }
  }

  private func shown(_ node: Int) -> String {
    document.nodes[node].kind == .string
      ? document.shown(node) : printable(document.source(of: node))
  }

  /// Names longer than a line are no slips of the finger.
  private func suggestion(for node: Int, among names: [String]) -> String? {
    guard document.nodes[node].text.count <= 80 else { return nil }
    return nearest(to: document.string(node), among: names.lazy.filter { $0.utf8.count <= 100 })
      .map(printable)
  }
}
