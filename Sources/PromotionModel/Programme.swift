public import Bilingual

/// A programme with a theme, targets and money per quarter.
public struct Programme: Sendable {
  public typealias ID = Identifier<Programme>

  /// What an indicator counts.
  public enum Measure: String, CaseIterable, Hashable, Sendable {
    case fairs, seminars, trainings, booths, vendors, visits
    /// In million đồng.
    case turnover
  }

  public struct Target: Hashable, Sendable {
    public var indicator: BilingualText
    public var unit: BilingualText
    public var value: Int
    /// What of the plan and of the results it counts; nil for what is counted elsewhere.
    public var measure: Measure?

    public init(
      indicator: BilingualText,
      unit: BilingualText,
      value: Int,
      measure: Measure? = nil
    ) {
      self.indicator = indicator
      self.unit = unit
      self.value = value
      self.measure = measure
    }
  }

  public var id: ID
  public var name: BilingualText
  public var theme: BilingualText?
  public var targets: [Target]
  /// Money of the four quarters; nil where there is no limit.
  public var budget: [Int: Money]
  /// Whether the State organises it as a time of concentrated promotion.
  public var isConcentrated: Bool

  public init(
    id: ID,
    name: BilingualText,
    theme: BilingualText? = nil,
    targets: [Target] = [],
    budget: [Int: Money] = [:],
    isConcentrated: Bool = false
  ) {
    self.id = id
    self.name = name
    self.theme = theme
    self.targets = targets
    self.budget = budget
    self.isConcentrated = isConcentrated
  }
}
