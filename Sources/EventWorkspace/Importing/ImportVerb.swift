public import Bilingual
import Diagnostics
import OfficeTables
import PromotionModel
import Wording

/// How a list is to be understood.
public struct ImportOptions: Hashable, Sendable {
  /// The event the whole list registers for; nil for a list of vendors only.
  public var event: String?
  /// Whether a name that is probably a known vendor's is taken for it.
  public var acceptsSame: Bool

  public init(event: String? = nil, acceptsSame: Bool = false) {
    self.event = event
    self.acceptsSame = acceptsSame
  }
}

/// Reads lists that offices send and tells what they would change; nothing is written.
public struct ListReader {
  private static let limit = 20_000_000

  private let folder: any FolderReading

  public init(_ folder: any FolderReading) {
    self.folder = folder
  }

  /// Compares a list with a year.
  ///
  /// The bytes are an `.xlsx` or CSV file, nil where it cannot be read; the name is its path for
  /// messages; without a year it is the last one there is.
  public func read(
    _ bytes: [UInt8]?,
    called name: String,
    year: Int? = nil,
    options: ImportOptions = ImportOptions(),
    language: Language? = nil
  ) -> ImportReport {
    let reading = WorkspaceReader(folder).read(year: year, language: language)
    var report = ImportReport()
    guard let model = reading.year else {
      report.diagnostics = reading.diagnostics.filter(\.isError)
      return report
    }
    var importer = Importer(year: model, options: options, wording: Wording(reading.language))
    let place = SourceLocation(path: name)
    do throws(ListTrouble) {
      var checker = Checker()
      let grids = try grids(bytes, name, &checker)
      importer.report.diagnostics += checker.diagnostics(importer.wording)
      var isFound = false
      for grid in grids where importer.take(grid) { isFound = true }
      if isFound, importer.report.rows.isEmpty {
        importer.fail("import-no-rows", place) { $0.importNoRows() }
      }
      if !isFound { importer.fail("import-no-headings", place) { $0.importNoHeadings() } }
    } catch {
      importer.fail("import-unreadable", place) { $0.importTrouble(error.trouble) }
    }
    report = importer.report
    if report.canBeApplied {
      report.files = importer.files(folder, reading.origins, yearFolder: "Events/\(model.year)")
      check(&report, against: reading, year: model.year)
    }
    report.diagnostics.sort()
    return report
  }

  /// Reads the workspace as it would become, for what is wrong only then.
  private func check(_ report: inout ImportReport, against old: WorkspaceReading, year: Int) {
    guard !report.files.isEmpty else { return }
    let overlay = OverlayFolder(base: folder, files: report.files)
    let new = WorkspaceReader(overlay).read(year: year, language: old.language)
    let before = Set(old.diagnostics.map { "\($0.code) \($0.message)" })
    report.diagnostics += new.diagnostics.filter { !before.contains("\($0.code) \($0.message)") }
  }

  private func grids(_ bytes: [UInt8]?, _ name: String, _ checker: inout Checker)
    throws(ListTrouble) -> [OfficeGrid]
  {
    guard let bytes else { throw ListTrouble(Wording.ImportTrouble.missing) }
    guard bytes.count <= ListReader.limit else { throw ListTrouble(Wording.ImportTrouble.tooLarge) }
    let isPacked =
      bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    if isPacked || name.lowercased().hasSuffix(".xlsx") {
      do throws(TableTrouble) {
        return try Workbook(bytes).sheets.map { OfficeGrid($0, file: name) }
      } catch {
        throw ListTrouble(error)
      }
    }
    guard let read = try? OfficeText.read(bytes) else {
      throw ListTrouble(Wording.ImportTrouble.unreadableText)
    }
    let table = CSVReader.read(read.text, path: name, &checker)
    return [OfficeGrid(table, file: name, encoding: read.encoding)]
  }
}

private struct ListTrouble: Error {
  var trouble: Wording.ImportTrouble

  init(_ trouble: Wording.ImportTrouble) { self.trouble = trouble }

  init(_ trouble: TableTrouble) {
    self.trouble =
      switch trouble {
      case .notAWorkbook: .notAWorkbook
      case .damaged(let part): .damaged(part: part)
      case .tooLarge: .tooLarge
      case .oldOrLocked: .oldOrLocked
      }
  }
}

extension Importer {
  /// The tables as they would become, where they would differ.
  fileprivate func files(
    _ folder: any FolderReading,
    _ origins: Origins,
    yearFolder: String
  ) -> [String: [UInt8]] {
    func bytes(_ path: String) -> [UInt8]? { try? folder.bytes(of: path, atMost: 20_000_000) }
    let vendorPath = "Events/vendors.csv"
    var vendors = TableEdit(bytes(vendorPath), VendorColumns.table)
    for edit in vendorEdits {
      if edit.isNew {
        vendors.append(edit.values)
      } else if let place = origins[Origins.Entry(.vendor, edit.key.text)] {
        vendors.set(edit.values, atLine: place.line)
      }
    }
    let registrationPath = "\(yearFolder)/registrations.csv"
    var registrations = TableEdit(bytes(registrationPath), RegistrationColumns.table)
    for edit in registrationEdits {
      if edit.isNew {
        registrations.append(edit.values)
      } else if let place = origins[.registration(edit.vendor, edit.event)] {
        registrations.set(edit.values, atLine: place.line)
      }
    }
    var files: [String: [UInt8]] = [:]
    if !vendorEdits.isEmpty { files[vendorPath] = vendors.bytes() }
    if !registrationEdits.isEmpty { files[registrationPath] = registrations.bytes() }
    return files.filter { bytes($0.key) != $0.value }
  }
}
