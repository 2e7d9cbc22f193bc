/// What can be wrong with a problem or plan that is JSON all right.
///
/// The path says where: `events[3].starts[0]`; it is empty for the whole document.
extension Wording {
  package enum DocumentWords: Hashable, Sendable {
    case form(JSONTrouble)
    case wrongFormat(found: String, expected: String)
    case missingField(path: String, name: String)
    case unknownField(path: String, name: String, known: [String], nearest: String?)
    case repeatedKey(path: String)
    case wrongType(path: String, expected: ValueWord, found: FoundWord)
    case notWhole(path: String, text: String)
    case tooLarge(path: String, text: String)
    case outOfRange(path: String, value: Int, range: ClosedRange<Int>)
    case emptyInterval(path: String, from: Int, to: Int)
    case startOutside(path: String, start: String, length: Int, sessions: Int)
    case shiftOutside(path: String, from: Int, to: Int, length: Int)
    case unknownName(path: String, kind: NameWord, name: String, nearest: String?)
    case repeatedName(path: String, name: String)
    case lookalikeName(path: String, name: String)
    case travelRows(found: Int, places: Int)
    case travelColumns(path: String, found: Int, places: Int)
    case travelDiagonal(path: String)
    case costsTooLarge(path: String)
    case tooManySessions(path: String, sessions: Int, resources: Int, most: Int)
    case notDay(path: String, text: String)
    case otherProblem(found: String, expected: String)
    case yearPlan
    case repeatedCase(path: String, number: Int)
    case tooManyCases(path: String, most: Int)
    case noCases(path: String)
    case noLaterCase(path: String)
    case badRun(path: String, from: Int, to: Int)
    case unknownSeries(path: String)
  }

  /// What a name stands for.
  package enum NameWord: Hashable, Sendable {
    case place, venue, person, equipment, event, shift
  }

  /// What a value should be.
  package enum ValueWord: Hashable, Sendable {
    case object, list, text, whole, flag, interval, start, venueChoice
  }

  /// What stands there instead.
  package enum FoundWord: Hashable, Sendable {
    case object, text, flag, nothing
    case list(count: Int)
    case number(String)
  }

  package func said(_ words: DocumentWords) -> CheckText {
    switch words {
    case .form(let trouble): said(trouble)
    case .wrongFormat, .missingField, .unknownField, .repeatedKey, .wrongType, .otherProblem,
      .yearPlan:
      saidOfFields(words)
    case .repeatedCase, .tooManyCases, .noCases, .noLaterCase, .badRun, .unknownSeries:
      saidOfCases(words)
    case .unknownName, .repeatedName, .lookalikeName:
      saidOfNames(words)
    default: saidOfNumbers(words)
    }
  }

  /// That some faults are not shown.
  package func moreFaults(_ count: Int) -> CheckText {
    CheckText(
      .moreErrors,
      pick("và còn \(number(count)) lỗi nữa", "and \(number(count)) more"),
      fix: pick("sửa các lỗi trên rồi chạy lại", "mend those above and run again")
    )
  }

  func whole(_ path: String) -> String {
    path.isEmpty ? pick("tài liệu", "the document") : path
  }

  // MARK: Fields

  private func saidOfFields(_ words: DocumentWords) -> CheckText {
    switch words {
    case .wrongFormat(let found, let expected):
      CheckText(
        .wrongFormat,
        pick("format là \(quoted(found))", "format is \(quoted(found))"),
        fix: pick("phải là \(quoted(expected))", "it has to be \(quoted(expected))")
      )
    case .missingField(let path, let name):
      CheckText(
        .missingKey,
        pick("\(whole(path)) thiếu \(quoted(name))", "\(whole(path)) lacks \(quoted(name))"),
        fix: pick("thêm \(quoted(name))", "add \(quoted(name))")
      )
    case .unknownField(let path, let name, let known, let nearest):
      CheckText(
        .unknownKey,
        pick(
          "\(whole(path)) không có khóa \(quoted(name))",
          "\(whole(path)) has no key \(quoted(name))"
        ),
        fix: didYouMean(
          nearest,
          otherwise: pick("các khóa có thể dùng: ", "the keys it can have: ")
            + known.joined(separator: ", ")
        )
      )
    case .repeatedKey(let path):
      CheckText(
        .duplicateKey,
        pick("khóa \(path) có hai lần", "the key \(path) stands twice"),
        fix: pick("giữ lại một", "keep one of them")
      )
    case .wrongType(let path, let expected, let found):
      CheckText(
        .wrongType,
        pick(
          "\(whole(path)) phải là \(noun(expected)), nhưng là \(noun(found))",
          "\(whole(path)) has to be \(noun(expected)), but is \(noun(found))"
        ),
        fix: pick(
          "viết lại, ví dụ: \(example(of: expected))",
          "write it anew, for example: \(example(of: expected))"
        )
      )
    case .otherProblem(let found, let expected):
      CheckText(
        .otherProblem,
        pick(
          "tệp này thuộc bài toán \(quoted(found)), không thuộc \(quoted(expected))",
          "the file belongs to the problem \(quoted(found)), not to \(quoted(expected))"
        ),
        fix: pick("chọn đúng tệp bài toán", "give the problem it belongs to")
      )
    case .yearPlan:
      CheckText(
        .wrongFormat,
        pick(
          "đây là kế hoạch năm có tên và ngày, không phải kế hoạch viết bằng số của một bài toán",
          "this is a year's plan with names and days, not a problem's plan in whole numbers"
        ),
        fix: pick(
          "dùng tệp do “phiencho solve … --out” ghi ra",
          "give what “phiencho solve … --out” has written"
        )
      )
    default: said(words)
    }
  }

  // MARK: Names

  private func saidOfNames(_ words: DocumentWords) -> CheckText {
    switch words {
    case .unknownName(let path, let kind, let name, let nearest):
      CheckText(
        .unknownName,
        pick(
          "\(path): không có \(noun(kind)) \(quoted(name))",
          "\(path): there is no \(noun(kind)) \(quoted(name))"
        ),
        fix: didYouMean(
          nearest,
          otherwise: pick(
            "sửa tên, hoặc khai báo \(quoted(name))",
            "mend the name, or declare \(quoted(name))"
          )
        )
      )
    case .lookalikeName(let path, let name):
      CheckText(
        .lookalikeId,
        pick(
          "\(path): \(quoted(name)) trông giống hệt một tên đã có nhưng khác byte",
          "\(path): \(quoted(name)) looks the same as a name before, but has other bytes"
        ),
        fix: pick("viết mọi tên theo chuẩn Unicode NFC", "write all names in Unicode form NFC")
      )
    case .repeatedName(let path, let name):
      CheckText(
        .duplicateId,
        pick("\(path): \(quoted(name)) có hai lần", "\(path): \(quoted(name)) stands twice"),
        fix: pick("giữ lại một", "keep one of them")
      )
    default: said(words)
    }
  }
}
