import Bilingual
import Diagnostics
import PromotionModel
import Wording

extension Importer {
  /// The vendor a row speaks of.
  struct Identity {
    var id: Vendor.ID
    /// As `Events/` has it; nil for a new one.
    var known: Vendor?
  }

  /// By the id where the row has one, else by the name; nil where that is not sure, which is said.
  mutating func identity(of entry: OfficeList.Entry) -> Identity? {
    let name = entry.text(.name)
    let id = entry.text(.id)
    if !id.isEmpty {
      guard isIdentifier(id) else {
        bad(.id, entry)
        return nil
      }
      if let found = known.first(where: { $0.vendor.id.text == id }) {
        return Identity(id: found.vendor.id, known: found.vendor)
      }
    }
    let cell = entry.cells[.name]
    guard !VendorNaming.words(name).isEmpty else {
      let place = cell?.location ?? entry.location
      fail("import-no-name", place) { $0.importNoName(cell?.name ?? "") }
      return nil
    }
    if !id.isEmpty { return Identity(id: .init(id)) }
    return identity(named: name, at: cell?.location ?? entry.location)
  }

  private mutating func identity(named name: String, at place: SourceLocation) -> Identity? {
    if let same = known.first(where: { folded($0.vendor.name) == folded(name) }) {
      return Identity(id: same.vendor.id, known: same.vendor)
    }
    let words = VendorNaming.words(name)
    let id = freeID(for: name)
    let alike = known.filter { VendorNaming.areProbablySame($0.words, words) }
    guard let first = alike.first else { return Identity(id: .init(id)) }
    if options.acceptsSame, alike.count == 1 {
      return Identity(id: first.vendor.id, known: first.vendor)
    }
    fail("probable-duplicate", place) {
      $0.importProbablySame(name, known: first.vendor.name, id: first.vendor.id.text, new: id)
    }
    return nil
  }

  private func freeID(for name: String) -> String {
    let made = VendorNaming.id(for: name)
    let start = isIdentifier(made) ? made : "don-vi"
    let taken = Set(known.map(\.vendor.id.text))
    if !taken.contains(start) { return start }
    var number = 2
    while taken.contains("\(start)-\(number)") { number += 1 }
    return "\(start)-\(number)"
  }

  /// The event of a row: its own cell, else the one the whole list is for.
  mutating func event(of entry: OfficeList.Entry) -> Event.ID? {
    let written = entry.text(.event)
    let cell = entry.cells[.event]
    let text = written.isEmpty ? options.event ?? "" : written
    if text.isEmpty { return nil }
    let found = year.events.filter {
      $0.id.text == text || folded($0.name.vietnamese) == folded(text)
    }
    if found.count == 1 { return found[0].id }
    let place = cell?.location ?? entry.location
    let near = suggestion(text, among: year.events.map(\.id.text))
    fail("import-unknown-event", place) {
      $0.importUnknownEvent(text, nearest: near, cell: cell?.name ?? "")
    }
    return nil
  }

  mutating func bad(_ column: ImportColumn, _ entry: OfficeList.Entry) {
    guard let cell = entry.cells[column] else { return }
    fail("import-bad-\(column.rawValue)", cell.location) {
      $0.importBad(cell.text, column.rawValue, cell: cell.name)
    }
  }
}
