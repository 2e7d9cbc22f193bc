/// What went wrong outside the inputs: files that cannot be written, libraries that give up.
extension Wording {
  /// Why the system did not write a file.
  package enum WriteTrouble: Hashable, Sendable {
    case readOnly
    case full
    case refused
    /// Something that is no folder stands where one is needed.
    case notAFolder
    case missing
    /// A folder stands where a file is to be.
    case folder
    /// The system's own number and words; 0 where there is none.
    case other(number: Int, text: String)
  }

  /// A file that is not there; `isOldIntact` where what was there before still is.
  package func notWritten(_ path: String, _ trouble: WriteTrouble, isOldIntact: Bool) -> Remark {
    let after =
      isOldIntact
      ? pick("; bản cũ vẫn còn nguyên", "; the old exports are intact") : ""
    return Remark(
      pick("không ghi được \(quoted(path)): ", "\(quoted(path)) could not be written: ")
        + said(trouble) + after,
      fix: fix(trouble, path)
    )
  }

  /// What a command prints did not arrive where it was sent.
  package func outputNotWritten(_ trouble: WriteTrouble) -> Remark {
    Remark(
      pick("không in hết được kết quả: ", "the results could not all be printed: ") + said(trouble),
      fix: fix(trouble, "stdout")
    )
  }

  /// The new exports stand, but the disk did not confirm it.
  package func notSettled(_ path: String, _ trouble: WriteTrouble) -> Remark {
    Remark(
      pick(
        "bản mới đã ở \(quoted(path)), nhưng ổ đĩa không xác nhận đã lưu: ",
        "the new exports are in \(quoted(path)), but the disk did not confirm them: "
      ) + said(trouble),
      fix: fix(trouble, path)
    )
  }

  private func said(_ trouble: WriteTrouble) -> String {
    switch trouble {
    case .readOnly: pick("ổ đĩa chỉ cho đọc", "the disk is read-only")
    case .full: pick("ổ đĩa đã đầy", "the disk is full")
    case .refused: pick("không có quyền ghi", "writing there is not permitted")
    case .notAFolder: pick("chỗ đó không phải là thư mục", "what is there is not a folder")
    case .missing: pick("không có thư mục ấy", "there is no such folder")
    case .folder: pick("chỗ đó là một thư mục", "what is there is a folder")
    case .other(let number, let text):
      pick("lỗi hệ thống \(number) (\(text))", "system error \(number) (\(text))")
    }
  }

  private func fix(_ trouble: WriteTrouble, _ path: String) -> String {
    switch trouble {
    case .readOnly:
      pick(
        "chép cả thư mục sang ổ đĩa ghi được",
        "copy the whole folder to a disk that can be written"
      )
    case .full: pick("dọn bớt ổ đĩa rồi chạy lại", "free some space and run it again")
    case .refused:
      pick(
        "sửa quyền ghi, ví dụ: chmod -R u+w Exports",
        "allow writing, for example: chmod -R u+w Exports"
      )
    case .notAFolder:
      pick("đổi tên hoặc xóa tệp \(quoted(path))", "rename or remove the file \(quoted(path))")
    case .folder: pick("đặt tên một tệp trong thư mục ấy", "name a file in that folder")
    case .missing: pick("tạo thư mục rồi chạy lại", "make the folder and run it again")
    case .other: pick("kiểm tra ổ đĩa rồi chạy lại", "look after the disk and run it again")
    }
  }

  // MARK: Files that could not be made

  /// Why a file could not be made before anything was written.
  package enum MakingTrouble: Hashable, Sendable {
    /// Workbooks are put together in a temporary folder.
    case temporaryFolder(String)
    case textTooLong(row: Int, column: Int)
    case unfit(row: Int, column: Int)
    /// A library's own words.
    case library(String)
  }

  package func notMade(_ file: String, _ trouble: MakingTrouble) -> Remark {
    let reason =
      switch trouble {
      case .temporaryFolder(let path):
        pick(
          "không ghi được thư mục tạm \(quoted(path))",
          "the temporary folder \(quoted(path)) cannot be written"
        )
      case .textTooLong(let row, let column):
        pick(
          "chữ quá dài ở dòng \(row), cột \(column)",
          "the text in row \(row), column \(column) is too long"
        )
      case .unfit(let row, let column):
        pick(
          "ô ở dòng \(row), cột \(column) không ghi được vào bảng tính",
          "row \(row), column \(column) holds what a sheet cannot"
        )
      case .library(let text):
        pick("thư viện báo: \(quoted(text))", "the library says: \(quoted(text))")
      }
    let fix =
      switch trouble {
      case .temporaryFolder:
        pick(
          "giải phóng chỗ, hoặc đặt TMPDIR đến thư mục ghi được",
          "free some space, or set TMPDIR to a folder that can be written"
        )
      case .textTooLong, .unfit:
        pick("rút ngắn hoặc sửa giá trị ấy trong Events/", "shorten or mend that value in Events/")
      case .library:
        pick("chạy: phiencho doctor", "run: phiencho doctor")
      }
    return Remark(
      pick(
        "không tạo được tệp \(quoted(file)): \(reason)",
        "the file \(quoted(file)) could not be made: \(reason)"
      ),
      fix: fix
    )
  }

  // MARK: Faults of the program

  package func planRejected(_ violations: Int) -> Remark {
    remark(
      "chương trình có lỗi: kế hoạch tìm được không qua được kiểm tra độc lập (\(violations) chỗ); không ghi gì cả",
      "the program is at fault: its plan did not pass the independent check (\(violations) violations); nothing was written",
      fix: "thử --seed khác, và báo cho người phát triển kèm thư mục Events/",
      "try another --seed, and tell the developers, with the folder Events/"
    )
  }

  package func unexpected(_ error: String) -> Remark {
    remark(
      "lỗi ngoài dự kiến: \(quoted(error))",
      "unexpected error: \(quoted(error))",
      fix: "chạy lại; nếu vẫn lỗi, báo cho người phát triển câu này",
      "run it again; if it stays, tell the developers this sentence"
    )
  }
}
