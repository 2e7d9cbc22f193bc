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
      fix:
        "lùi window của sự kiện; hồ sơ đã nộp thì ghi ngày nộp (filed: năm-tháng-ngày); đã tổ chức thì ghi vào settled.csv",
      "move the window of the event; where it is filed already, write that day (filed: year-month-day); where it was held, put it into settled.csv"
    )
  }

  package func windowPast(latest: Day, issued: Day) -> Remark {
    remark(
      "đến lúc lập kế hoạch (\(issued)) thì đã quá ngày cuối cùng có thể khai mạc (\(latest))",
      "when the plan is issued (\(issued)), the last possible opening (\(latest)) has passed",
      fix:
        "đã tổ chức thì chép các dòng của nó từ duties.csv lần trước vào settled.csv; chưa thì sửa window",
      "where it was held, copy its rows from the last duties.csv into settled.csv; if not, change the window"
    )
  }

  package func filedLater(_ filed: Day, issued: Day) -> Remark {
    remark(
      "ngày nộp hồ sơ \(filed) sau ngày lập kế hoạch \(issued)",
      "it is filed on \(filed), after the plan is issued on \(issued)",
      fix: "filed là ngày đã nộp xong; chưa nộp thì bỏ filed",
      "filed is the day on which it was handed in; leave it out until then"
    )
  }

  package func settledRowsDiffer(_ event: String, line: Int) -> Remark {
    remark(
      "dòng này ghi ngày, buổi hoặc địa điểm của \(quoted(event)) khác dòng \(line)",
      "this row has another date, opening or venue for \(quoted(event)) than line \(line)",
      fix: "ghi giống nhau ở mọi dòng của một sự kiện",
      "write the same in all rows of an event"
    )
  }
}
