import Diagnostics
import Wording
import Yams

/// Turns the text of a file into nodes with places, whatever the text is.
struct YAMLReader {
  /// Levels of nesting; the format itself needs six.
  static let depthLimit = 64

  let path: String

  /// The root of the file's document; nil where it could not be understood, which is reported.
  ///
  /// An
  /// empty file is an empty mapping.
  func read(_ text: String, _ checker: inout Checker) -> YAMLNode? {
    if let (line, column) = AliasGuard.firstExcess(in: text) {
      checker.report(.tooManyAliases, at: place(line, column)) {
        $0.tooManyAliases(limit: AliasGuard.limit)
      }
      return nil
    }
    var document = MaskedDocument(text)
    while true {
      do {
        return try root(of: document, &checker)
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let mark = context.mark
        guard document.mask(keys.first ?? "", line: mark.line, column: mark.column) else {
          checker.report(.duplicateKey, at: place(mark.line, mark.column)) {
            $0.duplicateKey(keys.first ?? "", line: mark.line)
          }
          return nil
        }
      } catch {
        report(error, text, &checker)
        return nil
      }
    }
  }

  private func root(of document: MaskedDocument, _ checker: inout Checker) throws -> YAMLNode? {
    let parser = try Parser(yaml: document.text, resolver: .basic)
    guard let root = try parser.nextRoot() else {
      return YAMLNode(content: .mapping([]), location: SourceLocation(path: path))
    }
    if let second = try parser.nextRoot() {
      let mark = second.mark
      checker.report(.severalDocuments, at: place(mark?.line ?? 0, mark?.column ?? 0)) {
        $0.severalDocuments()
      }
    }
    var conversion = NodeConversion(path: path, document: document)
    let node = conversion.convert(root, depth: 0, &checker)
    if let place = conversion.tooDeep {
      checker.report(.tooDeep, at: place) { $0.tooDeep(limit: YAMLReader.depthLimit) }
      return nil
    }
    guard case .empty = node.content else { return node }
    return YAMLNode(content: .mapping([]), location: node.location)
  }

  private func place(_ line: Int, _ column: Int) -> SourceLocation {
    SourceLocation(path: path, line: line, column: column)
  }

  private func report(_ error: any Error, _ text: String, _ checker: inout Checker) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report(problem, text, at: place(mark.line, mark.column), &checker)
    case .reader(let problem, let offset, _, _):
      let before = text.prefix(offset ?? 0)
      let line = before.reduce(1) { $0 + ($1 == "\n" ? 1 : 0) }
      checker.report(.yamlSyntax, at: place(line, 0)) { $0.yamlSyntax(problem) }
    default:
      checker.report(.yamlSyntax, at: place(0, 0)) { $0.yamlSyntax("\(error)") }
    }
  }

  private func report(
    _ problem: String,
    _ text: String,
    at place: SourceLocation,
    _ checker: inout Checker
  ) {
    if problem.contains("undefined alias") {
      checker.report(.unknownAlias, at: place) { $0.unknownAlias() }
    } else if problem.hasPrefix("Maximum nesting level") {
      checker.report(.tooDeep, at: place) { $0.tooDeep(limit: YAMLReader.depthLimit) }
    } else if !isInBrackets(problem),
      let tab = IndentingTab.place(in: text, line: place.line, column: place.column)
    {
      checker.report(.yamlSyntax, at: self.place(tab.line, tab.column)) { $0.tabInIndent() }
    } else {
      checker.report(.yamlSyntax, at: place) { $0.yamlSyntax(problem) }
    }
  }

  /// Whether the parser was inside brackets or quotes, where tabs do no harm.
  private func isInBrackets(_ problem: String) -> Bool {
    problem.hasPrefix("did not find expected ','") || problem.hasSuffix("end of stream")
      || problem.hasSuffix("escape character")
  }
}
