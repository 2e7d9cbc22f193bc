/// Subscribing to calendars, and serving them.
extension Wording {
  // MARK: subscribe, unsubscribe

  public func subscribedLine(_ name: String) -> String {
    pick("Đường dẫn lịch riêng của \(name):", "The calendar link of \(name):")
  }

  public var shownOnceLine: String {
    pick(
      "Đường dẫn chỉ hiện một lần này, không được lưu ở đâu. Ai có nó đều xem được lịch.",
      "The link is shown this once and kept nowhere. Whoever has it can read the calendar."
    )
  }

  public var localAddressLine: String {
    pick(
      "Đường dẫn này chỉ mở được trên máy này. Khi máy chủ đã có tên miền: thêm --replace --url https://TÊN-MIỀN",
      "This link opens on this machine only. Once the server has a name: add --replace --url https://NAME"
    )
  }

  public func handOutWritten(_ path: String) -> String {
    pick("Tờ hướng dẫn để in: \(path)", "Sheet to print: \(path)")
  }

  public func unsubscribedLine(_ person: String) -> String {
    pick(
      "Đã thu hồi đường dẫn của \(person): trong một giây nữa nó không còn mở được.",
      "The link of \(person) is revoked: within a second it opens nothing."
    )
  }

  package func unknownSubscriber(_ person: String, nearest: String?, known: [String]) -> Remark {
    let list = known.joined(separator: ", ")
    return Remark(
      pick(
        "không có người nào mang mã \(quoted(person))",
        "nobody has the identifier \(quoted(person))"
      ),
      fix: didYouMean(nearest, otherwise: pick("một trong: \(list)", "one of: \(list)"))
    )
  }

  package func notSubscribed(_ person: String, known: [String]) -> Remark {
    let list = known.joined(separator: ", ")
    return Remark(
      pick("\(quoted(person)) không có đường dẫn nào", "\(quoted(person)) has no link"),
      fix: known.isEmpty
        ? pick("chưa ai có đường dẫn", "nobody has one")
        : pick("những người có đường dẫn: \(list)", "those who have one: \(list)")
    )
  }

  package func alreadySubscribed(_ person: String) -> Remark {
    Remark(
      pick("\(quoted(person)) đã có đường dẫn", "\(quoted(person)) has a link already"),
      fix: pick(
        "thêm --replace để làm đường dẫn mới; đường dẫn cũ sẽ ngừng",
        "add --replace to make a new one; the old link stops working"
      )
    )
  }

  package func badFeedAddress(_ text: String) -> Remark {
    Remark(
      pick(
        "\(quoted(text)) không dùng được cho đường dẫn riêng",
        "\(quoted(text)) cannot carry a private link"
      ),
      fix: pick(
        "ghi địa chỉ máy chủ bắt đầu bằng https://, ví dụ https://lich.example",
        "write the server's address, beginning with https://, such as https://lich.example"
      )
    )
  }

  // MARK: The file of subscriptions

  package func subscriptionsBusy(_ path: String) -> Remark {
    Remark(
      pick(
        "\(quoted(path)) đang bị chương trình khác ghi",
        "another program is writing \(quoted(path))"
      ),
      fix: pick("đợi một lát rồi thử lại", "wait a little and try again")
    )
  }

  package func subscriptionsTooNew(_ path: String) -> Remark {
    Remark(
      pick(
        "\(quoted(path)) do bản PhienCho mới hơn tạo ra",
        "\(quoted(path)) was made by a newer PhienCho"
      ),
      fix: pick("hãy cập nhật PhienCho", "update PhienCho")
    )
  }

  package func subscriptionsDamaged(_ path: String) -> Remark {
    Remark(
      pick("\(quoted(path)) bị hỏng", "\(quoted(path)) is damaged"),
      fix: pick(
        "lấy lại từ bản sao lưu; hoặc xóa tệp rồi cấp lại đường dẫn cho mọi người",
        "restore it from a backup; or remove it and give everybody a new link"
      )
    )
  }

  package func subscriptionsNotWritable(_ path: String) -> Remark {
    Remark(
      pick("không mở được \(quoted(path)) để ghi", "\(quoted(path)) cannot be opened for writing"),
      fix: pick(
        "chạy trong thư mục có Events/ và kiểm tra quyền ghi",
        "run it in a folder that has Events/, and check the permissions"
      )
    )
  }

  // MARK: serve

  public func listeningLine(_ address: String, calendars: Int) -> String {
    pick(
      "Đang phục vụ \(calendars) lịch tại \(address) (Ctrl-C để dừng)",
      "Serving \(calendars) calendars at \(address) (Ctrl-C stops it)"
    )
  }

  public func publicFeedLine(_ address: String) -> String {
    pick("Lịch công khai: \(address)", "Public calendar: \(address)")
  }

  public func turnedLine(calendars: Int) -> String {
    pick(
      "Đã nhận thay đổi: \(calendars) lịch.",
      "Took up a change: \(calendars) calendars."
    )
  }

  public var stoppedLine: String { pick("Đã dừng.", "Stopped.") }

  package func nothingExported(_ path: String) -> Remark {
    Remark(
      pick("chưa có lịch nào trong \(quoted(path))", "there are no calendars in \(quoted(path))"),
      fix: pick("lập kế hoạch trước: phiencho plan", "plan first: phiencho plan")
    )
  }

  package func calendarsUnreadable(_ path: String) -> Remark {
    Remark(
      pick(
        "không đọc được lịch ở \(quoted(path))",
        "the calendars in \(quoted(path)) cannot be read"
      ),
      fix: pick(
        "kiểm tra quyền đọc, rồi lập lại kế hoạch",
        "check the permissions, then plan again"
      )
    )
  }

  package func notListening(number: Int, text: String, isTaken: Bool, isForbidden: Bool) -> Remark {
    if isTaken {
      return Remark(
        pick("cổng này đã có chương trình khác dùng", "another program uses this port"),
        fix: pick("chọn cổng khác: --port 8081", "choose another: --port 8081")
      )
    }
    if isForbidden {
      return Remark(
        pick("không được phép mở cổng này", "opening this port is not permitted"),
        fix: pick("chọn cổng từ 1024 trở lên", "choose a port from 1024 on")
      )
    }
    return Remark(
      pick("không mở được địa chỉ này", "this address cannot be listened at")
        + (number == 0 ? "" : " (\(number): \(text))"),
      fix: pick("xem lại --host và --port", "look at --host and --port again")
    )
  }

  // MARK: Calendars without entries

  package var emptyCalendarName: String { pick("Lịch công tác", "Duties") }

  package var emptyCalendarDescription: String {
    pick(
      "Hiện chưa có ca nào. Lịch sẽ tự cập nhật.",
      "No duties at present. The calendar will update itself."
    )
  }
}
