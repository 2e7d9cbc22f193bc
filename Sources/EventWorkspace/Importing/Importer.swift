import Bilingual
import Diagnostics
import OfficeTables
import PromotionModel
import Wording

/// Compares a list with the vendors and registrations of a year and says what would change.
struct Importer {
  let year: PromotionYear
  let options: ImportOptions
  let wording: Wording
  var report = ImportReport()
  /// The known vendors, those of the rows above included.
  var known: [KnownVendor] = []
  /// Rows by what they speak of, to find the second.
  var seen: [String: Int] = [:]
  var vendorEdits: [(key: Vendor.ID, values: [String: String], isNew: Bool)] = []
  var registrationEdits:
    [(vendor: Vendor.ID, event: Event.ID, values: [String: String], isNew: Bool)] = []

  struct KnownVendor {
    var vendor: Vendor
    var words: [String]
  }

  init(year: PromotionYear, options: ImportOptions, wording: Wording) {
    self.year = year
    self.options = options
    self.wording = wording
    known = year.vendors.map { KnownVendor(vendor: $0, words: VendorNaming.words($0.name)) }
  }

  mutating func take(_ grid: OfficeGrid) -> Bool {
    guard let list = OfficeList(grid) else { return false }
    for cell in list.unknown {
      warn("import-unknown-column", cell.location) {
        $0.importUnknownColumn(cell.text, isRepeated: false)
      }
    }
    for cell in list.repeated {
      warn("import-unknown-column", cell.location) {
        $0.importUnknownColumn(cell.text, isRepeated: true)
      }
    }
    report.encoding = report.encoding ?? grid.encoding?.rawValue
    report.skipped += list.skipped
    let columns = Set(list.columns.values)
    for entry in list.entries { take(entry, columns) }
    return true
  }

  private mutating func take(_ entry: OfficeList.Entry, _ columns: Set<ImportColumn>) {
    let before = report.diagnostics.count { $0.isError }
    let values = ImportValues(entry, &self)
    let event = event(of: entry)
    let identity = identity(of: entry)
    var row = ImportReport.Row(
      location: entry.location,
      name: entry.text(.name).isEmpty ? entry.text(.id) : entry.text(.name),
      key: identity?.id.text ?? "",
      event: event?.text,
      verdict: .faulty
    )
    if let identity, report.diagnostics.count(where: \.isError) == before {
      let subject = "\(identity.id.text) \(event?.text ?? "")"
      if let first = seen[subject] {
        fail("import-twice", entry.location) { $0.importTwice(row.name, row: first) }
      } else {
        seen[subject] = entry.row.number
        row.verdict = verdict(identity, values, event, columns)
      }
    }
    report.rows.append(row)
  }

  private mutating func verdict(
    _ identity: Identity,
    _ values: ImportValues,
    _ event: Event.ID?,
    _ columns: Set<ImportColumn>
  ) -> ImportReport.Verdict {
    let vendor = setVendor(identity, values, isList: event != nil)
    guard let event else { return vendor }
    let registration = setRegistration(identity.id, event, values)
    switch (vendor, registration) {
    case (_, .new): return .new
    case (.changed(let a), .changed(let b)): return .changed(a + b)
    case (.unchanged, let other), (let other, .unchanged): return other
    default: return .new
    }
  }

  mutating func fail(
    _ code: String,
    _ place: SourceLocation,
    _ remark: (Wording) -> Remark
  ) {
    let said = remark(wording)
    report.diagnostics.append(
      Diagnostic(at: place, code: code, message: said.message, fix: said.fix)
    )
  }

  private mutating func warn(
    _ code: String,
    _ place: SourceLocation,
    _ remark: (Wording) -> Remark
  ) {
    let said = remark(wording)
    report.diagnostics.append(
      Diagnostic(at: place, .warning, code: code, message: said.message, fix: said.fix)
    )
  }
}
