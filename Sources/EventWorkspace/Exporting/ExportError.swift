public import Diagnostics
import Foundation
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
    case .failed(.settle, let path, let error):
      (path, "exports-unsettled", wording.notSettled(path, error.trouble))
    case .failed(_, let path, let error):
      (path, "exports-failed", wording.notWritten(path, error.trouble, isOldIntact: true))
    }
  }
}

extension FileError {
  /// The same as a reason that can be put in words.
  fileprivate var trouble: Wording.WriteTrouble {
    switch self {
    case .missing: .missing
    case .refused: .refused
    case .notAFolder: .notAFolder
    case .failed(EROFS): .readOnly
    case .failed(ENOSPC), .failed(EDQUOT): .full
    case .failed(let number): .other(number: Int(number), text: String(cString: strerror(number)))
    case .notAFile, .tooLarge, .unsupported, .busy: .other(number: 0, text: "\(self)")
    }
  }
}
