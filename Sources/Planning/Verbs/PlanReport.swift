public import Diagnostics
public import FairScheduling
public import PromotionModel

/// What planning a year came to, ready to be told.
public struct PlanReport: Sendable {
  public var year: PromotionYear
  public var plan: YearPlan
  /// Why each event that is not held is not, in words.
  public var absences: [Absence]
  /// The cost by preference, the largest first, with the preference in words.
  public var costs: [(preference: Preference, name: String, cost: Int)]
  public var score: Score
  public var bound: Score
  public var isProved: Bool
  public var steps: Int
  /// Days of work, nights and sessions of everybody, in the order of the staff list.
  public var shares: [WorkShare]
  /// Where the exports are, from the workspace; empty where none were written.
  public var exportFolder: String
  public var exportCount: Int
  /// The release that stands where the year was published: the plan is then a draft beside it.
  public var publishedRelease: Int?
  /// Why there are no new exports, where they were asked for and could not be made or written.
  public var exportFailure: Diagnostic?

  public struct Absence: Sendable {
    public var event: Event.ID
    public var name: String
    public var isMissing: Bool
    public var reason: String
  }

  public struct WorkShare: Sendable {
    public var staff: StaffMember.ID
    public var name: String
    /// Sessions worked and the fair share of them.
    public var load: Int
    public var target: Int
  }
}
