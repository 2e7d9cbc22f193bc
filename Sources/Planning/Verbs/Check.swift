public import Bilingual
public import Diagnostics
import EventWorkspace

extension Workspace {
  /// What checking found.
  public struct CheckReport: Sendable {
    public var diagnostics: [Diagnostic]
    /// How many files were read.
    public var files: Int

    public var errors: Int { diagnostics.count(where: \.isError) }
    public var warnings: Int { diagnostics.count - errors }
  }

  /// Reads and checks everything a year is planned from; nothing is written.
  public func check(year: Int? = nil, in language: Language) -> CheckReport {
    let reading = readWorkspace(at: root, year: year, language: language)
    return CheckReport(diagnostics: reading.diagnostics, files: reading.files.count)
  }
}
