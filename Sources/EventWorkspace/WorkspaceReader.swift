public import Bilingual
import CivilCalendar
import Diagnostics
import PromotionModel
import Wording
import Yams

/// Reads and checks the `Events/` folder of a workspace, all mistakes at once.
public struct WorkspaceReader: Sendable {
  private let files: any WorkspaceFiles

  public init(_ files: any WorkspaceFiles) {
    self.files = files
  }

  /// The years that have a folder, in order.
  public var years: [Int] {
    files.list("Events").compactMap { name in
      name.utf8.count == 4 ? Int(name) : nil
    }.filter { (1900...2199).contains($0) }.sorted()
  }

  /// The language `centre.yaml` names, found without checking anything; Vietnamese by default.
  public var language: Language {
    guard let bytes = try? files.read("Events/centre.yaml"),
      let text = try? SourceText.text(of: bytes).get()
    else { return .vietnamese }
    let line = text.split(separator: "\n").first { $0.hasPrefix("language:") }
    let word = line?.dropFirst("language:".count).split(separator: "#").first ?? ""
    return Language(rawValue: word.filter(\.isLetter)) ?? .vietnamese
  }

  /// Reads one year; by default the last one that has a folder.
  ///
  /// - Parameter language: the language of messages; nil for the one `centre.yaml` names.
  public func read(year: Int? = nil, in language: Language? = nil) -> WorkspaceReading {
    let report = Report(Wording(language ?? self.language))
    var session = ReadingSession(files: files, report: report)
    guard let year = year ?? years.last else {
      report.add(.missingFile("Events/2027/year.yaml"), at: .init(path: "Events"))
      return WorkspaceReading(
        year: nil, diagnostics: report.diagnostics, origins: report.origins, files: [])
    }
    let result = session.read(year: year)
    let diagnostics = report.diagnostics.sorted()
    return WorkspaceReading(
      year: diagnostics.hasErrors ? nil : result, diagnostics: diagnostics,
      origins: report.origins, files: session.read)
  }
}
