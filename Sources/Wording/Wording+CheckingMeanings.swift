/// What the keys and columns of the files mean, for editors' schemas and for the pages.
extension Wording {
  /// One or two sentences about a key of a table, or a column.
  package func meaning(of key: String, in table: String) -> String {
    let name = "\(table).\(key)"
    guard let (vietnamese, english) = keyMeanings[name] ?? Wording.common[key] else { return "" }
    return pick(vietnamese, english)
  }

  /// Keys that mean the same wherever they are.
  private static let common: [String: (String, String)] = [
    "id": (
      "Mã ngắn, không đổi về sau: chữ thường không dấu, số, dấu gạch nối, dấu chấm. Nơi khác dẫn tới bằng mã này.",
      "Short name that never changes: lower-case letters without accents, digits, hyphens, full stops. Others refer to it."
    ),
    "name": ("Tên tiếng Việt, hoặc {vi: …, en: …}.", "The Vietnamese name, or `{vi: …, en: …}`."),
    "english": ("Tên tiếng Anh.", "The English name."),
    "names": (
      "Các tên lần lượt theo thời gian, thay cho name.",
      "Names one after the other in time, instead of `name`."
    ),
  ]
}

/// `table.key` → both languages.
private let keyMeanings = [
  centreMeanings, placeMeanings, peopleMeanings, kindMeanings, eventMeanings, tableMeanings,
  groundMeanings,
].reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } }
