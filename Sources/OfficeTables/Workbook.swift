/// Reads the sheets of an `.xlsx` (ECMA-376, SpreadsheetML): Excel's, LibreOffice's and others'.
public struct Workbook: Sendable {
  /// The visible sheets, in the order of their tabs.
  public var sheets: [OfficeSheet]

  public init(_ bytes: [UInt8]) throws(TableTrouble) {
    var archive = try ZipArchive(bytes)
    let index = try WorkbookIndex(&archive)
    var strings: [String] = []
    if let part = try archive.part("xl/sharedStrings.xml") { strings = try sharedStrings(part) }
    var formats = CellFormats()
    if let part = try archive.part("xl/styles.xml") { formats = try CellFormats(part) }
    sheets = []
    for sheet in index.sheets {
      guard let part = try archive.part(sheet.part) else { throw .damaged(part: sheet.part) }
      var reader = SheetReader(strings: strings, formats: formats, is1904: index.is1904)
      let rows = try reader.rows(part, name: sheet.part)
      sheets.append(OfficeSheet(name: sheet.name, rows: rows))
    }
  }
}

/// `xl/workbook.xml` with its relations: the names of sheets and where they are.
private struct WorkbookIndex {
  var sheets: [(name: String, part: String)] = []
  var is1904 = false

  init(_ archive: inout ZipArchive) throws(TableTrouble) {
    guard let book = try archive.part("xl/workbook.xml") else { throw .notAWorkbook }
    var found: [(name: String, relation: String)] = []
    var has1904 = false
    let isWhole = try walkXML(book) { event throws(TableTrouble) in
      guard case .start(let name, let attributes, _) = event else { return }
      if name == "workbookPr" {
        has1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
      } else if name == "sheet", attributes["state"] ?? "visible" == "visible" {
        guard found.count < TableBounds.sheets else { throw .tooLarge }
        found.append((attributes["name"] ?? "", attributes["id"] ?? ""))
      }
    }
    guard isWhole else { throw .damaged(part: "xl/workbook.xml") }
    is1904 = has1904
    let targets = try WorkbookIndex.targets(&archive)
    for (position, sheet) in found.enumerated() {
      let part = targets[sheet.relation] ?? "worksheets/sheet\(position + 1).xml"
      sheets.append((sheet.name, part.hasPrefix("/") ? String(part.dropFirst()) : "xl/\(part)"))
    }
  }

  private static func targets(_ archive: inout ZipArchive) throws(TableTrouble) -> [String: String]
  {
    let name = "xl/_rels/workbook.xml.rels"
    guard let part = try archive.part(name) else { return [:] }
    var targets: [String: String] = [:]
    let isWhole = try walkXML(part) { event throws(TableTrouble) in
      guard case .start("Relationship", let attributes, _) = event else { return }
      targets[attributes["Id"] ?? ""] = attributes["Target"] ?? ""
    }
    guard isWhole else { throw .damaged(part: name) }
    return targets
  }
}

/// The texts that cells share; runs of differing face are joined, phonetic ones left out.
private func sharedStrings(_ part: [UInt8]) throws(TableTrouble) -> [String] {
  var strings: [String] = []
  var current = ""
  var isText = false
  var isPhonetic = false
  let isWhole = try walkXML(part) { event throws(TableTrouble) in
    switch event {
    case .start("si", _, let isEmpty):
      current = ""
      if isEmpty { strings.append("") }
    case .start("rPh", _, let isEmpty): isPhonetic = !isEmpty
    case .end("rPh"): isPhonetic = false
    case .start("t", _, let isEmpty): isText = !isEmpty
    case .end("t"): isText = false
    case .text(let text) where isText && !isPhonetic: current += text
    case .end("si"):
      guard strings.count < TableBounds.sharedStrings else { throw .tooLarge }
      strings.append(String(current.prefix(TableBounds.cellLength)))
    default: break
    }
  }
  guard isWhole else { throw .damaged(part: "xl/sharedStrings.xml") }
  return strings
}
