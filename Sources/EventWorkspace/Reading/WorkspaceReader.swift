public import Bilingual
import PromotionModel
import Wording

/// Reads everything below `Events`, checks it and makes the year of it.
///
/// Three passes: texts become nodes and tables; ids and names are gathered from them; and only then
/// values are read, so that any file may refer to any other.
public struct WorkspaceReader {
  private let folder: any FolderReading

  public init(_ folder: any FolderReading) {
    self.folder = folder
  }

  /// Reads a year, or the last one there is.
  public func read(year: Int? = nil, language: Language? = nil) -> WorkspaceReading {
    var checker = Checker()
    let sources = WorkspaceSources.load(from: folder, year: year, &checker)
    let result = sources.map { sources in
      EntryGatherer.gather(sources, &checker)
      return YearAssembly(sources: sources, folder: folder).assemble(&checker)
    }
    let wording = Wording(language ?? spoken(in: sources?.centre))
    return WorkspaceReading(
      year: checker.hasErrors ? nil : result ?? nil,
      diagnostics: checker.diagnostics(wording),
      origins: checker.origins,
      files: sources?.files ?? [],
      language: wording.language
    )
  }

  /// The centre's own language, of which nothing but `centre.yaml` is read; Vietnamese where it names none.
  public var language: Language {
    var checker = Checker()
    return spoken(in: SourceLoader(folder: folder).document(WorkspaceLayout.centre, &checker))
  }

  private func spoken(in centre: YAMLNode?) -> Language {
    centre?["language"]?.text.flatMap(Language.init(rawValue:)) ?? .vietnamese
  }
}
