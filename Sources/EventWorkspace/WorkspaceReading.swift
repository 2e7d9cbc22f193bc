public import Diagnostics
public import PromotionModel

/// What came of reading a year of a workspace.
public struct WorkspaceReading: Sendable {
  /// The year; nil where errors keep it from being planned.
  public var year: PromotionYear?
  /// Everything that is wrong, in order of file and line.
  public var diagnostics: [Diagnostic]
  public var origins: Origins
  /// The files that were read, relative to the workspace.
  public var files: [String]
}
