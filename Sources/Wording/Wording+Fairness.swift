/// The statement of how work is shared.
extension Wording {
  public var fairnessPaper: String { pick("Bảng chia đều công việc", "Fairness statement") }
  public var fairnessTitle: String {
    pick("BẢNG CHIA ĐỀU CÔNG VIỆC", "HOW THE WORK IS SHARED")
  }
  public var fairnessSheet: String { pick("Chia việc", "Shares") }
  public func yearSubtitle(_ year: Int) -> String { pick("Năm \(year)", "\(year)") }
  public var sharePercentColumn: String { pick("Tỷ lệ", "Share") }
  public var fairShareColumn: String { pick("Phần (buổi)", "Fair share (sessions)") }
  public var workedColumn: String { pick("Được giao (buổi)", "Given (sessions)") }
  public var differenceColumn: String { pick("Chênh lệch", "Difference") }
  public var barColumn: String {
    pick("Việc được giao ■, phần của mình |", "Given ■, fair share |")
  }
  public var eventCountColumn: String { pick("Sự kiện", "Events") }
  public var dayCountColumn: String { pick("Ngày", "Days") }
  public var dayOffCountColumn: String { pick("Ngày nghỉ phải làm", "Days off worked") }
  public var nightCountColumn: String { pick("Đêm trực", "Nights") }

  public func percent(_ value: Int) -> String { pick("\(value) %", "\(value)%") }

  public func signed(_ value: Int) -> String {
    value > 0 ? "+\(number(value))" : value < 0 ? "−\(number(-value))" : "0"
  }

  public func fairnessRemarks(widest: Int) -> [String] {
    [
      pick(
        "Phần của mỗi người: mỗi việc chia cho những ai làm được việc ấy, theo tỷ lệ làm việc của họ; ai năm trước làm nhiều hơn phần mình thì năm nay bớt đi, nhiều nhất một phần tư.",
        "A fair share: every duty is divided among those who can do it, by how much each of them works; who did more than a fair share last year has less now, by a quarter at most."
      ),
      pick(
        "Một buổi là sáng, chiều hoặc tối; một đêm trực tính hai buổi. Chênh lệch lớn nhất là \(number(widest)) buổi.",
        "A session is a morning, afternoon or evening; a night counts as two. The widest difference is \(number(widest)) sessions."
      ),
    ]
  }
}
