public import Bilingual
public import Diagnostics
public import PromotionModel

/// What a workspace says, and what is wrong with it.
public struct WorkspaceReading: Sendable {
  /// The whole input of planning; nil where there are errors.
  public var year: PromotionYear?
  /// Everything that is wrong, in order of place.
  public var diagnostics: [Diagnostic]
  /// Where each entry and key was written; filled as far as files could be understood.
  public var origins: Origins
  /// The files that were read, relative to the workspace.
  public var files: [String]
  /// The language of the diagnostics: the one asked for, else the centre's own.
  public var language: Language
}

/// Reads and checks the `Events` of the workspace in a folder of the disk.
///
/// - Parameters:
///   - root: the folder that holds `Events`.
///   - year: the year to read; nil for the last one there is.
///   - language: the language of the diagnostics; nil for the centre's own.
/// - Returns: the year, where there are no errors, and all that is wrong.
public func readWorkspace(at root: String, year: Int? = nil, language: Language? = nil)
  -> WorkspaceReading
{
  WorkspaceReader(DiskFolder(root)).read(year: year, language: language)
}

/// The language that the `centre.yaml` of a workspace names; Vietnamese where it names none, or is not there.
///
/// - Parameter root: The folder that holds `Events`.
/// - Returns: The language, whatever else is wrong with the workspace.
public func workspaceLanguage(at root: String) -> Language {
  WorkspaceReader(DiskFolder(root)).language
}
