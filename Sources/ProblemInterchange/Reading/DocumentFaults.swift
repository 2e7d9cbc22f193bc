public import Diagnostics
public import Wording

/// Everything that makes a file unusable as a problem or a plan, with lines and columns.
public struct DocumentFaults: Error, Hashable, Sendable {
  /// How many are told; nobody mends more at once.
  public static let shownAtMost = 100

  struct Fault: Hashable {
    var line: Int
    var column: Int
    var words: Wording.DocumentWords
  }

  let faults: [Fault]
  /// How many there are besides.
  public let more: Int

  /// How many there are in all.
  public var count: Int { faults.count + more }

  /// The faults in words, by their place in the file; a last note counts those not shown.
  public func diagnostics(in path: String, _ wording: Wording) -> [Diagnostic] {
    var diagnostics = faults.map { fault in
      Diagnostic(
        at: SourceLocation(path: path, line: fault.line, column: fault.column),
        .error,
        wording.said(fault.words)
      )
    }
    if more > 0 {
      let said = wording.moreFaults(more)
      diagnostics.append(Diagnostic(at: SourceLocation(path: path), .note, said))
    }
    return diagnostics
  }
}

extension Diagnostic {
  init(at location: SourceLocation, _ severity: Severity, _ said: CheckText) {
    self.init(at: location, severity, code: said.code, message: said.message, fix: said.fix)
  }
}
