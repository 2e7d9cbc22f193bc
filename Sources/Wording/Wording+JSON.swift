/// What can be wrong with the form of a JSON text.
extension Wording {
  package enum JSONTrouble: Hashable, Sendable {
    case empty, notUTF8File, fileTooLarge
    case missingComma, trailingComma, missingColon, missingValue
    case keyWithoutQuotes(String)
    case singleQuotes, comment
    case unknownWord(String), badNumber(String)
    case stringNotClosed
    case controlCharacter(String)
    case badEscape(String), loneSurrogate(String)
    case notUTF8(String)
    case unexpected(String)
    case wrongCloser(String, opener: String)
    case tooDeep(Int)
    case cutOff(opener: String)
    case trailingText(String)

    var code: DocumentCode {
      switch self {
      case .empty: .jsonEmpty
      case .notUTF8File, .notUTF8: .jsonNotUTF8
      case .fileTooLarge: .jsonTooLarge
      case .missingComma: .jsonMissingComma
      case .trailingComma: .jsonTrailingComma
      case .missingColon: .jsonMissingColon
      case .missingValue: .jsonMissingValue
      case .keyWithoutQuotes, .singleQuotes: .jsonQuotes
      case .comment: .jsonComment
      case .unknownWord: .jsonUnknownWord
      case .badNumber: .jsonBadNumber
      case .stringNotClosed: .jsonStringNotClosed
      case .controlCharacter: .jsonControlCharacter
      case .badEscape: .jsonBadEscape
      case .loneSurrogate: .jsonLoneSurrogate
      case .unexpected: .jsonUnexpected
      case .wrongCloser: .jsonWrongBracket
      case .tooDeep: .jsonTooDeep
      case .cutOff: .jsonCutOff
      case .trailingText: .jsonTrailingText
      }
    }
  }

  package func said(_ trouble: JSONTrouble) -> CheckText {
    CheckText(trouble.code, remark(on: trouble))
  }

  private func remark(on trouble: JSONTrouble) -> Remark {
    switch trouble {
    case .empty, .notUTF8File, .fileTooLarge, .tooDeep, .cutOff, .trailingText:
      remarkOnWhole(trouble)
    case .missingComma, .trailingComma, .missingColon, .missingValue, .comment, .unexpected,
      .wrongCloser:
      remarkOnMarks(trouble)
    default: remarkOnValue(trouble)
    }
  }

  // MARK: The whole file

  private func remarkOnWhole(_ trouble: JSONTrouble) -> Remark {
    switch trouble {
    case .empty:
      remark(
        "tệp trống",
        "the file is empty",
        fix: "tạo lại tệp, ví dụ bằng phiencho problem",
        "make it again, for example by phiencho problem"
      )
    case .fileTooLarge:
      remark(
        "tệp lớn hơn 1 GiB",
        "the file has more than 1 GiB",
        fix: "chia bài toán thành nhiều phần",
        "divide the problem into parts"
      )
    case .tooDeep(let depth):
      remark(
        "lồng nhau quá \(depth) tầng",
        "nested more than \(depth) levels deep",
        fix: "xóa các dấu [ hoặc { thừa",
        "remove the [ or { that are too many"
      )
    case .cutOff(let opener):
      remark(
        "tệp hết giữa chừng: phần mở ở \(opener) chưa đóng",
        "the file ends too early: what begins at \(opener) is not closed",
        fix: "tạo hoặc tải lại tệp cho đủ",
        "make or download the whole file again"
      )
    case .trailingText(let text):
      remark(
        "sau khi tài liệu đã hết còn có \(quoted(text))",
        "\(quoted(text)) stands after the end of the document",
        fix: "xóa từ đây đến hết tệp",
        "remove everything from here on"
      )
    default:
      remark(
        "tệp không phải UTF-8 (có lẽ là UTF-16)",
        "the file is not UTF-8 (UTF-16 perhaps)",
        fix: "lưu lại tệp ở dạng UTF-8",
        "save it as UTF-8"
      )
    }
  }

  // MARK: Marks between values

  private func remarkOnMarks(_ trouble: JSONTrouble) -> Remark {
    switch trouble {
    case .missingComma:
      remark(
        "thiếu dấu phẩy trước chỗ này",
        "a comma is missing before this",
        fix: "thêm dấu phẩy",
        "add a comma"
      )
    case .trailingComma:
      remark(
        "thừa dấu phẩy trước dấu đóng ngoặc",
        "there is a comma before the closing bracket",
        fix: "xóa dấu phẩy",
        "remove the comma"
      )
    case .missingColon:
      remark(
        "thiếu dấu hai chấm sau tên khóa",
        "a colon is missing after the key",
        fix: "thêm dấu hai chấm và giá trị",
        "add a colon and the value"
      )
    case .comment:
      remark(
        "JSON không có chú thích",
        "JSON has no comments",
        fix: "xóa chú thích",
        "remove the comment"
      )
    case .unexpected(let text):
      remark(
        "\(quoted(text)) không thể đứng ở đây; phần sau chưa đọc được",
        "\(quoted(text)) cannot stand here; what follows could not be read",
        fix: "kiểm tra dấu ngoặc, dấu phẩy và dấu nháy trước chỗ này",
        "look at the brackets, commas and quotes before it"
      )
    case .wrongCloser(let closer, let opener):
      remark(
        "\(quoted(closer)) không khớp với dấu mở ở \(opener); phần sau chưa đọc được",
        "\(quoted(closer)) does not close what begins at \(opener); what follows could not be read",
        fix: "sửa dấu ngoặc cho khớp",
        "make the brackets match"
      )
    default:
      remark(
        "thiếu giá trị ở đây",
        "a value is missing here",
        fix: "thêm giá trị, hoặc bỏ dấu thừa",
        "add a value, or remove the mark that is too many"
      )
    }
  }

  // MARK: Values

  private func remarkOnValue(_ trouble: JSONTrouble) -> Remark {
    switch trouble {
    case .keyWithoutQuotes(let key):
      remark(
        "tên khóa \(quoted(key)) không nằm trong dấu nháy kép",
        "the key \(quoted(key)) is not in double quotes",
        fix: "viết \"\(key)\"",
        "write \"\(key)\""
      )
    case .singleQuotes:
      remark(
        "chuỗi nằm trong dấu nháy đơn",
        "the string is in single quotes",
        fix: "dùng dấu nháy kép",
        "use double quotes"
      )
    case .unknownWord(let word):
      remark(
        "JSON không có từ \(quoted(word))",
        "JSON has no word \(quoted(word))",
        fix: "dùng true, false, null, một số, hoặc chuỗi trong dấu nháy kép",
        "use true, false, null, a number, or a string in double quotes"
      )
    case .badNumber(let text):
      remark(
        "\(quoted(text)) không phải là số theo JSON",
        "\(quoted(text)) is no number in JSON",
        fix: "viết số nguyên, không có số 0 ở đầu, ví dụ 12",
        "write a whole number without leading zeros, for example 12"
      )
    case .controlCharacter(let text):
      remark(
        "chuỗi chứa ký tự điều khiển \(text)",
        "the string holds the control character \(text)",
        fix: "xóa ký tự đó",
        "remove it"
      )
    case .badEscape(let text):
      remark(
        "\(quoted(text)) không phải là ký hiệu thoát của JSON",
        "\(quoted(text)) is no escape of JSON",
        fix: "viết \\\\ cho dấu \\, hoặc \\u và bốn chữ số hệ 16",
        "write \\\\ for a \\, or \\u and four hexadecimal digits"
      )
    case .loneSurrogate(let text):
      remark(
        "\(quoted(text)) chỉ là nửa ký tự",
        "\(quoted(text)) is half a character",
        fix: "viết cả hai nửa, hoặc chính ký tự đó bằng UTF-8",
        "write both halves, or the character itself in UTF-8"
      )
    case .notUTF8(let byte):
      remark(
        "byte \(byte) không phải UTF-8",
        "the byte \(byte) is not UTF-8",
        fix: "lưu lại tệp ở dạng UTF-8",
        "save the file as UTF-8"
      )
    default:
      remark(
        "chuỗi không có dấu nháy đóng trên dòng này",
        "the string has no closing quote on its line",
        fix: "thêm dấu nháy kép",
        "add the double quote"
      )
    }
  }
}
