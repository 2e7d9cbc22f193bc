package import CivilCalendar

/// Events that can be held on no day or by nobody, whatever the rest of the year looks like.
extension Wording {
  package func dateForbidden(_ event: String, _ date: Day, reasons: [String]) -> Remark {
    let list = reasons.joined(separator: "; ")
    return remark(
      "sự kiện \(quoted(event)) không thể khai mạc ngày \(self.date(date)): \(list)",
      "the event \(quoted(event)) cannot open on \(self.date(date)): \(list)",
      fix: "chọn date khác, hoặc bỏ date và ghi window",
      "take another date, or write a window instead"
    )
  }

  package func windowForbidden(_ event: String, reasons: [String]) -> Remark {
    let list = reasons.joined(separator: "; ")
    return remark(
      "mọi ngày sự kiện \(quoted(event)) có thể khai mạc đều bị cấm: \(list)",
      "every day on which the event \(quoted(event)) could open is forbidden: \(list)",
      fix: "dời hoặc nới window ra ngoài thời gian ấy",
      "move or widen the window beyond that time"
    )
  }

  package func noPossibleDay(_ event: String, reasons: [String]) -> Remark {
    let list = reasons.joined(separator: "; ")
    return remark(
      "sự kiện \(quoted(event)) không có ngày nào tổ chức được: \(list)",
      "there is no day on which the event \(quoted(event)) could be held: \(list)",
      fix: "nới window, thêm địa điểm, hoặc bỏ bớt điều kiện vừa nêu",
      "widen the window, allow more venues, or drop one of these conditions"
    )
  }

  package func sessionsDoNotFit(_ event: String, sessions: Int) -> Remark {
    remark(
      "sự kiện \(quoted(event)) dài \(sessions) buổi, khai mạc buổi nào cũng không xong trong ngày",
      "the event \(quoted(event)) takes \(sessions) sessions, which fit in no day wherever it opens",
      fix: "rút ngắn, ghi một buổi opening sớm hơn, hoặc dùng days thay cho sessions",
      "shorten it, write one earlier opening, or use days instead of sessions"
    )
  }

  package func crewTooLarge(_ event: String, duties: [String], needed: Int, able: Int) -> Remark {
    let list = quotedList(duties)
    return remark(
      "sự kiện \(quoted(event)) có lúc cần \(needed) người cùng một buổi cho \(list), nhưng cả Trung tâm chỉ có \(able) người làm được",
      "the event \(quoted(event)) needs \(needed) people in one session for \(list); the whole centre has \(able) who can do it",
      fix:
        "giảm people của ca trực, xếp các ca vào buổi khác nhau, hoặc thêm kỹ năng cho cán bộ trong staff.yaml",
      "lower people of a shift, put the shifts into different sessions, or add the skill to people in staff.yaml"
    )
  }

  package func unknownShift(_ shift: String, kind: String) -> Remark {
    remark(
      "loại \(quoted(kind)) không có ca \(quoted(shift))",
      "the kind \(quoted(kind)) has no duty \(quoted(shift))",
      fix: "chép mã ca từ duties.csv, hoặc bỏ dòng này",
      "copy the duty from duties.csv, or leave the row out"
    )
  }

  package func settledTwice(_ who: String, _ first: String, _ second: String) -> Remark {
    remark(
      "theo settled.csv, \(who) cùng lúc thuộc \(quoted(first)) và \(quoted(second)), hoặc không kịp đi từ nơi này đến nơi kia",
      "by settled.csv \(who) belongs to \(quoted(first)) and \(quoted(second)) at one time, or too soon after one another for the road",
      fix: "sửa hoặc bỏ dòng không đúng trong settled.csv",
      "correct or remove the row that is wrong in settled.csv"
    )
  }

  package func settledOverrides(_ who: String, _ event: String, reason: String) -> Remark {
    remark(
      "settled.csv vẫn giữ \(who) cho \(quoted(event)), dù có việc khác: \(reason)",
      "settled.csv keeps \(who) for \(quoted(event)) all the same: \(reason)",
      fix: "nếu không còn giữ được, bỏ các dòng của sự kiện này trong settled.csv",
      "if that cannot be, remove the rows of this event from settled.csv"
    )
  }

  package func settledWithoutRest(_ who: String, from day: Day, days: Int) -> Remark {
    remark(
      "theo settled.csv, \(who) làm \(days) ngày trong những ngày liền nhau từ \(day), quá mức rest trong centre.yaml",
      "by settled.csv \(who) works on \(days) days in a row from \(day), more than rest in centre.yaml allows",
      fix: "sửa hoặc bỏ dòng không đúng trong settled.csv",
      "correct or remove the row that is wrong in settled.csv"
    )
  }

  package func settledShort(_ equipment: String, on day: Day) -> Remark {
    remark(
      "theo settled.csv, ngày \(day) các sự kiện cùng dùng \(quoted(equipment)) nhiều hơn số có",
      "by settled.csv the events of \(day) together use more of \(quoted(equipment)) than there is",
      fix: "sửa ngày trong settled.csv, hoặc quantity trong equipment.yaml",
      "correct the date in settled.csv, or quantity in equipment.yaml"
    )
  }

  /// A reason with where it was written, as editors can follow it.
  package func reason(_ reason: String, writtenAt place: String) -> String {
    "\(reason) (\(place))"
  }

  package func leaveRule(_ reason: String) -> String {
    reason.isEmpty ? pick("nghỉ phép", "on leave") : pick("nghỉ: \(reason)", "on leave: \(reason)")
  }

  package var limitRule: String { pick("giới hạn riêng của cán bộ", "the person's own limits") }

  package func busyRule(_ file: String) -> String {
    pick("bận theo lịch \(file)", "busy by the calendar \(file)")
  }

  package func venueClosedRule(_ reason: String) -> String {
    reason.isEmpty
      ? pick("địa điểm đóng cửa", "the venue is closed")
      : pick("địa điểm đóng cửa: \(reason)", "the venue is closed: \(reason)")
  }
}
