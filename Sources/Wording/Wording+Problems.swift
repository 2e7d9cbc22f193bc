/// What is wrong with a problem file.
extension Wording {
  public enum ProblemWords: Hashable, Sendable {
    case unreadable
    case notJSON(line: Int, column: Int)
    case wrongFormat(String)
    case missingKey(String)
    case wrongType(String)
    case unknownName(path: String, name: String)
    case repeatedName(path: String, name: String)
    case outOfRange(path: String, value: Int)
    case travelNotSquare
    case travelDiagonal(String)
  }

  public func said(_ fault: ProblemWords) -> CheckText {
    switch fault {
    case .unreadable:
      CheckText(
        "unreadable",
        pick("không đọc được tệp", "the file cannot be read"),
        fix: pick("kiểm tra đường dẫn và quyền đọc", "check the path and the permissions")
      )
    case .notJSON:
      CheckText(
        "not-json",
        pick("tệp không phải JSON hợp lệ", "the file is not valid JSON"),
        fix: pick(
          "tạo lại tệp, ví dụ bằng phiencho problem",
          "make it again, for example by phiencho problem"
        )
      )
    case .wrongFormat(let format):
      CheckText(
        "wrong-format",
        pick("“format” là “\(format)”", "“format” is “\(format)”"),
        fix: pick("phải là “phiencho-problem/1”", "it has to be “phiencho-problem/1”")
      )
    case .missingKey(let path):
      CheckText(
        "missing-key",
        pick("thiếu \(path)", "\(path) is missing"),
        fix: pick("thêm \(path)", "add \(path)")
      )
    case .wrongType(let path):
      CheckText(
        "wrong-type",
        pick("\(path) không đúng kiểu", "\(path) has the wrong type"),
        fix: pick("xem định dạng phiencho-problem/1", "see the format phiencho-problem/1")
      )
    case .unknownName(let path, let name):
      CheckText(
        "unknown-name",
        pick("\(path): không có “\(name)”", "\(path): there is no “\(name)”"),
        fix: pick("khai báo “\(name)”, hoặc sửa tên", "declare “\(name)”, or mend the name")
      )
    case .repeatedName(let path, let name):
      CheckText(
        "duplicate-id",
        pick("\(path): “\(name)” có hai lần", "\(path): “\(name)” stands twice"),
        fix: pick("giữ lại một", "keep one of them")
      )
    case .outOfRange(let path, let value):
      CheckText(
        "out-of-range",
        pick("\(path): \(value) nằm ngoài giới hạn", "\(path): \(value) is out of range"),
        fix: pick("sửa số này", "mend the number")
      )
    case .travelNotSquare:
      CheckText(
        "travel-not-square",
        pick("“travel” không vuông", "“travel” is not square"),
        fix: pick("mỗi địa phương một dòng và một cột", "one row and one column for each place")
      )
    case .travelDiagonal(let place):
      CheckText(
        "travel-diagonal",
        pick(
          "“travel” từ \(place) đến chính nó khác 0",
          "“travel” from \(place) to itself is not 0"
        ),
        fix: pick("đặt bằng 0", "make it 0")
      )
    }
  }
}
