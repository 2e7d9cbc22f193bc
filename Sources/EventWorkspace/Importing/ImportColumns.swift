import Wording

/// The columns of a list that an office sends, by the many names they are given.
enum ImportColumn: String, CaseIterable, Hashable {
  case id, name, representative, phone, address, goods, zone, event, booths, supported, stall, note
  case domestic, discount
  case foodPaper = "food-paper"
  case foodPaperUntil = "food-paper-until"

  /// What belongs to the vendor itself; the others to its registration.
  static let ofVendor: [ImportColumn] = [
    .representative, .phone, .address, .goods, .zone, .domestic, .foodPaper, .foodPaperUntil,
  ]
  static let ofRegistration: [ImportColumn] = [
    .booths, .supported, .stall, .note, .discount,
  ]

  private var headings: [String] {
    switch self {
    case .id: ["id", "mã", "mã đơn vị", "mã số", "mã đv", "vendor"]
    case .name:
      [
        "name", "tên", "đơn vị", "tên đơn vị", "tên doanh nghiệp", "doanh nghiệp", "tên htx",
        "hợp tác xã", "tên hợp tác xã", "tên cơ sở", "cơ sở", "tên hộ kinh doanh", "hộ kinh doanh",
        "đơn vị tham gia", "đơn vị đăng ký", "tên đơn vị tham gia", "tên đơn vị, doanh nghiệp",
        "doanh nghiệp/htx", "tên doanh nghiệp/htx", "tên đơn vị/cơ sở", "tên đv",
      ]
    case .representative:
      [
        "representative", "đại diện", "người đại diện", "họ tên", "họ và tên", "người liên hệ",
        "giám đốc", "chủ hộ", "họ tên người đại diện", "họ và tên người đại diện", "liên hệ",
      ]
    case .phone:
      [
        "phone", "điện thoại", "số điện thoại", "sđt", "số đt", "đt", "điện thoại liên hệ",
        "di động", "số điện thoại liên hệ", "đt liên hệ",
      ]
    case .address: ["address", "địa chỉ", "nơi ở", "trụ sở", "địa chỉ trụ sở", "địa chỉ liên hệ"]
    case .goods:
      [
        "goods", "mặt hàng", "sản phẩm", "hàng hóa", "hàng hoá", "sản phẩm trưng bày",
        "mặt hàng tham gia", "sản phẩm đăng ký", "mặt hàng kinh doanh", "sản phẩm tham gia",
        "tên sản phẩm", "ngành hàng", "sản phẩm chính",
      ]
    case .zone: ["zone", "khu", "khu vực", "phân khu", "khu gian hàng"]
    case .event: ["event", "sự kiện", "phiên chợ", "hội chợ", "tên phiên chợ", "tên hội chợ"]
    case .booths:
      [
        "booths", "số gian", "số gian hàng", "số lượng gian", "số lượng gian hàng", "sl gian",
        "số lượng gian hàng đăng ký", "số gian đăng ký", "gian đăng ký",
      ]
    case .supported: ["supported", "hỗ trợ", "được hỗ trợ", "đề nghị hỗ trợ", "đối tượng hỗ trợ"]
    case .stall: ["stall", "gian", "vị trí", "gian số", "vị trí gian", "số hiệu gian", "lô"]
    case .domestic:
      [
        "domestic", "hàng nội địa", "hàng việt", "hàng việt nam", "hàng trong nước", "xuất xứ",
        "nguồn gốc", "sản xuất trong nước", "xuất xứ hàng hóa", "nguồn gốc xuất xứ",
      ]
    case .discount:
      [
        "discount", "giảm giá", "mức giảm giá", "khuyến mại", "mức khuyến mại", "tỷ lệ giảm giá",
        "khuyến mãi", "mức khuyến mãi", "cam kết giảm giá",
      ]
    case .foodPaper:
      [
        "food-paper", "giấy attp", "số giấy attp", "giấy an toàn thực phẩm", "giấy chứng nhận attp",
        "giấy vsattp", "giấy chứng nhận vsattp", "giấy cn attp",
      ]
    case .foodPaperUntil:
      [
        "food-paper-until", "giấy attp đến ngày", "hạn giấy attp", "ngày hết hạn", "hết hạn",
        "hiệu lực giấy attp", "giấy attp có giá trị đến", "hiệu lực đến", "có giá trị đến",
      ]
    case .note: ["note", "ghi chú", "ghi chú khác"]
    }
  }

  private static let byHeading: [String: ImportColumn] = {
    let pairs = allCases.flatMap { column in column.headings.map { (folded($0), column) } }
    return Dictionary(pairs) { first, _ in first }
  }()

  /// The column a heading means; what stands in brackets, such as a unit, does not matter.
  static func called(_ heading: String) -> ImportColumn? {
    guard heading.utf8.count <= 200 else { return nil }
    if let column = byHeading[folded(heading)] { return column }
    let plain = heading.prefix { $0 != "(" && $0 != "[" && $0 != ":" }
    return byHeading[folded(String(plain))]
  }

  /// Headings of columns that nothing is taken from and that need no remark.
  static func isOrdinal(_ heading: String) -> Bool {
    ["stt", "tt", "sott", "sothutu", "no"].contains(folded(heading))
  }
}
