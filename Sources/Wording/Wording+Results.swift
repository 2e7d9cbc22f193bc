/// The result report and the indicators of programmes.
extension Wording {
  public var resultPaper: String { pick("Báo cáo kết quả các phiên chợ", "Result report") }
  public var resultTitle: String {
    pick("BÁO CÁO KẾT QUẢ PHIÊN CHỢ, HỘI CHỢ", "RESULTS OF THE FAIRS")
  }
  public var resultSheet: String { pick("Kết quả", "Results") }
  public var resultWhatColumn: String { pick("Phiên chợ, khu vực, quý", "Fair, district, quarter") }
  public var resultWhenColumn: String { pick("Thời gian", "When") }
  public var plannedBoothsColumn: String { pick("Gian kế hoạch", "Booths planned") }
  public var visitsColumn: String { pick("Lượt khách", "Visits") }
  public var turnoverColumn: String { pick("Doanh thu (triệu đồng)", "Sales (million đồng)") }
  public var byFair: String { pick("Từng phiên chợ, hội chợ", "By fair") }
  public var byDistrict: String { pick("Theo khu vực", "By district") }
  public var byQuarter: String { pick("Theo quý", "By quarter") }
  public func fairCount(_ count: Int) -> String {
    pick("\(count) phiên", "\(count) \(count == 1 ? "fair" : "fairs")")
  }
  public func quarter(_ number: Int) -> String {
    pick("Quý \(["I", "II", "III", "IV"][max(0, min(3, number - 1))])", "Quarter \(number)")
  }
  public func resultRemark(reported: Int, of fairs: Int) -> String {
    pick(
      "Đã có kết quả \(reported)/\(fairs) phiên; ô trống là chưa có số liệu.",
      "Results of \(reported) of \(fairs) fairs; an empty cell is not known."
    )
  }

  public var indicatorPaper: String { pick("Chỉ tiêu chương trình", "Programme indicators") }
  public var indicatorTitle: String {
    pick("TÌNH HÌNH THỰC HIỆN CHỈ TIÊU CHƯƠNG TRÌNH", "INDICATORS OF THE PROGRAMMES")
  }
  public var indicatorSheet: String { pick("Chỉ tiêu", "Indicators") }
  public var programmeColumn: String { pick("Chương trình", "Programme") }
  public var indicatorColumn: String { pick("Chỉ tiêu", "Indicator") }
  public var measureUnitColumn: String { pick("Đơn vị tính", "Unit") }
  public var targetColumn: String { pick("Mục tiêu", "Target") }
  public var plannedColumn: String { pick("Kế hoạch", "Planned") }
  public var achievedColumn: String { pick("Đã đạt", "Achieved") }
  public var ofTargetColumn: String { pick("So mục tiêu", "Of target") }
  public var indicatorRemark: String {
    pick(
      "Đã đạt: theo results.csv. Chỉ tiêu không ghi counts thì điền bằng tay.",
      "Achieved as in results.csv. Indicators without counts are filled in by hand."
    )
  }
}
