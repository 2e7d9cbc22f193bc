import Diagnostics
import Wording

/// Collects what is wrong, and knows the entries that can be referred to.
///
/// Reading goes on after every problem; the sentences are only made at the end, in one language.
struct Checker {
  /// Problems of one file after which no more of them are kept.
  static let limit = 100

  private struct Problem {
    var code: CheckCode
    var location: SourceLocation
    var remark: (Wording) -> Remark
  }

  var index = EntryIndex()
  var origins = Origins()
  private var problems: [Problem] = []
  private var counts: [String: Int] = [:]

  mutating func report(
    _ code: CheckCode,
    at location: SourceLocation,
    _ remark: @escaping (Wording) -> Remark
  ) {
    let count = counts[location.path, default: 0]
    counts[location.path] = count + 1
    if count < Checker.limit {
      problems.append(Problem(code: code, location: location, remark: remark))
    }
  }

  /// Whether anything was reported that stops planning.
  var hasErrors: Bool {
    problems.contains { !CheckCode.warnings.contains($0.code) }
  }

  /// Whether a file has errors, so that nothing can be concluded from what it does not say.
  func hasErrors(in path: String) -> Bool {
    problems.contains { $0.location.path == path && !CheckCode.warnings.contains($0.code) }
  }

  /// Everything reported, in words and in order of place.
  func diagnostics(_ wording: Wording) -> [Diagnostic] {
    let all = problems.map { problem in
      let remark = problem.remark(wording)
      return Diagnostic(
        at: problem.location,
        CheckCode.warnings.contains(problem.code) ? .warning : .error,
        code: problem.code.rawValue,
        message: remark.message,
        fix: remark.fix
      )
    }
    let overflows = counts.filter { $0.value > Checker.limit }.map { path, _ in
      let remark = wording.tooManyProblems(limit: Checker.limit)
      return Diagnostic(
        at: SourceLocation(path: path),
        .error,
        code: CheckCode.tooManyProblems.rawValue,
        message: remark.message,
        fix: remark.fix
      )
    }
    return all.sorted() + overflows.sorted()
  }
}
