import Diagnostics
import Foundation
import Wording

/// The results could not be written to the output.
struct OutputFailure: Error {
  /// The system's number of the error.
  let number: Int32

  func diagnostic(_ wording: Wording) -> Diagnostic {
    let remark = wording.outputNotWritten(trouble)
    return Diagnostic(
      at: SourceLocation(path: "stdout"),
      code: "output-failed",
      message: remark.message,
      fix: remark.fix
    )
  }

  private var trouble: Wording.WriteTrouble {
    switch number {
    case ENOSPC, EDQUOT: .full
    default: .other(number: Int(number), text: String(cString: strerror(number)))
    }
  }
}
