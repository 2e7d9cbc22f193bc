/// What came of an event, as it was reported afterwards; nil for what nobody counted.
public struct FairResult: Hashable, Sendable {
  public var event: Event.ID
  public var vendors: Int?
  public var booths: Int?
  public var visits: Int?
  /// Sales, in đồng.
  public var turnover: Money?
  public var note: String?

  public init(
    event: Event.ID,
    vendors: Int? = nil,
    booths: Int? = nil,
    visits: Int? = nil,
    turnover: Money? = nil,
    note: String? = nil
  ) {
    self.event = event
    self.vendors = vendors
    self.booths = booths
    self.visits = visits
    self.turnover = turnover
    self.note = note
  }
}
