/// What can be wrong with a file before a word of it is understood.
extension Wording {
  package func missingFile(_ path: String) -> Remark {
    remark(
      "thiếu tệp \(path)",
      "the file \(path) is missing",
      fix: "tạo tệp này; mọi khóa của nó có trong tài liệu Events-Format",
      "create it; the page Events-Format lists its keys"
    )
  }

  package func missingCalendarFile(_ path: String) -> Remark {
    remark(
      "thiếu tệp lịch \(path)",
      "the calendar file \(path) is missing",
      fix: "xuất lịch của người ấy vào đó, hoặc bỏ tên tệp khỏi busy",
      "export the person's calendar there, or take the name out of busy"
    )
  }

  package func emptyCalendarFolder(_ path: String) -> Remark {
    remark(
      "thư mục \(path) không có tệp .ics nào",
      "there is no .ics file in the folder \(path)",
      fix: "đặt các tệp lịch của người ấy vào đó, hoặc bỏ thư mục khỏi busy",
      "put the person's calendars there, or take the folder out of busy"
    )
  }

  /// `way` leads to the workspace from inside `Events`, where that is where the person is.
  package func missingEvents(_ way: String?) -> Remark {
    if let way {
      return remark(
        "đây đã là bên trong thư mục Events",
        "this is already inside the folder Events",
        fix: "trở ra thư mục chứa Events rồi chạy lại (cd \(way)), hoặc ghi đường dẫn \(way)",
        "go out to the folder that holds Events and run it again (cd \(way)), or name the path \(way)"
      )
    }
    return remark(
      "ở đây không có thư mục Events",
      "there is no folder Events here",
      fix: "chạy lệnh trong thư mục làm việc, hoặc ghi đường dẫn tới nó",
      "run the command in the workspace, or name its path"
    )
  }

  package func noYear(asked: Int?, found: [Int]) -> Remark {
    let years = found.map(String.init).joined(separator: ", ")
    return remark(
      asked.map { "không có thư mục Events/\($0)" } ?? "trong Events không có thư mục của năm nào",
      asked.map { "there is no folder Events/\($0)" } ?? "Events has no folder of any year",
      fix: found.isEmpty
        ? "tạo thư mục như Events/2027 với tệp year.yaml" : "các năm đã có: \(years)",
      found.isEmpty
        ? "create a folder such as Events/2027 with a file year.yaml"
        : "the years that are there: \(years)"
    )
  }

  package func unreadableFile(_ reason: FileTrouble) -> Remark {
    switch reason {
    case .refused:
      remark(
        "không được phép đọc tệp này",
        "this file may not be read",
        fix: "cho phép đọc tệp (chmod u+r)",
        "allow it to be read (chmod u+r)"
      )
    case .notAFile:
      remark(
        "đây không phải là một tệp thường",
        "this is not an ordinary file",
        fix: "thay bằng một tệp",
        "put a file in its place"
      )
    case .failed(let code):
      remark(
        "không đọc được tệp này (mã lỗi \(code))",
        "this file cannot be read (error \(code))",
        fix: "kiểm tra ổ đĩa và quyền đọc",
        "check the disk and the permissions"
      )
    }
  }

  package func fileTooLarge(limit megabytes: Int) -> Remark {
    remark(
      "tệp lớn hơn \(megabytes) MB",
      "the file is larger than \(megabytes) MB",
      fix: "chia thành nhiều tệp, hoặc kiểm tra xem có đúng tệp này không",
      "split it, or check that it is the right file"
    )
  }

  package func binaryFile() -> Remark {
    remark(
      "đây không phải là tệp chữ",
      "this is not a text file",
      fix: "lưu lại thành tệp chữ UTF-8; bảng tính thì lưu thành CSV UTF-8",
      "save it as UTF-8 text; a spreadsheet as CSV UTF-8"
    )
  }

  package func invalidText() -> Remark {
    remark(
      "chữ ở đây không phải UTF-8",
      "the text here is not UTF-8",
      fix: "mở tệp, chọn Lưu với mã UTF-8",
      "open the file and save it as UTF-8"
    )
  }

  package func legacyEncoding(_ name: String) -> Remark {
    remark(
      "chữ Việt ở đây gõ theo bảng mã cũ \(name)",
      "the Vietnamese text here is in the old encoding \(name)",
      fix:
        "đổi sang Unicode (UTF-8), chẳng hạn bằng Unikey: Ctrl+Shift+F6, nguồn \(name), đích Unicode",
      "convert it to Unicode (UTF-8), with Unikey for instance: Ctrl+Shift+F6, from \(name) to Unicode"
    )
  }

  /// A workbook, which is no text: `table` and `list` are the paths of the CSV table or of the YAML
  /// file that its name means, `tables` the names of all tables that are read.
  package func unreadWorkbook(
    _ name: String,
    as table: String?,
    isThere: Bool,
    list: String?,
    tables: [String]
  ) -> Remark {
    let (vietnamese, english) = workbookFix(table, isThere, list, tables.joined(separator: ", "))
    return remark(
      "tệp \(quoted(name)) là bảng tính nên không được đọc",
      "the file \(quoted(name)) is a workbook and is not read",
      fix: vietnamese,
      english
    )
  }

  private func workbookFix(_ table: String?, _ isThere: Bool, _ list: String?, _ tables: String)
    -> (String, String)
  {
    if let table, isThere {
      return (
        "chương trình đọc \(table): nếu bảng tính mới hơn thì lưu lại thành tệp ấy (CSV UTF-8), "
          + "nếu không thì chuyển bảng tính ra khỏi Events",
        "\(table) is read instead: if the workbook is newer, save it under that name as CSV UTF-8; "
          + "if not, move it out of Events"
      )
    }
    if let table {
      return (
        "mở tệp, chọn Lưu thành (Save As), kiểu “CSV UTF-8”, tên \(table)",
        "open it and save it as “CSV UTF-8”, under the name \(table)"
      )
    }
    if let list {
      return (
        "ghi những dữ liệu này vào \(list), rồi chuyển bảng tính ra khỏi Events",
        "write what it holds in \(list), and move the workbook out of Events"
      )
    }
    return (
      "các bảng được đọc: \(tables); nếu không phải bảng nào thì chuyển tệp ra khỏi Events",
      "the tables that are read: \(tables); if it is none of them, move it out of Events"
    )
  }

  /// A table that other files refer to, with the workbook that perhaps holds it.
  package func missingTable(_ path: String, neededBy other: String, workbook: String?) -> Remark {
    remark(
      "thiếu tệp \(path), mà \(other) có ghi các mã trong đó",
      "the file \(path) is missing, and \(other) refers to what it holds",
      fix: workbook.map { "mở \($0), lưu thành “CSV UTF-8” với tên \(path)" }
        ?? "tạo tệp này, mỗi đơn vị một dòng; các cột có trong tài liệu Events-Format",
      workbook.map { "open \($0) and save it as “CSV UTF-8”, under the name \(path)" }
        ?? "create it, one line for each; the page Events-Format lists its columns"
    )
  }

  package func unreadFile(_ name: String, nearest: String?) -> Remark {
    remark(
      "tệp \(quoted(name)) không được đọc",
      "the file \(quoted(name)) is not read",
      fix: didYouMean(nearest, otherwise: "đổi tên, hoặc chuyển tệp ra khỏi Events"),
      didYouMean(nearest, otherwise: "rename it, or move it out of Events")
    )
  }
}

/// Why the operating system did not let a file be read.
package enum FileTrouble: Hashable, Sendable {
  case refused, notAFile
  /// With the number of the error as the system gives it.
  case failed(Int32)
}
