public import Bilingual
public import Diagnostics
import EventWorkspace
import Wording

/// A list that some office sent, compared with `Events/`; nothing is written yet.
public struct ListImport: Sendable {
  /// A row of the list with what becomes of it, in words.
  public struct Row: Hashable, Sendable {
    public var number: Int
    /// The file and sheet it stands in.
    public var sheet: String
    public var verdict: String
    public var name: String
    /// The vendor's key and event, and what would change.
    public var details: [String]
  }

  public var rows: [Row]
  public var diagnostics: [Diagnostic]
  public var skipped: [Int]
  public var encoding: String?
  /// How many rows would be new, changed, unchanged, and how many have errors.
  public var counts: (new: Int, changed: Int, unchanged: Int, faulty: Int)
  /// The files that writing would change.
  public var files: [String] { report.files.keys.sorted() }
  public var canBeApplied: Bool { report.canBeApplied }

  fileprivate let report: ImportReport

  init(_ report: ImportReport, _ wording: Wording) {
    self.report = report
    rows = report.rows.map { row in
      var details = [row.key, row.event ?? ""].filter { !$0.isEmpty }
      if case .changed(let changes) = row.verdict {
        details += changes.map { wording.importChange($0.column, from: $0.old, to: $0.new) }
      }
      return Row(
        number: row.location.line,
        sheet: row.location.path,
        verdict: wording.importVerdict(row.verdict.word),
        name: row.name,
        details: details
      )
    }
    diagnostics = report.diagnostics
    skipped = report.skipped.map(\.line)
    encoding = report.encoding
    let words = report.rows.map(\.verdict.word)
    func count(_ word: Wording.ImportVerdict) -> Int { words.count { $0 == word } }
    counts = (count(.new), count(.changed), count(.unchanged), count(.faulty))
  }
}

extension ImportReport.Verdict {
  fileprivate var word: Wording.ImportVerdict {
    switch self {
    case .new: .new
    case .changed: .changed
    case .unchanged: .unchanged
    case .faulty: .faulty
    }
  }
}

extension Workspace {
  /// Reads a list of vendors or registrations and tells what it would change.
  ///
  /// The path leads to an `.xlsx` or CSV file from the current folder; the event is the one the
  /// whole list registers for, nil for what its rows name, or none. `acceptsSame` takes a name that
  /// is probably a known vendor's for it.
  public func readList(
    _ file: String,
    year: Int? = nil,
    event: String? = nil,
    acceptsSame: Bool = false,
    in language: Language
  ) -> ListImport {
    let here = DiskFolder(file.hasPrefix("/") ? "/" : ".")
    let bytes = try? here.bytes(of: file, atMost: 20_000_000)
    let options = ImportOptions(event: event, acceptsSame: acceptsSame)
    let report = ListReader(DiskFolder(root))
      .read(bytes, called: file, year: year, options: options, language: language)
    return ListImport(report, Wording(language))
  }

  /// Writes what a list changes into `Events/`, each table at once; nothing where it has errors.
  public func apply(_ list: ListImport) throws {
    guard list.canBeApplied, !list.report.files.isEmpty else { return }
    try ImportWriting.write(list.report.files, in: DiskFolder(root))
  }
}
