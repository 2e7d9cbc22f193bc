import EventWorkspace
import Foundation
import Ledger
import PlanExports

/// The steps of publishing, in order; tests stop the work at each of them.
package enum PublishingStep: CaseIterable, Sendable {
  case planned, made, recorded, exported
}

extension Workspace {
  /// Brings `Exports/<year>` to the latest release, in case a run was stopped after recording it.
  ///
  /// The ledger is the truth: a release is published once its transaction has been committed. The
  /// tree says by its own certificate which release it belongs to, so nothing has to be remembered
  /// about writing it.
  ///
  /// - Returns: whether it was behind.
  @discardableResult
  func settle(_ ledger: Ledger, year: Int) throws -> Bool {
    guard try filesBehind(ledger, year: year) else { return false }
    return try patiently {
      try ExportFolder(workspace: root, year: year).replace {
        // Looked at again where nobody else can write: another run may have been faster.
        guard try filesBehind(ledger, year: year), let release = try ledger.latest(of: year) else {
          return nil
        }
        return try ledger.files(of: release)
      }
    }
  }

  /// The same for every year of the ledger.
  func settle(_ ledger: Ledger) throws {
    for year in try ledger.years() { try settle(ledger, year: year) }
  }

  private func filesBehind(_ ledger: Ledger, year: Int) throws -> Bool {
    guard let release = try ledger.latest(of: year) else { return false }
    let mark = bytes(
      of: "\(ExportFolder(workspace: root, year: year).path)/\(ExportSet.releaseMark)"
    )
    return try mark.map(contentHash) != ledger.fileHashes(of: release)[ExportSet.releaseMark]
  }

  /// Tries again while another run holds the exports, for ten seconds at most.
  private func patiently<Value>(_ body: () throws -> Value) throws -> Value {
    for _ in 0..<100 {
      do {
        return try body()
      } catch ExportError.busy {
        Thread.sleep(forTimeInterval: 0.1)
      }
    }
    return try body()
  }
}
