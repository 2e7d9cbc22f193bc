import CivilCalendar

/// The cells of a row as `Events/` writes them.
struct ImportValues {
  private(set) var texts: [ImportColumn: String] = [:]

  init(_ entry: OfficeList.Entry, _ importer: inout Importer) {
    for (column, cell) in entry.cells where !cell.text.isEmpty {
      switch column {
      case .phone: texts[column] = ImportValues.phone(cell.text)
      case .booths: texts[column] = ImportValues.booths(cell.text)
      case .domestic: texts[column] = ImportValues.origin(cell.text)
      case .discount: texts[column] = ImportValues.percent(cell.text)
      case .foodPaperUntil: texts[column] = ImportValues.day(cell.text)
      case .supported: texts[column] = ImportValues.support(cell.text)
      default: texts[column] = cell.text
      }
      if texts[column] == nil { importer.bad(column, entry) }
    }
  }

  /// A number that Excel kept without its first zero gets it back; what is written stays.
  static func phone(_ text: String) -> String? {
    let digits = text.filter(\.isASCII).filter(\.isNumber)
    let isPlain = text.allSatisfy { $0.isNumber || " .-+()/;,".contains($0) }
    guard isPlain, digits.utf8.count >= 8, digits.utf8.count <= 60 else { return nil }
    let isBare = digits.utf8.count == text.utf8.count
    return isBare && digits.utf8.count == 9 && !digits.hasPrefix("0") ? "0" + text : text
  }

  static func booths(_ text: String) -> String? {
    let first = text.prefix { $0.isASCII && $0.isNumber }
    let unit = folded(String(text.dropFirst(first.count)))
    guard ["", "gian", "gianhang", "lo"].contains(unit),
      !text.contains(where: { ".,-".contains($0) }),
      let number = wholeNumber(first), (1...1000).contains(number)
    else { return nil }
    return String(number)
  }

  /// Whether goods are domestic: a plain yes or no, or the country they come from.
  static func origin(_ text: String) -> String? {
    if let value = flagValue(text) { return value ? "có" : "không" }
    let plain = folded(text)
    if ["vietnam", "vn", "trongnuoc", "noidia", "trongtinh", "hangviet"].contains(plain) {
      return "có"
    }
    let abroad = [
      "nhapkhau", "nuocngoai", "ngoainhap", "trungquoc", "thailan", "hanquoc", "nhatban",
    ]
    return abroad.contains(plain) ? "không" : nil
  }

  /// A whole number of percent, with its sign or without.
  static func percent(_ text: String) -> String? {
    let bare = text.hasSuffix("%") ? trimmedText(String(text.dropLast())) : text
    guard let number = wholeNumber(bare), (0...100).contains(number) else { return nil }
    return String(number)
  }

  /// A day as `Events/` writes it, from `31/5/2028`, `31-05-2028`, `31.5.2028` or `2028-05-31`.
  static func day(_ text: String) -> String? {
    let first = text.prefix { $0.isNumber }
    let isDayFirst = (1...2).contains(first.utf8.count)
    let slashed =
      isDayFirst ? String(text.map { "-.".contains($0) ? "/" : $0 }) : text
    return tableDay(slashed)?.iso
  }

  private static func support(_ text: String) -> String? {
    if let value = flagValue(text) { return value ? "có" : "không" }
    return nil
  }
}
