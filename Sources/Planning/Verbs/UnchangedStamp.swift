import Diagnostics
import Foundation
import PlanExports
import PromotionModel
import Wording

extension Workspace {
  /// A warning where calendars that are already there change under the stamp they carry: programs that
  /// follow them may take the change for old news.
  ///
  /// - Parameters:
  ///   - files: what is about to be written below the folder.
  ///   - folder: from the workspace, such as `Exports/2027`.
  ///   - location: where the stamp is written down.
  ///   - wording: the language of the warning.
  /// - Returns: at most one warning.
  func warnings(
    ofUnchangedStamp files: [ExportedFile],
    in folder: String,
    at location: SourceLocation?,
    _ wording: Wording
  ) -> [Diagnostic] {
    let changed = files.count { file in
      guard file.path.hasPrefix("calendars/"), let old = bytes(of: "\(folder)/\(file.path)") else {
        return false
      }
      return old != file.bytes && stamp(of: old) == stamp(of: file.bytes)
    }
    guard changed > 0 else { return [] }
    let said = wording.stampUnchanged(calendars: changed)
    return [
      Diagnostic(
        at: location ?? SourceLocation(path: folder),
        .warning,
        code: said.code,
        message: said.message,
        fix: said.fix
      )
    ]
  }

  /// The line of the first `LAST-MODIFIED` of a calendar, that of the calendar as a whole.
  private func stamp(of calendar: [UInt8]) -> ArraySlice<UInt8>? {
    calendar.firstRange(of: Array("\nLAST-MODIFIED:".utf8)).map { name in
      calendar[name.upperBound...].prefix { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
    }
  }
}
