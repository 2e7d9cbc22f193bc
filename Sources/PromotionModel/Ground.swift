/// The stalls of a venue as they stand on its yard, drawn on squared paper.
public struct Ground: Sendable {
  public typealias ID = Identifier<Ground>

  public var id: ID
  public var venue: Venue.ID
  /// In the order of the drawing, row by row.
  public var stalls: [Stall]
  public var marks: [GroundMark]
  public var zones: [GroundZone]

  public init(
    id: ID,
    venue: Venue.ID,
    stalls: [Stall],
    marks: [GroundMark] = [],
    zones: [GroundZone] = []
  ) {
    self.id = id
    self.venue = venue
    self.stalls = stalls
    self.marks = marks
    self.zones = zones
  }
}

/// One square of a ground's drawing; both numbers count from 0 at the top left.
public struct GroundCell: Hashable, Sendable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Squares from one to the other along rows and columns.
  public func distance(to other: GroundCell) -> Int {
    abs(row - other.row) + abs(column - other.column)
  }
}

/// One standard booth's place.
public struct Stall: Hashable, Sendable {
  /// What is written on its sign, such as "A12".
  public var name: String
  public var cell: GroundCell
  /// The zone it is meant for; nil for anybody.
  public var zone: String?
  public var hasPower: Bool
  public var hasWater: Bool
  public var isCorner: Bool
  /// Square metres.
  public var area: Int

  public init(
    name: String,
    cell: GroundCell,
    zone: String? = nil,
    hasPower: Bool = false,
    hasWater: Bool = false,
    isCorner: Bool = false,
    area: Int = 9
  ) {
    self.name = name
    self.cell = cell
    self.zone = zone
    self.hasPower = hasPower
    self.hasWater = hasWater
    self.isCorner = isCorner
    self.area = area
  }
}

/// Something else than a stall in the drawing.
public struct GroundMark: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case stage, gate, tap
  }

  public var kind: Kind
  public var cell: GroundCell

  public init(kind: Kind, cell: GroundCell) {
    self.kind = kind
    self.cell = cell
  }
}

/// A part of a ground, named as the vendors' own zones are.
public struct GroundZone: Hashable, Sendable {
  public var name: String
  /// The booths its vendors may have in all; nil for as many as there is room for.
  public var quota: Int?

  public init(name: String, quota: Int? = nil) {
    self.name = name
    self.quota = quota
  }
}
