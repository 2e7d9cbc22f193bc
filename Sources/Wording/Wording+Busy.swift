/// What was not understood in a busy calendar, and what was assumed instead.
extension Wording {
  public enum BusyWords: Hashable, Sendable {
    case missing(String)
    case notACalendar
    case truncated
    case unknownZone(String)
    case refusedRecurrence
    case strangeTimes
    case passedOver
    case declinedByUnknown
    case further(Int)
  }

  public func said(_ finding: BusyWords) -> CheckText {
    switch finding {
    case .missing(let file):
      CheckText(
        "busy-missing",
        pick("không đọc được lịch bận “\(file)”", "the busy calendar “\(file)” cannot be read"),
        fix: pick("đặt tệp vào Events/, hoặc sửa “busy”", "put it into Events/, or mend “busy”")
      )
    case .notACalendar:
      CheckText(
        "busy-not-a-calendar",
        pick("đây không phải tệp lịch .ics", "this is no .ics calendar"),
        fix: pick("xuất lại tệp .ics", "export the .ics file again")
      )
    case .truncated:
      CheckText(
        "busy-truncated",
        pick(
          "tệp lịch bị cụt; đã đọc phần còn lại",
          "the calendar is cut short; the rest was read"
        ),
        fix: pick("xuất lại tệp .ics", "export the .ics file again")
      )
    case .unknownZone(let name):
      CheckText(
        "busy-unknown-zone",
        pick(
          "không rõ múi giờ “\(name)”: coi như bận cả ngày",
          "unknown time zone “\(name)”: the whole days count as busy"
        ),
        fix: pick("xuất lại với múi giờ Asia/Ho_Chi_Minh", "export it again in Asia/Ho_Chi_Minh")
      )
    case .refusedRecurrence:
      CheckText(
        "busy-recurrence",
        pick(
          "không theo được quy tắc lặp: từ đó về sau ngày nào cũng coi như bận, cả ngày nếu không rõ giờ",
          "the recurrence was not followed: every later day counts as busy, all day where the hours are unclear"
        ),
        fix: pick("viết lại việc lặp thành từng ngày", "write the repeated event day by day")
      )
    case .strangeTimes:
      CheckText(
        "busy-strange-times",
        pick("giờ bắt đầu hoặc kết thúc không rõ", "the start or end of an event is unclear"),
        fix: pick("sửa sự kiện này trong lịch của người đó", "mend the event in that calendar")
      )
    case .passedOver:
      CheckText(
        "busy-passed-over",
        pick("dòng này sai cú pháp, đã bỏ qua", "the line is malformed and was passed over"),
        fix: pick("xuất lại tệp .ics", "export the .ics file again")
      )
    case .declinedByUnknown:
      CheckText(
        "busy-declined",
        pick(
          "có người từ chối dự, nhưng không rõ đó có phải chủ lịch không: vẫn coi như bận",
          "somebody declined, but whether it is the calendar's owner is not known: it counts as busy"
        ),
        fix: pick(
          "ghi địa chỉ thư của chủ lịch trong staff.yaml, ví dụ: emails: [an@example.org]",
          "write the owner's address in staff.yaml, as in emails: [an@example.org]"
        )
      )
    case .further(let count):
      CheckText(
        "busy-further",
        pick("còn \(count) chỗ khác", "\(count) further findings"),
        fix: pick("xuất lại tệp .ics", "export the .ics file again")
      )
    }
  }
}
