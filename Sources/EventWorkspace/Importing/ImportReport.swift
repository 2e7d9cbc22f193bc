public import Diagnostics

/// What becomes of each row of an imported list, and what is wrong with it.
public struct ImportReport: Sendable {
  public enum Verdict: Hashable, Sendable {
    case new
    /// The columns that differ from what `Events/` has.
    case changed([Change])
    case unchanged
    case faulty
  }

  public struct Change: Hashable, Sendable {
    public var column: String
    public var old: String
    public var new: String
  }

  public struct Row: Hashable, Sendable {
    public var location: SourceLocation
    public var name: String
    /// The vendor's key in `Events/vendors.csv`; empty where the row has errors.
    public var key: String
    /// The event it is registered for.
    public var event: String?
    public var verdict: Verdict
  }

  public var rows: [Row] = []
  /// Rows that are no entries: totals, numbering, titles of sections.
  public var skipped: [SourceLocation] = []
  public var diagnostics: [Diagnostic] = []
  /// The old encoding that was turned into Unicode.
  public var encoding: String?
  /// The files of `Events/` as they would become, where they would differ.
  public var files: [String: [UInt8]] = [:]

  public var canBeApplied: Bool { !diagnostics.hasErrors }

  public init() {}
}
