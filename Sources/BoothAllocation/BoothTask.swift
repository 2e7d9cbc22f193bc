public import PromotionModel

/// Everything that decides who stands where at one fair.
public struct BoothTask: Sendable {
  public var fair: Event.ID
  public var ground: Ground
  public var rules: BoothRules
  public var applicants: [Applicant]
  /// The public text from which lots are drawn.
  public var seed: String

  public init(
    fair: Event.ID,
    ground: Ground,
    rules: BoothRules = BoothRules(),
    applicants: [Applicant],
    seed: String
  ) {
    self.fair = fair
    self.ground = ground
    self.rules = rules
    self.applicants = applicants
    self.seed = seed
  }
}
