/// Which cell styles of a workbook show a number as a day.
struct CellFormats {
  private var custom: [Int: String] = [:]
  private var cellFormats: [Int] = []

  init() {}

  /// From `xl/styles.xml`.
  init(_ bytes: [UInt8]) throws(TableTrouble) {
    var formats = CellFormats()
    var isInCells = false
    let isWhole = try walkXML(bytes) { event throws(TableTrouble) in
      switch event {
      case .start("numFmt", let attributes, _):
        if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
          formats.custom[id] = attributes["formatCode"] ?? ""
        }
      case .start("cellXfs", _, let isEmpty): isInCells = !isEmpty
      case .end("cellXfs"): isInCells = false
      case .start("xf", let attributes, _) where isInCells:
        formats.cellFormats.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
      default: break
      }
    }
    guard isWhole else { throw .damaged(part: "xl/styles.xml") }
    self = formats
  }

  /// Whether a style shows days: the built-in formats 14…22 and 45…47 (ECMA-376 18.8.30), those of
  /// East Asia, or one of the file's own with a day or year in it.
  func isDay(style: Int) -> Bool {
    guard cellFormats.indices.contains(style) else { return false }
    let format = cellFormats[style]
    if let code = custom[format] { return CellFormats.isDayCode(code) }
    return (14...17).contains(format) || format == 22 || (27...36).contains(format)
      || (50...58).contains(format)
  }

  private static func isDayCode(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped { isEscaped = false; continue }
      switch character {
      case "\\", "_", "*": isEscaped = true
      case "\"": isQuoted.toggle()
      case "[" where !isQuoted: isBracketed = true
      case "]" where !isQuoted: isBracketed = false
      case "d" where !isQuoted && !isBracketed, "y" where !isQuoted && !isBracketed: return true
      default: continue
      }
    }
    return false
  }
}
