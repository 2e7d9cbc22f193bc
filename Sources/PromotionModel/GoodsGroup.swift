public import Bilingual

/// Goods that are much the same to a buyer, and what they mean for the neighbours.
public struct GoodsGroup: Hashable, Sendable {
  public typealias ID = Identifier<GoodsGroup>

  public var id: ID
  public var name: BilingualText
  /// Whether it is eaten and had better stand near water.
  public var isFood: Bool
  /// What its neighbours have to bear.
  public var gives: Set<Nuisance>
  /// What it cannot bear.
  public var minds: Set<Nuisance>

  public init(
    id: ID,
    name: BilingualText,
    isFood: Bool = false,
    gives: Set<Nuisance> = [],
    minds: Set<Nuisance> = []
  ) {
    self.id = id
    self.name = name
    self.isFood = isFood
    self.gives = gives
    self.minds = minds
  }
}

/// What crosses the wall of a booth.
public enum Nuisance: String, CaseIterable, Hashable, Sendable {
  case smell, noise
}
