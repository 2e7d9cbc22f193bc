package import CivilCalendar

/// Contradictions between days and times.
extension Wording {
  package func sessionsOverlap(_ first: String, _ second: String) -> Remark {
    remark(
      "buổi \(quoted(second)) bắt đầu trước khi buổi \(quoted(first)) kết thúc",
      "session \(quoted(second)) begins before \(quoted(first)) ends",
      fix: "xếp các buổi theo giờ và không chồng lên nhau",
      "write the sessions in order, without overlap"
    )
  }

  package func restImpossible(days: Int, window: Int) -> Remark {
    remark(
      "không thể làm \(days) ngày trong \(window) ngày",
      "nobody can work \(days) days in \(window)",
      fix: "days phải nhỏ hơn hoặc bằng in, ví dụ: {days: 6, in: 7}",
      "days may not be more than in, as in {days: 6, in: 7}"
    )
  }

  package func yearMismatch(written: Int, folder: Int) -> Remark {
    remark(
      "tệp ghi năm \(written) nhưng nằm trong thư mục \(folder)",
      "the file says \(written) and lies in the folder \(folder)",
      fix: "viết: year: \(folder)",
      "write: year: \(folder)"
    )
  }

  package func planOutsideYear(year: Int) -> Remark {
    remark(
      "khoảng lập kế hoạch không có ngày nào của năm \(year), hoặc dài quá ba năm",
      "the days to plan hold no day of \(year), or are more than three years",
      fix: "viết, ví dụ: plan: {from: \(year)-01-01, to: \(year)-12-31}",
      "write, for example: plan: {from: \(year)-01-01, to: \(year)-12-31}"
    )
  }

  package func windowOutsideHorizon(_ horizon: ClosedRange<Day>) -> Remark {
    remark(
      "khoảng ngày này vượt ra ngoài thời gian lập kế hoạch",
      "these days reach outside the days that are planned",
      fix:
        "chọn ngày từ \(horizon.lowerBound) đến \(horizon.upperBound), hoặc sửa plan trong year.yaml",
      "stay between \(horizon.lowerBound) and \(horizon.upperBound), or change plan in year.yaml"
    )
  }

  package func dateOutsideWindow(_ date: Day, _ window: ClosedRange<Day>) -> Remark {
    remark(
      "ngày \(date) nằm ngoài khoảng \(window.lowerBound) đến \(window.upperBound)",
      "\(date) is outside \(window.lowerBound) to \(window.upperBound)",
      fix: "đã ghi date thì có thể bỏ window",
      "with a date, window can be left out"
    )
  }

  package func windowTooShort(length: Int, window: Int) -> Remark {
    remark(
      "sự kiện dài \(length) ngày nhưng khoảng ngày chỉ còn \(window) ngày",
      "the event is \(length) days long, its window only \(window)",
      fix: "nới window hoặc rút ngắn sự kiện",
      "widen the window or shorten the event"
    )
  }

  package func duplicateChange(_ day: String, first: String) -> Remark {
    remark(
      "ngày \(day) đã ghi ở \(first)",
      "\(day) is already written at \(first)",
      fix: "giữ lại một dòng",
      "keep one of them"
    )
  }

  package func deadlineImpossible(_ deadline: String, earliest: Day, latest: Day) -> Remark {
    remark(
      "không kịp hạn “\(deadline)”: sớm nhất chỉ có thể khai mạc ngày \(earliest), mà window chỉ cho đến ngày \(latest)",
      "too late for “\(deadline)”: the first possible opening is \(earliest), the window allows \(latest)",
      fix: "lùi window của sự kiện, hoặc lập kế hoạch sớm hơn (issued trong year.yaml)",
      "move the window of the event, or issue the plan earlier (issued in year.yaml)"
    )
  }
}
