public import CivilCalendar

/// An enterprise, cooperative or household that sells at fairs.
public struct Vendor: Hashable, Sendable {
  public typealias ID = Identifier<Vendor>

  public var id: ID
  public var name: String
  public var representative: String
  public var phone: String
  public var address: String
  /// What it sells.
  public var goods: String
  /// The zone of a fair's ground it belongs to, such as "OCOP".
  public var zone: String
  /// What it sells in the terms of the grounds; nil for nothing that matters to neighbours.
  public var group: GoodsGroup.ID?
  /// Whether it is of the province.
  public var isLocal: Bool
  /// Whether all it sells is made in Việt Nam; nil where nobody wrote it down.
  public var isDomestic: Bool?
  /// The number of its paper on food safety.
  public var foodPaper: String?
  /// The last day on which that paper holds.
  public var foodPaperUntil: Day?

  public init(
    id: ID,
    name: String,
    representative: String,
    phone: String,
    address: String,
    goods: String,
    zone: String,
    group: GoodsGroup.ID? = nil,
    isLocal: Bool = false,
    isDomestic: Bool? = nil,
    foodPaper: String? = nil,
    foodPaperUntil: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.representative = representative
    self.phone = phone
    self.address = address
    self.goods = goods
    self.zone = zone
    self.group = group
    self.isLocal = isLocal
    self.isDomestic = isDomestic
    self.foodPaper = foodPaper
    self.foodPaperUntil = foodPaperUntil
  }
}

/// A vendor's place at one fair.
public struct Registration: Hashable, Sendable {
  public var vendor: Vendor.ID
  public var event: Event.ID
  public var booths: Int
  /// Goods at this fair where they differ from the vendor's usual ones.
  public var goods: String?
  /// Whether the programme pays part of the vendor's cost.
  public var supported: Bool
  public var stall: String?
  public var note: String?
  /// When it registered.
  public var registered: Day?
  public var needsPower: Bool
  public var needsWater: Bool
  /// The discount it promises, in percent.
  public var discount: Int?

  public init(
    vendor: Vendor.ID,
    event: Event.ID,
    booths: Int,
    goods: String? = nil,
    supported: Bool = false,
    stall: String? = nil,
    note: String? = nil,
    registered: Day? = nil,
    needsPower: Bool = false,
    needsWater: Bool = false,
    discount: Int? = nil
  ) {
    self.vendor = vendor
    self.event = event
    self.booths = booths
    self.goods = goods
    self.supported = supported
    self.stall = stall
    self.note = note
    self.registered = registered
    self.needsPower = needsPower
    self.needsWater = needsWater
    self.discount = discount
  }
}
