public import Bilingual

/// What the law and the centre allow vendors to promise; nothing is limited that is not written down.
public struct ConformityRules: Hashable, Sendable {
  /// The greatest discount, in percent of the price before.
  public var discount: Int
  /// The greatest discount during a time of concentrated promotion, in percent.
  public var concentratedDiscount: Int
  /// How many days before Tết are such a time.
  public var daysBeforeTet: Int
  /// Whether public holidays are.
  public var includesHolidays: Bool
  /// Where that is written.
  public var source: BilingualText?

  public init(
    discount: Int,
    concentratedDiscount: Int,
    daysBeforeTet: Int = 0,
    includesHolidays: Bool = false,
    source: BilingualText? = nil
  ) {
    self.discount = discount
    self.concentratedDiscount = concentratedDiscount
    self.daysBeforeTet = daysBeforeTet
    self.includesHolidays = includesHolidays
    self.source = source
  }
}
