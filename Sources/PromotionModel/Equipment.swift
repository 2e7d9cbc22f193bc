public import Bilingual

/// Something the centre owns in a limited number.
public struct Equipment: Hashable, Sendable {
  public typealias ID = Identifier<Equipment>

  public var id: ID
  public var name: BilingualText
  /// What one of it is called, such as "bộ" or "chiếc".
  public var unit: BilingualText
  public var quantity: Int
  /// Sessions it needs between two uses, to be dried, checked and loaded; a convoy does without.
  public var turnaround: Int

  public init(
    id: ID,
    name: BilingualText,
    unit: BilingualText,
    quantity: Int,
    turnaround: Int = 0
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.quantity = quantity
    self.turnaround = turnaround
  }
}
