import Ledger
import Wording

extension LedgerError {
  /// A stable short name, and the error in words.
  func words(_ wording: Wording) -> (code: String, remark: Remark) {
    switch self {
    case .missing: ("ledger-missing", wording.ledgerMissing)
    case .tooNew: ("ledger-too-new", wording.ledgerTooNew)
    case .damaged(let detail): ("ledger-damaged", wording.ledgerDamaged(detail))
    case .busy: ("ledger-busy", wording.ledgerBusy)
    case .failed(let detail): ("ledger-failed", wording.ledgerFailed(detail))
    case .noRelease(let year, let number):
      ("no-release", wording.noRelease(number, year: year))
    case .fileExists(let path): ("file-exists", wording.fileExists(path))
    }
  }
}
