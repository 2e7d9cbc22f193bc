public import CivilCalendar

/// What does not conform in a registration, and how to put it right.
extension Wording {
  public enum ConformityWords: Hashable, Sendable {
    case foreignGoods
    case unknownOrigin
    case discount(promised: Int, limit: Int)
    case noFoodPaper
    case foodPaperEnds(Day)
    case supportWithoutProgramme
    case zoneFull(zone: String, registered: Int, quota: Int)
  }

  /// In few words, as below a roster.
  public func brief(_ words: ConformityWords) -> String {
    switch words {
    case .foreignGoods: pick("hàng không sản xuất trong nước", "goods from abroad")
    case .unknownOrigin: pick("chưa rõ có phải hàng trong nước", "origin of goods not known")
    case .discount(let promised, let limit):
      pick(
        "hứa giảm \(promised) %, chỉ được đến \(limit) %",
        "promises \(promised)% off, at most \(limit)% is allowed"
      )
    case .noFoodPaper: pick("chưa có giấy an toàn thực phẩm", "no paper on food safety")
    case .foodPaperEnds(let day):
      pick("giấy an toàn thực phẩm hết hạn \(date(day))", "food safety paper ends \(date(day))")
    case .supportWithoutProgramme:
      pick("được hỗ trợ nhưng không có chương trình chi", "support that no programme pays for")
    case .zoneFull(let zone, let registered, let quota):
      pick(
        "khu “\(zone)” có \(registered) gian đăng ký, chỉ được \(quota)",
        "zone “\(zone)” has \(registered) booths registered, at most \(quota) are allowed"
      )
    }
  }

  /// A warning about one vendor at some fairs.
  public func said(_ words: ConformityWords, vendor: String, events: [String]) -> CheckText {
    let named = events.prefix(2).map { "“\($0)”" }.joined(separator: ", ")
    let more = events.count - 2
    let places =
      more > 0
      ? pick("\(named) và \(more) nơi khác", "\(named) and \(more) more") : named
    return CheckText(
      code(words),
      pick("\(vendor): \(brief(words)) (\(places))", "\(vendor): \(brief(words)) (\(places))"),
      fix: fix(words)
    )
  }

  /// Many vendors of whom nobody wrote down where their goods come from.
  public func unknownOrigins(_ count: Int) -> CheckText {
    CheckText(
      code(.unknownOrigin),
      pick(
        "phiên chợ chỉ bán hàng trong nước, mà \(count) đơn vị chưa rõ bán hàng của đâu",
        "the fairs are for domestic goods, and of \(vendors(count)) nobody knows whose they sell"
      ),
      fix: fix(.unknownOrigin)
    )
  }

  /// Below a roster: those with a star.
  public func notConforming(_ entries: [String]) -> String {
    let list = entries.joined(separator: "; ")
    return pick("(*) Chưa đủ điều kiện: \(list).", "(*) Not yet in order: \(list).")
  }

  private func code(_ words: ConformityWords) -> String {
    switch words {
    case .foreignGoods, .unknownOrigin: "gate-domestic"
    case .discount: "gate-discount"
    case .noFoodPaper, .foodPaperEnds: "gate-food-paper"
    case .supportWithoutProgramme: "gate-support"
    case .zoneFull: "gate-zone"
    }
  }

  private func fix(_ words: ConformityWords) -> String {
    switch words {
    case .foreignGoods:
      pick("bỏ đăng ký, hoặc chỉ nhận hàng trong nước", "take it out, or only its domestic goods")
    case .unknownOrigin:
      pick("hỏi rồi ghi cột domestic trong vendors.csv", "ask, and fill in domestic in vendors.csv")
    case .discount(_, let limit):
      pick("thỏa thuận lại, nhiều nhất \(limit) %", "agree on at most \(limit)%")
    case .noFoodPaper, .foodPaperEnds:
      pick(
        "xin giấy mới, rồi ghi food-paper và food-paper-until trong vendors.csv",
        "ask for a new one, and fill in food-paper and food-paper-until in vendors.csv"
      )
    case .supportWithoutProgramme:
      pick(
        "ghi programme cho phiên chợ, hoặc bỏ supported",
        "give the fair a programme, or take supported out"
      )
    case .zoneFull:
      pick("chuyển khu, bớt gian hoặc nâng quotas", "move some, take some out, or raise quotas")
    }
  }
}
