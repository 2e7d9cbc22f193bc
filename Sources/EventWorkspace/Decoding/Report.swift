import Diagnostics
import Wording

/// Collects everything that is wrong while reading goes on.
final class Report {
  let wording: Wording
  private(set) var diagnostics: [Diagnostic] = []
  var origins = Origins()
  /// More than anybody reads; also keeps a hostile file from filling memory.
  private static let most = 500

  init(_ wording: Wording) {
    self.wording = wording
  }

  func add(_ fault: CheckFault, at place: SourceLocation) {
    guard diagnostics.count < Report.most else { return }
    let said = wording.said(fault)
    diagnostics.append(
      Diagnostic(
        at: place, fault.isWarning ? .warning : .error, code: said.code, message: said.message,
        fix: said.fix))
  }
}
