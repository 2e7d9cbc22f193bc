import Spreadsheet

enum Sample {
  static let properties = Workbook.Properties(
    title: "Danh sách",
    author: "Trung tâm",
    createdAt: 1_800_000_000
  )

  static func workbook(_ sheets: [Sheet]) -> Workbook {
    Workbook(properties: properties, sheets: sheets)
  }

  /// A sheet of as many columns as the row has cells.
  static func sheet(_ cells: Cell...) -> Sheet {
    let columns = cells.indices.map { Sheet.Column("Cột \($0 + 1)", width: 12) }
    return Sheet(name: "Bảng", columns: columns, rows: [.init(cells)])
  }

  static func roster(_ count: Int) -> Workbook {
    workbook([
      Sheet(
        name: "Danh sách",
        columns: [
          .init("STT", width: 6, .centred), .init("Tên đơn vị", width: 40, .wrapped),
          .init("Điện thoại", width: 15), .init("Số gian", width: 9, .centred),
          .init("Hỗ trợ", width: 16), .init("Ngày đăng ký", width: 14, .centred),
        ],
        titles: [.init("DANH SÁCH ĐƠN VỊ THAM GIA"), .init("Phiên chợ huyện Định Hoá")],
        rows: (1...count).map { index in
          .init([
            .integer(index),
            .text("Hợp tác xã Nông nghiệp sạch và Dịch vụ tổng hợp Phú Đình \(index)"),
            "0912 345 678", .integer(1 + index % 4), .money(1_500_000),
            .date(year: 2027, month: 6, day: 1 + index % 28),
          ])
        },
        page: .init(landscape: true, foot: "bản 3 · R&D")
      )
    ])
  }
}
