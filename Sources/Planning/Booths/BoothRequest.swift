public import Bilingual

/// How to give out the stalls of a fair.
public struct BoothRequest: Sendable {
  /// The id or the name of the fair.
  public var fair: String
  public var year: Int?
  public var language: Language
  /// The text from which lots are drawn; nil for that of `booths.yaml`.
  public var seed: String?
  /// Vendors that come besides those registered: id or name, `=2` behind it for two booths.
  public var added: [String]
  /// Vendors that stay away.
  public var absent: [String]
  /// Whether earlier stalls of this fair are forgotten.
  public var startsAnew: Bool
  public var steps: Int?
  public var writesExports: Bool

  public init(
    fair: String,
    year: Int? = nil,
    language: Language,
    seed: String? = nil,
    added: [String] = [],
    absent: [String] = [],
    startsAnew: Bool = false,
    steps: Int? = nil,
    writesExports: Bool = true
  ) {
    self.fair = fair
    self.year = year
    self.language = language
    self.seed = seed
    self.added = added
    self.absent = absent
    self.startsAnew = startsAnew
    self.steps = steps
    self.writesExports = writesExports
  }
}
