/// Giving out stalls: what stands in the way, and what comes of it.
extension Wording {
  package func unknownFair(_ fair: String, nearest: String?) -> Remark {
    remark(
      "không có phiên chợ \(quoted(fair))",
      "there is no fair \(quoted(fair))",
      fix: didYouMean(nearest, otherwise: "dùng mã hoặc tên của một sự kiện trong Events"),
      didYouMean(nearest, otherwise: "use the id or the name of an event")
    )
  }

  package func noGround(_ fair: String, grounds: [String]) -> Remark {
    let all = grounds.joined(separator: ", ")
    return remark(
      "chưa biết \(quoted(fair)) dùng mặt bằng nào",
      "the ground of \(quoted(fair)) is not known",
      fix: grounds.isEmpty
        ? "vẽ mặt bằng của địa điểm trong Events/grounds.yaml"
        : "ghi ground cho phiên chợ này trong booths.yaml của năm; đã có: \(all)",
      grounds.isEmpty
        ? "draw the ground of its venue in Events/grounds.yaml"
        : "write its ground into the year's booths.yaml; there are: \(all)"
    )
  }

  package func nobodyRegistered(_ fair: String) -> Remark {
    remark(
      "chưa có đơn vị nào đăng ký \(quoted(fair))",
      "nobody is registered for \(quoted(fair))",
      fix: "thêm dòng vào registrations.csv, hoặc dùng --add ĐƠN-VỊ",
      "add rows to registrations.csv, or use --add VENDOR"
    )
  }

  package func unknownVendor(_ vendor: String, nearest: String?) -> Remark {
    remark(
      "không có đơn vị \(quoted(vendor)) trong vendors.csv",
      "there is no vendor \(quoted(vendor)) in vendors.csv",
      fix: didYouMean(nearest, otherwise: "thêm đơn vị vào vendors.csv, hoặc viết đúng mã"),
      didYouMean(nearest, otherwise: "add it to vendors.csv, or correct the id")
    )
  }

  package func badBoothNumber(_ text: String) -> Remark {
    remark(
      "không hiểu số gian trong \(quoted(text))",
      "the number of booths in \(quoted(text)) is not understood",
      fix: "viết như: --add htx-che-khe-sim=2 (từ 1 đến 20)",
      "write, for example: --add htx-che-khe-sim=2 (1 to 20)"
    )
  }

  package func alreadyThere(_ vendor: String) -> Remark {
    remark(
      "\(quoted(vendor)) đã đăng ký phiên chợ này rồi",
      "\(quoted(vendor)) is already registered for this fair",
      fix: "bỏ --add; muốn thêm gian thì sửa số gian trong registrations.csv",
      "leave --add out; for more booths change registrations.csv"
    )
  }

  package func notThere(_ vendor: String) -> Remark {
    remark(
      "\(quoted(vendor)) không đăng ký phiên chợ này",
      "\(quoted(vendor)) is not registered for this fair",
      fix: "bỏ --absent",
      "leave --absent out"
    )
  }

  package func badSeed(_ seed: String) -> Remark {
    remark(
      "không bốc thăm được từ \(quoted(seed))",
      "lots cannot be drawn from \(quoted(seed))",
      fix: "dùng một dòng chữ không quá 200 byte, không có dấu | và không có dấu cách ở hai đầu",
      "use one line of at most 200 bytes, without a bar | and without blanks at its ends"
    )
  }

  package func seedMissing(_ fair: String) -> Remark {
    remark(
      "có đơn vị ngang nhau, phải bốc thăm, mà \(quoted(fair)) chưa có dòng chữ công khai",
      "some vendors are equal and lots must be drawn, but \(quoted(fair)) has no public text",
      fix: "thêm --seed \"DÒNG CHỮ\", hoặc ghi seed cho phiên chợ này trong booths.yaml của năm",
      "add --seed \"TEXT\", or write seed into the year's booths.yaml"
    )
  }

  package func allocationRejected(_ count: Int) -> Remark {
    remark(
      "bộ kiểm tra độc lập không nhận cách xếp gian này (\(count) vi phạm)",
      "the independent checker refuses this allocation (\(count) broken rules)",
      fix: "đây là lỗi của chương trình: hãy báo kèm thư mục Events; không có tệp nào bị ghi",
      "this is a fault of the program: report it with Events; nothing was written"
    )
  }
}

/// What the terminal says of stalls.
extension Wording {
  public func boothsTitle(_ fair: String) -> String {
    pick("GIAN HÀNG · \(fair)", "STALLS · \(fair)")
  }

  public func boothsSummary(vendors: Int, stalls: Int, free: Int) -> String {
    pick(
      "Đã xếp \(vendors) đơn vị vào \(stalls) gian; còn trống \(free) gian",
      "\(vendors) vendors in \(stalls) stalls; \(free) stalls are free"
    )
  }

  public func freeStallsLine(_ names: [String]) -> String {
    pick("Gian trống: ", "Free stalls: ") + names.joined(separator: " ")
  }

  public func waitingTitle(_ count: Int) -> String {
    pick("Chờ gian, theo lượt: \(count)", "Waiting, in turn: \(count)")
  }

  /// Why a vendor waits.
  public func waitingReason(_ reason: String) -> String {
    switch reason {
    case "unsuitable":
      pick(
        "không gian nào hợp: thiếu gian kề nhau, thiếu điện, nước, hoặc khác khu",
        "no stalls suit it: too few wall to wall, no power or water, or another zone"
      )
    case "quota": pick("khu đã đủ số gian", "its zone has all its booths")
    case "full":
      pick("hết chỗ (đã chứng minh)", "no room is left (proved)")
    default:
      pick("không tìm thấy chỗ (chưa chứng minh là hết)", "no room was found (not proved)")
    }
  }

  public func boothMovesTitle(_ count: Int, least: Int) -> String {
    if count == 0 { return pick("Không đơn vị nào phải chuyển gian.", "Nobody has to move.") }
    return count == least
      ? pick(
        "Phải chuyển gian: \(count) (đã chứng minh không thể ít hơn)",
        "Have to move: \(count) (proved to be the fewest)"
      )
      : pick(
        "Phải chuyển gian: \(count) (ít nhất phải là \(least))",
        "Have to move: \(count) (at least \(least) must)"
      )
  }

  public func boothCostLine(_ cost: Int, bound: Int, isProved: Bool) -> String {
    isProved
      ? pick(
        "Điểm phạt \(number(cost)); đã chứng minh không cách nào tốt hơn",
        "Cost \(number(cost)); proved that nothing is better"
      )
      : pick(
        "Điểm phạt \(number(cost)); cận dưới đã chứng minh \(number(bound))",
        "Cost \(number(cost)); proven lower bound \(number(bound))"
      )
  }

  public func boothPreference(_ preference: String) -> String {
    switch preference {
    case "choice": pick("Gian tốt cho người chọn trước", "Better stalls for the first to choose")
    case "rotation": pick("Luân phiên gian tốt trong năm", "Good stalls go round")
    case "zone": pick("Đúng khu", "Own zone")
    case "food-near-water": pick("Hàng ăn gần nước", "Food near water")
    case "same-goods": pick("Hàng cùng nhóm", "Same goods")
    case "disturbance": pick("Mùi và tiếng ồn", "Smells and noise")
    default: preference
    }
  }

  public var boothsRefused: String {
    pick("Chưa xếp được gian: hãy sửa các lỗi trên.", "No stalls given out: mend the errors above.")
  }

  public func stallsPointer(year: Int) -> String {
    pick(
      "chép vào Events/\(year)/stalls.csv khi đã công bố: lần sau chỉ xê dịch ít nhất",
      "copy to Events/\(year)/stalls.csv once published: later changes move as few as possible"
    )
  }
}

/// The draw and the papers of stalls.
extension Wording {
  public var drawTitle: String {
    pick("BIÊN BẢN BỐC THĂM THỨ TỰ CHỌN GIAN", "DRAW OF THE ORDER OF CHOICE")
  }

  public func drawSeed(_ seed: String) -> String {
    seed.isEmpty
      ? pick("Không phải bốc thăm", "Nothing had to be drawn")
      : pick("Dòng chữ công khai: \(seed)", "Public text: \(seed)")
  }

  public var drawMethod: String {
    pick(
      "Cách tính: số thăm của một đơn vị là SHA-256 của dòng “DÒNG CHỮ CÔNG KHAI|MÃ PHIÊN CHỢ|MÃ ĐƠN VỊ” (chữ UTF-8, không xuống dòng). Trong cùng một bậc (dấu *), số nhỏ đứng trước: so từng chữ số từ trái, 0–9 rồi a–f.",
      "Method: a vendor's lot is the SHA-256 of the line “PUBLIC TEXT|FAIR|VENDOR” (UTF-8, no line feed). Within one tier (marked *) the smaller comes first: compare digit by digit from the left, 0–9 then a–f."
    )
  }

  public func drawExample(_ command: String) -> String {
    pick(
      "Ai cũng kiểm lại được, ví dụ: \(command)",
      "Anybody can repeat it, for example: \(command)"
    )
  }

  public var drawColumns: String {
    pick(
      "Lượt  Bậc  Số thăm (SHA-256), mã đơn vị, tên đơn vị",
      "Turn  Tier  Lot (SHA-256), vendor id, vendor"
    )
  }

  public var turnColumn: String { pick("Lượt", "Turn") }
  public var tierColumn: String { pick("Bậc", "Tier") }
  public var vendorCodeColumn: String { pick("Mã đơn vị", "Vendor id") }
  public var lotColumn: String { pick("Số thăm (SHA-256)", "Lot (SHA-256)") }
  public var areaColumn: String { pick("Diện tích (m²)", "Area (m²)") }
  public var waitingTurnColumn: String { pick("Lượt chờ", "Waiting turn") }

  public var boothMapTitle: String { pick("SƠ ĐỒ GIAN HÀNG", "MAP OF THE STALLS") }

  public var boothMapLegend: String {
    pick(
      "Số to trong khung đậm: số thứ tự đơn vị ở bảng dưới; chữ nhỏ phía trên: tên gian; n: có nước; x: không có điện; ô gạch chéo: gian trống.",
      "Large number in a heavy frame: the vendor's number in the table; small letters above: the stall; w: water; x: no power; hatched: free."
    )
  }

  package var waterSign: String { pick("n", "w") }
  package var darkSign: String { pick("x", "x") }

  package func groundMark(_ kind: String) -> String {
    switch kind {
    case "gate": pick("CỔNG", "GATE")
    case "stage": pick("SÂN KHẤU", "STAGE")
    default: pick("NƯỚC", "WATER")
    }
  }

  package func waitingNote(_ names: [String]) -> String {
    pick("Chờ gian, theo lượt: ", "Waiting, in turn: ")
      + names.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "; ")
  }

  package func sheetMark(_ digest: String) -> String {
    pick("Mã tờ: \(digest)", "Sheet: \(digest)")
  }

  /// A vendor's name without the words that most names begin with.
  package func shortVendorName(_ name: String) -> String {
    let kinds = [
      "Công ty cổ phần ", "Công ty TNHH ", "Công ty ", "Hộ kinh doanh ", "Hợp tác xã ", "HTX ",
      "Trung tâm ",
    ]
    return kinds.first(where: name.hasPrefix).map { String(name.dropFirst($0.count)) } ?? name
  }
}
