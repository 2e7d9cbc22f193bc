/// One thing to say about an input: where it is, what is wrong, and how to mend it.
///
/// The text comes from `Wording`; this room only knows how a diagnostic is made and ordered.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable {
    case error, warning, note
  }

  public var location: SourceLocation
  public var severity: Severity
  /// A stable short name such as `unknown-key`, the same in every language.
  public var code: String
  public var message: String
  /// What to write instead; empty where nothing useful can be said.
  public var fix: String

  public init(
    at location: SourceLocation,
    _ severity: Severity = .error,
    code: String,
    message: String,
    fix: String = ""
  ) {
    self.location = location
    self.severity = severity
    self.code = code
    self.message = message
    self.fix = fix
  }

  public var isError: Bool { severity == .error }
}

extension Diagnostic: CustomStringConvertible {
  /// `path:line:column: error: message [code]`, then `  fix: …` on a line of its own.
  public var description: String {
    let head = "\(location): \(severity.rawValue): \(message) [\(code)]"
    return fix.isEmpty ? head : "\(head)\n  fix: \(fix)"
  }
}

extension Diagnostic: Comparable {
  /// By place in the files, then by code, so that a run prints the same list every time.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    if a.location != b.location { return a.location < b.location }
    return (a.code, a.message) < (b.code, b.message)
  }
}

extension Sequence<Diagnostic> {
  /// Whether any of them is an error.
  public var hasErrors: Bool { contains(where: \.isError) }
}
