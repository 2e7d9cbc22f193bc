/// What can be wrong with a key or a value.
extension Wording {
  package func unknownKey(_ key: String, in table: String, known: [String], nearest: String?)
    -> Remark
  {
    let all = known.joined(separator: ", ")
    return remark(
      "\(title(of: table)) không có khóa \(quoted(key))",
      "\(title(of: table)) has no key \(quoted(key))",
      fix: didYouMean(nearest, otherwise: "các khóa có thể dùng: \(all)"),
      didYouMean(nearest, otherwise: "the keys it can have: \(all)")
    )
  }

  package func missingKey(_ key: String, in table: String, example: String) -> Remark {
    remark(
      "\(title(of: table)) thiếu khóa \(quoted(key))",
      "\(title(of: table)) lacks the key \(quoted(key))",
      fix: "thêm, ví dụ: \(key): \(example)",
      "add, for example: \(key): \(example)"
    )
  }

  package func chooseOne(of keys: [String], in table: String, present: [String]) -> Remark {
    let all = keys.joined(separator: ", ")
    if present.isEmpty {
      return remark(
        "\(title(of: table)) thiếu một trong các khóa: \(all)",
        "\(title(of: table)) lacks one of the keys: \(all)",
        fix: "thêm đúng một khóa trong số đó",
        "add exactly one of them"
      )
    }
    return remark(
      "\(title(of: table)) chỉ được có một trong các khóa: \(all)",
      "\(title(of: table)) may have only one of the keys: \(all)",
      fix: "chỉ giữ một: \(present.joined(separator: ", "))",
      "keep one of: \(present.joined(separator: ", "))"
    )
  }

  package func wrongType(found: FoundValue, expected: Expectation) -> Remark {
    remark(
      "chờ \(noun(expected)), nhưng thấy \(phrase(found))",
      "expected \(noun(expected)), found \(phrase(found))",
      fix: "viết lại, ví dụ: \(example(of: expected))",
      "write it anew, for example: \(example(of: expected))"
    )
  }

  /// Something else where the keys of a file or of an entry ought to be.
  package func keysExpected(found: FoundValue, in table: String, keys: [String]) -> Remark {
    let all = keys.joined(separator: ", ")
    return remark(
      "\(title(of: table)): chờ các cặp “khóa: giá trị”, nhưng thấy \(phrase(found))",
      "\(title(of: table)): expected keys with values, found \(phrase(found))",
      fix: "các khóa có thể dùng: \(all)",
      "the keys it can have: \(all)"
    )
  }

  package func emptyValue(expected: Expectation) -> Remark {
    remark(
      "chỗ này để trống, phải là \(noun(expected))",
      "nothing is written here; it has to be \(noun(expected))",
      fix: "điền giá trị, hoặc bỏ cả khóa nếu không bắt buộc",
      "write a value, or leave the key out where it is optional"
    )
  }

  package func emptyList(minimum: Int) -> Remark {
    remark(
      minimum == 1 ? "danh sách này trống" : "danh sách này cần ít nhất \(minimum) mục",
      minimum == 1 ? "this list is empty" : "this list needs at least \(minimum) items",
      fix: minimum == 1 ? "thêm một mục, hoặc bỏ cả khóa nếu không bắt buộc" : "thêm mục",
      minimum == 1 ? "add an item, or leave the key out where it is optional" : "add items"
    )
  }

  package func badValue(_ text: String, expected: Expectation) -> Remark {
    remark(
      "\(quoted(text)) không phải là \(noun(expected))",
      "\(quoted(text)) is not \(noun(expected))",
      fix: "viết như: \(example(of: expected))",
      "write, for example: \(example(of: expected))"
    )
  }

  package func badNumber(_ text: String, expected: Expectation) -> Remark {
    remark(
      "\(quoted(text)) không phải là \(noun(expected))",
      "\(quoted(text)) is not \(noun(expected))",
      fix: "viết số không có dấu phân cách, trong khoảng cho phép",
      "write a number without separators, within the range"
    )
  }

  package func unknownWord(_ text: String, known: [String], nearest: String?) -> Remark {
    let all = known.joined(separator: ", ")
    return remark(
      "không có từ \(quoted(text)) ở đây",
      "\(quoted(text)) is no word for this key",
      fix: didYouMean(nearest, otherwise: "dùng một trong: \(all)"),
      didYouMean(nearest, otherwise: "use one of: \(all)")
    )
  }

  package func reversedRange(from: String, to: String) -> Remark {
    remark(
      "khoảng này bắt đầu (\(from)) sau khi kết thúc (\(to))",
      "this range begins (\(from)) after it ends (\(to))",
      fix: "đổi chỗ from và to",
      "swap from and to"
    )
  }

  package func noSuchDay(_ text: String, lunar: Bool) -> Remark {
    remark(
      lunar ? "không có ngày âm lịch \(quoted(text))" : "không có ngày dương lịch \(quoted(text))",
      lunar ? "the lunar calendar has no \(quoted(text))" : "no year has a day \(quoted(text))",
      fix: lunar
        ? "viết tháng-ngày, tháng 01 đến 12 và ngày 01 đến 30"
        : "viết tháng-ngày, ví dụ 09-02 là mùng 2 tháng 9",
      lunar
        ? "write month-day, months 01 to 12 and days 01 to 30"
        : "write month-day: 09-02 is 2 September"
    )
  }

  package func oneDayOnly(_ text: String) -> Remark {
    remark(
      "ngày \(quoted(text)) không phải năm nào cũng có",
      "not every year has a \(quoted(text))",
      fix: "chọn ngày trước đó, hoặc ghi date: cho đúng một năm",
      "take the day before, or write date: for one year"
    )
  }
}

/// What was found in a file where something else was expected.
package enum FoundValue: Hashable, Sendable {
  case text(String)
  case list, mapping, nothing
}

extension Wording {
  func phrase(_ found: FoundValue) -> String {
    switch found {
    case .text(let text): quoted(text)
    case .list: pick("một danh sách", "a list")
    case .mapping: pick("các cặp khóa: giá trị", "keys with values")
    case .nothing: pick("chỗ trống", "nothing")
    }
  }
}
