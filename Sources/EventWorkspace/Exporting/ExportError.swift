public import Diagnostics
public import Wording

/// Why the exports could not be replaced.
public enum ExportError: Error, Hashable, Sendable {
  /// What was being done.
  public enum Step: String, Hashable, Sendable {
    case prepare, recover, build, swap, settle
  }

  /// Another run is writing this folder.
  case busy(String)
  /// A path of a file would lie outside the folder.
  case unsafePath(String)
  /// `Exports` is a link, which could lead out of the workspace.
  case isLink(String)
  case failed(Step, String, FileError)

  /// The same as something to show to a person.
  public func diagnostic(_ wording: Wording) -> Diagnostic {
    let (path, code, remark) = words(wording)
    return Diagnostic(
      at: SourceLocation(path: path),
      code: code,
      message: remark.message,
      fix: remark.fix
    )
  }

  private func words(_ wording: Wording) -> (path: String, code: String, remark: Remark) {
    switch self {
    case .busy(let folder): (folder, "exports-busy", wording.exportsBusy(folder))
    case .unsafePath(let path): (path, "exports-unsafe-path", wording.exportsUnsafePath(path))
    case .isLink(let folder): (folder, "exports-is-link", wording.exportsIsLink(folder))
    case .failed(let step, let path, let error):
      (path, "exports-failed", wording.exportsFailed(step.rawValue, path, error: error.number))
    }
  }
}

extension FileError {
  /// The number of the system's error where it is known, else 0.
  fileprivate var number: Int32 {
    if case .failed(let number) = self { number } else { 0 }
  }
}
