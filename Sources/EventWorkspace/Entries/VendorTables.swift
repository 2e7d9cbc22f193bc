import PromotionModel
import Wording

enum VendorColumns {
  static let id = Column(
    "id",
    ["mã", "mã đơn vị"],
    .identifier,
    isRequired: true,
    example: "htx-che-khe-sim"
  )
  static let name = Column(
    "name",
    ["tên đơn vị", "tên", "đơn vị"],
    isRequired: true,
    example: "HTX Chè Khe Sim"
  )
  static let representative = Column(
    "representative",
    ["người đại diện", "đại diện"],
    example: "Nguyễn Thị Tâm"
  )
  static let phone = Column("phone", ["điện thoại", "số điện thoại"], example: "0900 000 101")
  static let address = Column("address", ["địa chỉ"], example: "xã Vô Tranh")
  static let goods = Column("goods", ["mặt hàng", "sản phẩm"], example: "Chè búp khô")
  static let zone = Column("zone", ["khu", "khu vực"], example: "OCOP")
  static let group = Column(
    "group",
    ["nhóm hàng", "mã nhóm hàng"],
    .reference(.goodsGroup),
    example: "tea"
  )
  static let local = Column("local", ["trong tỉnh"], .flag, example: "có")
  static let domestic = Column(
    "domestic",
    ["hàng nội địa", "hàng việt", "hàng trong nước", "hàng việt nam"],
    .flag,
    example: "có"
  )
  static let foodPaper = Column(
    "food-paper",
    ["giấy attp", "số giấy attp", "giấy an toàn thực phẩm"],
    example: "0123/2026/ATTP"
  )
  static let foodPaperUntil = Column(
    "food-paper-until",
    ["giấy attp đến ngày", "hạn giấy attp", "giấy attp có giá trị đến"],
    .dayInTable,
    example: "2028-05-31"
  )
  static let table = ColumnTable(
    "vendors.csv",
    [
      id, name, representative, phone, address, goods, zone, group, local, domestic, foodPaper,
      foodPaperUntil,
    ]
  )
}

extension Vendor {
  init?(_ row: TableRow, _ checker: inout Checker) {
    let id = row.value(VendorColumns.id, .badID, &checker) { isIdentifier($0) ? $0 : nil }
    let name = row.text(VendorColumns.name, &checker)
    let group: GoodsGroup.ID? = row.reference(VendorColumns.group, .goodsGroup, &checker)
    let isLocal = row.value(VendorColumns.local, .badFlag, &checker, flagValue)
    let isDomestic = row.value(VendorColumns.domestic, .badFlag, &checker, flagValue)
    let foodPaperUntil = row.value(VendorColumns.foodPaperUntil, .badDate, &checker, tableDay)
    guard let id, let name else { return nil }
    self.init(
      id: .init(id),
      name: name,
      representative: row.text(VendorColumns.representative, &checker) ?? "",
      phone: row.text(VendorColumns.phone, &checker) ?? "",
      address: row.text(VendorColumns.address, &checker) ?? "",
      goods: row.text(VendorColumns.goods, &checker) ?? "",
      zone: row.text(VendorColumns.zone, &checker) ?? "",
      group: group,
      isLocal: isLocal ?? false,
      isDomestic: isDomestic,
      foodPaper: row.text(VendorColumns.foodPaper, &checker),
      foodPaperUntil: foodPaperUntil
    )
  }
}

enum RegistrationColumns {
  static let vendor = Column(
    "vendor",
    ["đơn vị", "mã đơn vị", "tên đơn vị"],
    .reference(.vendor),
    isRequired: true,
    example: "htx-che-khe-sim"
  )
  static let event = Column(
    "event",
    ["sự kiện", "phiên chợ"],
    .reference(.event),
    isRequired: true,
    example: "tet-dinh-hoa"
  )
  static let booths = Column(
    "booths",
    ["số gian", "số gian hàng"],
    .wholeNumber(1...1000),
    isRequired: true,
    example: "1"
  )
  static let goods = Column("goods", ["mặt hàng", "sản phẩm"], example: "Gạo Bao thai")
  static let supported = Column("supported", ["hỗ trợ", "được hỗ trợ"], .flag, example: "có")
  static let stall = Column("stall", ["gian", "vị trí", "gian số"], example: "A12")
  static let note = Column("note", ["ghi chú"], example: "Cần ổ điện")
  static let registered = Column(
    "registered",
    ["ngày đăng ký"],
    .dayInTable,
    example: "2026-12-15"
  )
  static let power = Column("power", ["điện", "cần điện"], .flag, example: "có")
  static let water = Column("water", ["nước", "cần nước"], .flag, example: "có")
  static let discount = Column(
    "discount",
    ["giảm giá", "mức giảm giá", "giảm giá (%)", "khuyến mại"],
    .wholeNumber(0...100),
    example: "30"
  )
  static let table = ColumnTable(
    "registrations.csv",
    [vendor, event, booths, goods, supported, stall, note, registered, power, water, discount]
  )
}

extension Registration {
  init?(_ row: TableRow, _ checker: inout Checker) {
    let vendor: Vendor.ID? = row.reference(RegistrationColumns.vendor, .vendor, &checker)
    let event: Event.ID? = row.reference(RegistrationColumns.event, .event, &checker)
    let booths = row.wholeNumber(RegistrationColumns.booths, &checker)
    let supported = row.value(RegistrationColumns.supported, .badFlag, &checker, flagValue)
    let registered = row.value(RegistrationColumns.registered, .badDate, &checker, tableDay)
    let power = row.value(RegistrationColumns.power, .badFlag, &checker, flagValue)
    let water = row.value(RegistrationColumns.water, .badFlag, &checker, flagValue)
    let discount = row.wholeNumber(RegistrationColumns.discount, &checker) {
      $0.hasSuffix("%") ? String($0.dropLast()) : $0
    }
    guard let vendor, let event, let booths else { return nil }
    self.init(
      vendor: vendor,
      event: event,
      booths: booths,
      goods: row.text(RegistrationColumns.goods, &checker),
      supported: supported ?? false,
      stall: row.text(RegistrationColumns.stall, &checker),
      note: row.text(RegistrationColumns.note, &checker),
      registered: registered,
      needsPower: power ?? false,
      needsWater: water ?? false,
      discount: discount
    )
  }
}
