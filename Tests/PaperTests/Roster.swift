import Paper

/// A roster as a fair prints it, with the longest names that are likely.
enum Roster {
  static let heads = [
    "STT", "Tên đơn vị", "Người đại diện", "Điện thoại", "Mặt hàng", "Số gian", "Vị trí", "Khu",
    "Ký nhận",
  ]

  static let columns: [Table.Column] = [
    .init(.fixed(.mm(11)), .centre, figures: true), .init(.share(3.2)), .init(.share(2)),
    .init(.fixed(.mm(27)), .centre, figures: true), .init(.share(3)),
    .init(.fixed(.mm(13)), .centre, figures: true), .init(.fixed(.mm(15)), .centre),
    .init(.fixed(.mm(22)), .centre), .init(.fixed(.mm(24))),
  ]

  private static let units = [
    "Hợp tác xã Nông nghiệp sạch và Dịch vụ tổng hợp Phú Đình – An toàn khu Định Hoá",
    "HTX chè La Bằng",
    "Công ty TNHH Một thành viên Chế biến Nông sản và Thương mại Dịch vụ Việt Bắc xanh",
  ]

  static func rows(_ count: Int) -> [Table.Row] {
    (0..<count).map { index in
      Table.Row([
        "\(index + 1)", "\(units[index % units.count])", "Nguyễn Thị Phương Thảo",
        "0912 345 \(100 + index)", "Chè búp khô, mật ong rừng, miến dong", "\(1 + index % 4)",
        "A\(index + 1)", "OCOP", "",
      ])
    }
  }

  static func table(_ rows: [Table.Row]) -> Table {
    Table(
      columns: columns,
      head: [Table.Row(heads.map { Table.Cell(StyledText($0)) })],
      rows: rows
    )
  }

  static func document(_ count: Int) -> Document {
    Document(
      metadata: metadata,
      page: .a4(.landscape),
      running: RunningLines(footLeft: "bản 3 · 4f9c2e71"),
      [
        .officialHead(head), .text("DANH SÁCH ĐƠN VỊ THAM GIA", .title), .table(table(rows(count))),
        .signature(SignatureBlock(titles: ["GIÁM ĐỐC"], name: "Hoàng Thị Bích Phượng")),
      ]
    )
  }

  static let metadata = Document.Metadata(
    title: "Danh sách đơn vị",
    author: "Trung tâm",
    createdAt: 1_800_000_000
  )

  static let head = OfficialHead(
    authority: "SỞ CÔNG THƯƠNG THÁI NGUYÊN",
    organisation: "TRUNG TÂM XÚC TIẾN THƯƠNG MẠI",
    nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    number: "Số: 215/DS-XTTM",
    placeAndDate: "Thái Nguyên, ngày 08 tháng 6 năm 2027"
  )
}
