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

  /// Reads and checks everything a year is planned from, up to the problem the engine would get;
  /// nothing is written.
  public func check(year: Int? = nil, in language: Language) -> CheckReport {
    let reading = readWorkspace(at: root, year: year, language: language)
    let diagnostics = compile(reading, in: language).diagnostics
    return CheckReport(diagnostics: diagnostics, files: reading.files.count)
  }
}
