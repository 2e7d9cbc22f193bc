/// What can be wrong with a CSV table.
extension Wording {
  package func unclosedQuote() -> Remark {
    remark(
      "dấu nháy kép mở ở đây không được đóng",
      "the quotes that open here are never closed",
      fix: "thêm dấu \" ở cuối ô; trong ô có nháy thì viết hai lần: \"\"",
      "add \" at the end of the cell; double those inside: \"\""
    )
  }

  package func textAfterQuote() -> Remark {
    remark(
      "sau dấu nháy kép đóng còn chữ",
      "text after the closing quotes",
      fix: "viết hai lần dấu nháy bên trong ô: \"\"",
      "double the quotes inside a cell: \"\""
    )
  }

  package func missingColumn(_ name: String, vietnamese: String) -> Remark {
    remark(
      "bảng thiếu cột \(quoted(name))",
      "the table lacks the column \(quoted(name))",
      fix: "thêm \(quoted(name)) hoặc \(quoted(vietnamese)) vào dòng đầu",
      "add \(quoted(name)) to the first line"
    )
  }

  package func unknownColumn(_ name: String, known: [String], nearest: String?) -> Remark {
    let all = known.joined(separator: ", ")
    return remark(
      "bảng này không có cột \(quoted(name))",
      "this table has no column \(quoted(name))",
      fix: didYouMean(nearest, otherwise: "các cột có thể dùng: \(all)"),
      didYouMean(nearest, otherwise: "the columns it can have: \(all)")
    )
  }

  package func duplicateColumn(_ name: String) -> Remark {
    remark(
      "cột \(quoted(name)) có hai lần",
      "the column \(quoted(name)) is there twice",
      fix: "giữ lại một cột",
      "keep one of them"
    )
  }

  package func tooManyCells(found: Int, columns: Int) -> Remark {
    remark(
      "dòng có \(found) ô, bảng chỉ có \(columns) cột",
      "the row has \(found) cells, the table \(columns) columns",
      fix: "ô có dấu phẩy bên trong thì đặt cả ô trong dấu nháy kép",
      "put a cell with a comma inside in quotes"
    )
  }

  package func emptyCell(_ column: String, expected: Expectation) -> Remark {
    remark(
      "ô của cột \(quoted(column)) để trống, phải là \(noun(expected))",
      "the cell of the column \(quoted(column)) is empty; it has to be \(noun(expected))",
      fix: "điền vào ô này, hoặc xóa cả dòng",
      "fill the cell, or delete the line"
    )
  }

  /// A row that ends too early.
  package func lackingCells(_ columns: [String]) -> Remark {
    let all = columns.map { quoted($0) }.joined(separator: ", ")
    return remark(
      "dòng này thiếu ô của cột \(all)",
      "this line lacks the cells of \(all)",
      fix: "viết tiếp các ô còn thiếu, cách nhau như ở dòng đầu, hoặc xóa cả dòng",
      "write the lacking cells, separated as in the first line, or delete the line"
    )
  }

  package func duplicateRegistration(vendor: String, event: String, line: Int) -> Remark {
    remark(
      "đơn vị \(quoted(vendor)) đã đăng ký sự kiện \(quoted(event)) ở dòng \(line)",
      "\(quoted(vendor)) is already registered for \(quoted(event)) on line \(line)",
      fix: "gộp hai dòng: cộng số gian",
      "join the two lines: add up the booths"
    )
  }

  package func duplicateStall(_ stall: String, line: Int) -> Remark {
    remark(
      "gian \(quoted(stall)) của sự kiện này đã giao ở dòng \(line)",
      "stall \(quoted(stall)) of this event is already given on line \(line)",
      fix: "đổi số gian",
      "give another stall"
    )
  }
}
