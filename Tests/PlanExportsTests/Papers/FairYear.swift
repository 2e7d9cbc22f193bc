import Bilingual
import CivilCalendar
import PromotionModel

@testable import PlanExports

/// The small year with a fair of many vendors, of the longest names that such fairs have seen.
struct FairYear {
  var year: PromotionYear
  var plan: YearPlan
  static let fair: Event.ID = "dinh-hoa-6"

  static let names = [
    "Công ty cổ phần Giống cây trồng và Vật tư nông nghiệp miền núi Thái Nguyên – Chi nhánh Đồng Hỷ",
    "Trung tâm Kinh doanh VNPT – Thái Nguyên, Tập đoàn Bưu chính Viễn thông Việt Nam",
    "HTX Nuôi ong lấy mật và phát triển du lịch cộng đồng An toàn khu Định Hóa",
    "Hộ kinh doanh Ma Thị Sen", "Hợp tác xã Nông nghiệp và Dịch vụ tổng hợp Thượng Nung",
  ]
  static let goods = [
    "Chè búp khô, chè đinh, chè nõn tôm, miến dong, bột dong riềng, mật ong rừng nguyên chất",
    "Giày dép, quần áo, chăn ga gối đệm sản xuất trong nước", "Nhựa gia dụng", "",
  ]
  static let people = [
    "Nguyễn Thị Hoàng Phương Uyên", "Ma Thế Nghiệp", "Tôn Nữ Quỳnh Trâm Anh", "Lý A Sùng", "",
  ]
  private static let zones = ["OCOP", "Doanh nghiệp ngoài tỉnh", "Viễn thông", ""]

  /// - Parameter vendors: how many register; every seventh has no stall yet.
  /// - Throws: what the small year throws.
  init(vendors: Int) throws {
    let small = try SmallYear()
    year = small.year
    plan = small.plan
    year.registrations.removeAll { $0.event == Self.fair }
    year.vendors.removeAll()
    var stalls: [Stall] = []
    for index in 0..<vendors {
      let id = Vendor.ID("v\(index)")
      year.vendors.append(
        Vendor(
          id: id,
          name: Self.names[index % Self.names.count] + " #\(index)",
          representative: Self.people[index % Self.people.count],
          phone: "0900 \(100_000 + index)",
          address: "xóm Nà Mòn, xã Thượng Nung, tỉnh Thái Nguyên",
          goods: Self.goods[index % Self.goods.count],
          zone: Self.zones[index % Self.zones.count]
        )
      )
      let names = (0...index % 2).map { "\(index / 20)-\(index % 20 * 2 + $0)" }
      if index % 7 != 3 {
        stalls += names.enumerated().map { number, name in
          Stall(
            name: name,
            cell: GroundCell(row: index / 20, column: index % 20 * 2 + number)
          )
        }
        year.booths.records.append(
          StallRecord(event: Self.fair, vendor: id, stalls: names)
        )
      }
      year.registrations.append(
        Registration(vendor: id, event: Self.fair, booths: names.count)
      )
    }
    year.equipment = [Equipment(id: "frames", name: "Khung gian hàng", unit: "bộ", quantity: 80)]
    for index in year.kinds.indices {
      year.kinds[index].equipment = [EquipmentNeed(equipment: "frames", amount: .perBooth)]
    }
    let venue = plan.events.first { $0.id == Self.fair }?.venue ?? "san"
    stalls.append(Stall(name: "X1", cell: GroundCell(row: 30, column: 0)))
    year.booths.grounds = [Ground(id: "g", venue: venue, stalls: stalls)]
  }

  func press(_ edition: PrintEdition = PrintEdition(.unpublished), before: FairYear? = nil)
    -> PaperPress
  {
    PaperPress(
      PaperPress.Source(plan: plan, year: year),
      edition,
      before: before.map { PaperPress.Source(plan: $0.plan, year: $0.year) },
      language: .vietnamese
    )
  }

  /// The files of one kind of paper of the fair.
  func files(_ slug: String, _ press: PaperPress? = nil) throws -> [String: ExportedFile] {
    let press = press ?? self.press()
    let kinds = PaperKind.all.filter { $0.slug == slug }
    let files = try press.papers(of: kinds, fair: Self.fair).flatMap { try press.files(of: $0) }
    return Dictionary(files.map { (String($0.path.split(separator: ".")[1]), $0) }) { a, _ in a }
  }
}
