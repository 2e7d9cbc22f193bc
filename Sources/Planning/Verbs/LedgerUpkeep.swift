public import Bilingual
import EventWorkspace
import Ledger
import PlanExports
import Wording

extension Workspace {
  /// Checks the ledger and the exports of every year's latest release against what was written.
  ///
  /// - Returns: what is wrong, in words; empty where all is well; and how many releases there are.
  /// - Throws: `LedgerError` if there is no ledger or it cannot be read at all.
  public func checkLedger(in language: Language) throws -> (findings: [String], releases: Int) {
    let ledger = try openLedger()
    let wording = Wording(language)
    var findings = try ledger.check().map { $0.words(wording) }
    // Reading what is broken would stop at the first place; the rest is for a sound ledger.
    if findings.isEmpty {
      try settle(ledger)
      for year in try ledger.years() { findings += try strangeExports(ledger, year, wording) }
    }
    return (findings, try ledger.releases().count)
  }

  /// Files of a published year that are not those of its latest release.
  private func strangeExports(_ ledger: Ledger, _ year: Int, _ wording: Wording) throws -> [String]
  {
    guard let release = try ledger.latest(of: year) else { return [] }
    let folder = ExportFolder(workspace: root, year: year).path
    return try ledger.fileHashes(of: release).sorted { $0.key < $1.key }
      .compactMap { path, hash in
        let file = "\(folder)/\(path)"
        guard let bytes = bytes(of: file) else { return wording.exportGone(file) }
        return contentHash(bytes) == hash ? nil : wording.exportAltered(file)
      }
  }

  /// The whole ledger as JSON, `phiencho-ledger/1`; with names and telephone numbers.
  public func exportedLedger() throws -> [UInt8] {
    try openLedger().exported()
  }

  /// Copies the ledger into a new file, while others may go on working.
  public func backUpLedger(to path: String, act: Act) throws {
    let ledger = try openLedger()
    try ledger.backup(to: path)
    try ledger.note(
      AuditEntry(at: act.at, who: act.who, act: .backedUp, year: nil, number: nil, note: path)
    )
  }
}

extension LedgerFinding {
  fileprivate func words(_ wording: Wording) -> String {
    switch self {
    case .file(let words): wording.ledgerFileFinding(words)
    case .altered(let hash): wording.ledgerAltered(String(hash.prefix(16)))
    case .lost(let year, let number, let what): wording.ledgerLost(what, number, year: year)
    case .broken(let year, let number): wording.ledgerBroken(number, year: year)
    case .estranged(let year, let calendar, let uid):
      wording.ledgerEstranged(uid, calendar, year: year)
    }
  }
}
