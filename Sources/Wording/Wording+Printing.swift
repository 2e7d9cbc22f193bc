/// What is not on paper as it should be.
extension Wording {
  /// A defect of a PDF that its reader would otherwise find out alone.
  package enum PrintDefect: Hashable, Sendable {
    /// Characters that no font has, a text they stand in, and how many more such texts there are.
    case missingLetters(String, example: String, more: Int)
    case otherFont(asked: String, used: String)
    /// Columns of a table asked for so many millimetres of so many.
    case narrowed(asked: Int, available: Int)
    /// A row, counted from 1, has cells for which there is no column.
    case cut(row: Int)
    case oversizedDrawing
  }

  package func said(_ defect: PrintDefect) -> CheckText {
    switch defect {
    case .missingLetters(let letters, let example, let more):
      CheckText(
        "print-missing-letters",
        pick(
          "không phông chữ nào có: \(letters), nên bản in có ô trống ở \(quoted(example))",
          "no font has: \(letters); boxes are printed in \(quoted(example))"
        )
          + (more > 0 ? pick(" và \(more) chỗ khác", " and \(more) more texts") : ""),
        fix: pick(
          "viết bằng chữ khác trong Events/, hoặc cài phông có chữ ấy: sudo apt-get install fonts-noto",
          "write it otherwise in Events/, or install a font that has it: sudo apt-get install fonts-noto"
        )
      )
    case .otherFont(let asked, let used):
      CheckText(
        "print-other-font",
        pick(
          "không có phông \(quoted(asked)), đã in bằng \(quoted(used))",
          "the font \(quoted(asked)) is missing, \(quoted(used)) was used"
        ),
        fix: doctorInstall("fonts-liberation2")
      )
    case .narrowed(let asked, let available):
      CheckText(
        "print-narrowed",
        pick(
          "bảng cần rộng \(asked) mm, trang chỉ có \(available) mm: các cột đã bị thu hẹp",
          "the table wants \(asked) mm, the page has \(available): its columns were narrowed"
        ),
        fix: pick(
          "xem lại bản in; dùng tệp .xlsx nếu chữ quá chật",
          "look at the print; take the .xlsx where it is too tight"
        )
      )
    case .cut(let row):
      CheckText(
        "print-cut",
        pick(
          "dòng \(row) có nhiều ô hơn số cột: phần thừa không được in",
          "row \(row) has more cells than the table has columns: the rest is not printed"
        ),
        fix: pick(
          "dùng tệp .xlsx cùng tên, và báo cho người phát triển",
          "take the .xlsx of the same name, and tell the developers"
        )
      )
    case .oversizedDrawing:
      CheckText(
        "print-oversized",
        pick(
          "hình lớn hơn trang giấy, phần ngoài không được in",
          "a drawing is larger than the page; what is outside is not printed"
        ),
        fix: pick("chọn khổ giấy lớn hơn", "take a larger sheet")
      )
    }
  }
}
