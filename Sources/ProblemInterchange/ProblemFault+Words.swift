public import Diagnostics
public import Wording

extension ProblemFaults {
  /// The faults as diagnostics of a file, in words.
  public func diagnostics(in path: String, _ wording: Wording) -> [Diagnostic] {
    faults.map { fault in
      let said = wording.said(fault.words)
      return Diagnostic(
        at: SourceLocation(path: path),
        code: said.code,
        message: said.message,
        fix: said.fix
      )
    }
  }
}

extension ProblemFault {
  fileprivate var words: Wording.ProblemWords {
    switch self {
    case .notJSON(let line, let column): .notJSON(line: line, column: column)
    case .wrongFormat(let format): .wrongFormat(format)
    case .missingKey(let path): .missingKey(path)
    case .wrongType(let path): .wrongType(path)
    case .unknownName(let path, let name): .unknownName(path: path, name: name)
    case .repeatedName(let path, let name): .repeatedName(path: path, name: name)
    case .outOfRange(let path, let value): .outOfRange(path: path, value: value)
    case .travelNotSquare: .travelNotSquare
    case .travelDiagonal(let place): .travelDiagonal(place)
    }
  }
}
