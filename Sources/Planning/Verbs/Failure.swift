public import Bilingual
public import Diagnostics
import EventWorkspace
import FeedServer
import Feeds
import Foundation
import Ledger
import PlanExports
import Subscriptions
import Wording

extension Diagnostic {
  /// Anything thrown, as something to show to a person.
  ///
  /// - Parameters:
  ///   - error: what was thrown.
  ///   - path: what was being worked at; errors that know better name their own.
  ///   - language: the language of the words.
  public init(failure error: any Error, path: String, in language: Language) {
    let wording = Wording(language)
    switch error {
    case let error as ExportError:
      self = error.diagnostic(wording)
    case let error as FileMakingError:
      self.init("export-not-made", path, wording.notMade(error.path, error.trouble))
    case let error as LedgerError:
      let (code, remark) = error.words(wording)
      self.init(code, Ledger.path, remark)
    case LedgerTrouble.noDraft(let year):
      self.init("no-draft", path, wording.noDraft(year: year))
    case let error as RejectedPlan:
      self.init("plan-rejected", path, wording.planRejected(error.violations.count))
    case let error as SubscriptionError:
      self.init("subscriptions", path, error.remark(wording))
    case let error as ExportedCalendars.Trouble:
      self.init("calendars-unreadable", error.path, error.remark(wording))
    case let error as ListeningError:
      self.init("not-listening", "--port", error.remark(wording))
    case let error as RejectedAllocation:
      self.init("allocation-rejected", path, wording.allocationRejected(error.violations.count))
    case let error as FileError:
      let trouble: Wording.WriteTrouble =
        switch error {
        case .refused: .refused
        case .notAFolder: .notAFolder
        case .missing: .missing
        case .failed(let number): .other(number: Int(number), text: "")
        default: .other(number: 0, text: "")
        }
      self.init("not-written", path, wording.notWritten(path, trouble, isOldIntact: false))
    case let error as CocoaError where error.isFileError:
      let file = error.filePath ?? path
      let remark = wording.notWritten(file, error.trouble, isOldIntact: false)
      self.init("not-written", file, remark)
    default:
      self.init("unexpected", path, wording.unexpected("\(error)"))
    }
  }

  private init(_ code: String, _ path: String, _ remark: Remark) {
    self.init(
      at: SourceLocation(path: path),
      code: code,
      message: remark.message,
      fix: remark.fix
    )
  }
}

extension CocoaError {
  /// Foundation's own words are English only, so its codes are told apart here.
  fileprivate var trouble: Wording.WriteTrouble {
    switch code {
    case .fileWriteVolumeReadOnly: .readOnly
    case .fileWriteOutOfSpace: .full
    case .fileWriteNoPermission, .fileReadNoPermission: .refused
    case .fileNoSuchFile, .fileReadNoSuchFile: .missing
    case .fileWriteFileExists: .folder
    default: .other(number: code.rawValue, text: "CocoaError")
    }
  }
}
