/// What can be wrong with the writing of a YAML file.
extension Wording {
  /// `problem` is the parser's own English phrase.
  package func yamlSyntax(_ problem: String) -> Remark {
    guard let known = knownProblems[problem] else {
      return remark(
        "không hiểu được cách viết YAML ở đây",
        "this is not well-formed YAML (\(problem))",
        fix: "xem lại thụt lề, dấu hai chấm, dấu ngoặc và dấu nháy của dòng này và dòng trên",
        "look at indents, colons, brackets and quotes of this line and the one above"
      )
    }
    return remark(
      known.vietnamese,
      known.english,
      fix: known.vietnameseFix,
      known.englishFix
    )
  }

  package func tabInIndent() -> Remark {
    remark(
      "ở đây có dấu Tab; YAML chỉ thụt lề bằng dấu cách",
      "there is a tab here; YAML is indented with spaces only",
      fix: "xóa dấu Tab và gõ dấu cách, thẳng hàng với các dòng cùng nhóm",
      "replace the tab by spaces, in line with its neighbours"
    )
  }

  package func severalDocuments() -> Remark {
    remark(
      "tệp có hơn một tài liệu YAML (dấu ---)",
      "the file holds more than one YAML document (---)",
      fix: "bỏ dòng ---, hoặc chia thành nhiều tệp",
      "remove the line ---, or split the file"
    )
  }

  package func tooDeep(limit: Int) -> Remark {
    remark(
      "lồng nhau quá \(limit) lớp",
      "nested more than \(limit) levels deep",
      fix: "kiểm tra các dấu ngoặc và thụt lề",
      "check the brackets and the indents"
    )
  }

  package func tooManyAliases(limit: Int) -> Remark {
    remark(
      "quá nhiều bí danh (*tên): một tệp có nhiều nhất \(limit)",
      "too many aliases (*name): a file may have \(limit)",
      fix: "viết thẳng giá trị ra",
      "write the values out"
    )
  }

  package func unknownAlias() -> Remark {
    remark(
      "bí danh (*tên) trỏ tới neo (&tên) chưa có, hoặc trỏ vòng về chính nó",
      "an alias (*name) without an anchor (&name) before it, or inside itself",
      fix: "viết thẳng giá trị ra; chữ bắt đầu bằng * thì đặt trong dấu nháy",
      "write the value out; put a text that begins with * in quotes"
    )
  }

  package func duplicateKey(_ key: String, line: Int) -> Remark {
    remark(
      "khóa \(quoted(key)) viết hai lần, lần trước ở dòng \(line)",
      "the key \(quoted(key)) is written twice, first on line \(line)",
      fix: "giữ lại một dòng",
      "keep one of the lines"
    )
  }

  package func tooManyProblems(limit: Int) -> Remark {
    remark(
      "tệp này còn nhiều lỗi nữa; chỉ nêu \(limit) lỗi đầu",
      "there is more in this file; only the first \(limit) are shown",
      fix: "sửa các lỗi trên rồi kiểm tra lại",
      "mend those above and check again"
    )
  }
}

private struct KnownProblem: Sendable {
  var vietnamese: String
  var english: String
  var vietnameseFix: String
  var englishFix: String

  init(_ vietnamese: String, _ english: String, fix vietnameseFix: String, _ englishFix: String) {
    self.vietnamese = vietnamese
    self.english = english
    self.vietnameseFix = vietnameseFix
    self.englishFix = englishFix
  }
}

/// The phrases of libyaml that people meet.
private let knownProblems: [String: KnownProblem] = [
  "did not find expected key": .init(
    "dòng này không khớp với thụt lề của các dòng trên",
    "this line does not fit the indents of the lines above",
    fix: "thụt vào bằng các khóa cùng nhóm; kiểm tra dấu nháy, dấu ngoặc ở các dòng trên",
    "indent it like the other keys; check quotes and brackets above"
  ),
  "did not find expected '-' indicator": .init(
    "chờ một mục của danh sách, bắt đầu bằng “- ”",
    "expected an item of the list, beginning “- ”",
    fix: "thụt vào bằng các mục khác của danh sách",
    "indent it like the other items"
  ),
  "mapping values are not allowed in this context": .init(
    "dấu hai chấm ở chỗ không thể có khóa",
    "a colon where no key can be",
    fix: "chữ có dấu hai chấm thì đặt trong dấu nháy; nếu là khóa thì xem lại thụt lề",
    "put a text with a colon in quotes; if it is a key, check its indent"
  ),
  "found character that cannot start any token": .init(
    "ký tự này không thể đứng đầu một giá trị (@, ` hoặc %)",
    "this character cannot begin a value (@, ` or %)",
    fix: "chữ bắt đầu bằng ký tự ấy thì đặt trong dấu nháy",
    "put a text that begins with it in quotes"
  ),
  "did not find expected ',' or ']'": .init(
    "danh sách trong ngoặc vuông chưa đóng, hoặc thiếu dấu phẩy",
    "a list in brackets is not closed, or lacks a comma",
    fix: "thêm “]” hoặc “,”",
    "add “]” or “,”"
  ),
  "did not find expected ',' or '}'": .init(
    "ngoặc nhọn chưa đóng, hoặc thiếu dấu phẩy",
    "braces are not closed, or lack a comma",
    fix: "thêm “}” hoặc “,”; chữ có dấu phẩy thì đặt trong dấu nháy",
    "add “}” or “,”; put a text with a comma in quotes"
  ),
  "could not find expected ':'": .init(
    "thiếu dấu hai chấm sau khóa",
    "no colon after the key",
    fix: "viết “khóa: giá trị”",
    "write “key: value”"
  ),
  "found unexpected end of stream": .init(
    "tệp kết thúc giữa chừng: dấu nháy chưa đóng",
    "the file ends inside quotes",
    fix: "thêm dấu nháy đóng",
    "close the quotes"
  ),
  "block sequence entries are not allowed in this context": .init(
    "mục danh sách “- ” không thể đứng ở đây",
    "an item “- ” cannot be here",
    fix: "xuống dòng sau khóa rồi mới viết “- ”",
    "begin a new line after the key, then “- ”"
  ),
  "did not find expected <document start>": .init(
    "sau giá trị này không thể có gì nữa",
    "nothing more can follow this value",
    fix: "xem lại thụt lề của dòng này",
    "check the indent of this line"
  ),
  "did not find expected alphabetic or numeric character": .init(
    "sau dấu * hoặc & không có tên",
    "no name follows the * or &",
    fix: "chữ bắt đầu bằng * hoặc & thì đặt trong dấu nháy",
    "put a text that begins with * or & in quotes"
  ),
  "found unknown escape character": .init(
    "trong dấu nháy kép, sau \\ là một ký tự không có nghĩa",
    "a character without meaning after \\ in double quotes",
    fix: "viết \\\\ thay cho \\, hoặc dùng dấu nháy đơn",
    "write \\\\ for \\, or use single quotes"
  ),
  "did not find expected node content": .init(
    "ở đây thiếu một giá trị",
    "a value is lacking here",
    fix: "điền giá trị, hoặc bỏ dấu phẩy, dấu ngoặc thừa",
    "write a value, or remove the comma or bracket too many"
  ),
  "found unexpected document indicator": .init(
    "dòng --- hoặc ... nằm trong dấu nháy chưa đóng",
    "a line --- or ... inside quotes that are not closed",
    fix: "thêm dấu nháy đóng ở phía trên",
    "close the quotes above"
  ),
  "mapping keys are not allowed in this context": .init(
    "dấu ? không thể đứng ở đây",
    "a ? cannot be here",
    fix: "chữ bắt đầu bằng ? thì đặt trong dấu nháy",
    "put a text that begins with ? in quotes"
  ),
  "did not find expected comment or line break": .init(
    "sau dấu | hoặc > phải xuống dòng",
    "a new line has to follow | or >",
    fix: "xuống dòng rồi mới viết; chữ bắt đầu bằng | hoặc > thì đặt trong dấu nháy",
    "begin a new line; put a text that begins with | or > in quotes"
  ),
  "control characters are not allowed": .init(
    "ở dòng này có ký tự điều khiển không nhìn thấy",
    "an invisible control character on this line",
    fix: "xóa ký tự ấy, hoặc gõ lại cả dòng",
    "delete it, or type the line anew"
  ),
]
