import Diagnostics
import Wording

/// Why the stalls of a fair cannot be given out; as a diagnostic it names what was asked.
struct BoothRefusal: Error {
  let place: SourceLocation
  let code: String
  let remark: Remark

  init(_ code: String, at place: SourceLocation, _ remark: Remark) {
    self.place = place
    self.code = code
    self.remark = remark
  }

  /// About something typed on the command line.
  init(_ code: String, option: String, _ remark: Remark) {
    self.init(code, at: SourceLocation(path: option), remark)
  }

  var diagnostic: Diagnostic {
    Diagnostic(at: place, code: code, message: remark.message, fix: remark.fix)
  }
}
