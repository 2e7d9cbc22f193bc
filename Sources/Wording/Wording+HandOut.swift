/// The sheet that goes with a link to a calendar.
extension Wording {
  package var handOutTitle: String { pick("LỊCH CÔNG TÁC CỦA", "DUTY CALENDAR OF") }

  /// How to subscribe, program by program.
  package struct HandOutWay: Hashable, Sendable {
    package var program: String
    package var steps: String
  }

  package var handOutWays: [HandOutWay] {
    [
      HandOutWay(
        program: "iPhone, iPad, Mac",
        steps: pick(
          "quét mã bằng máy ảnh rồi bấm Đăng ký.",
          "point the camera at the code and tap Subscribe."
        )
      ),
      HandOutWay(
        program: "Google, Android",
        steps: pick(
          "trên máy tính mở calendar.google.com, bấm dấu + cạnh “Lịch khác”, chọn “Từ URL”, "
            + "chép đường dẫn trên vào.",
          "on a computer open calendar.google.com, press + beside “Other calendars”, choose "
            + "“From URL” and copy the link there."
        )
      ),
      HandOutWay(
        program: "Outlook",
        steps: pick(
          "Thêm lịch → Đăng ký từ web, chép đường dẫn trên vào.",
          "Add calendar → Subscribe from web; copy the link there."
        )
      ),
      HandOutWay(
        program: "Thunderbird",
        steps: pick(
          "Lịch mới → Trên mạng → iCalendar, chép đường dẫn trên vào.",
          "New calendar → On the network → iCalendar; copy the link there."
        )
      ),
    ]
  }

  package var handOutRemarks: [String] {
    [
      pick(
        "Đường dẫn này là của riêng anh/chị và mở được không cần mật khẩu: xin đừng chuyển cho ai. "
          + "Lỡ để lộ hoặc mất tờ này, hãy báo văn phòng để được cấp đường dẫn mới.",
        "This link is yours alone and opens without a password: please pass it to nobody. Should it "
          + "get out, or this sheet get lost, tell the office and you will get a new one."
      ),
      pick(
        "Google và Outlook trên web có khi 8–24 giờ mới cập nhật: thay đổi trong ngày văn phòng sẽ "
          + "báo qua điện thoại.",
        "Google and Outlook on the web may take 8 to 24 hours to update: changes on the same day are "
          + "told by phone."
      ),
    ]
  }
}
