import Bilingual
import CivilCalendar
import PromotionModel

extension Importer {
  /// Notes what a row says of its vendor; a registration's goods are this fair's only.
  mutating func setVendor(
    _ identity: Identity,
    _ values: ImportValues,
    isList: Bool
  ) -> ImportReport.Verdict {
    guard let old = identity.known else {
      var all = ["id": identity.id.text, "name": values.texts[.name] ?? ""]
      for column in ImportColumn.ofVendor { all[column.rawValue] = values.texts[column] }
      vendorEdits.append((identity.id, all, true))
      remember(identity.id, all)
      return .new
    }
    var columns = ImportColumn.ofVendor.filter { !isList || $0 != .goods }
    // Without an id the name is how the vendor was found.
    if values.texts[.id] != nil { columns.append(.name) }
    let fields = fields(of: old)
    let changes = changes(columns, from: fields, to: values)
    guard !changes.isEmpty else { return .unchanged }
    let new = Dictionary(changes.map { ($0.column, $0.new) }) { $1 }
    vendorEdits.append((identity.id, new, false))
    return .changed(changes)
  }

  mutating func setRegistration(
    _ vendor: Vendor.ID,
    _ event: Event.ID,
    _ values: ImportValues
  ) -> ImportReport.Verdict {
    let usual = known.first { $0.vendor.id == vendor }?.vendor.goods ?? ""
    let goods = values.texts[.goods].flatMap { $0 == usual ? nil : $0 }
    guard let old = year.registrations.first(where: { $0.vendor == vendor && $0.event == event })
    else {
      var all = ["vendor": vendor.text, "event": event.text]
      for column in ImportColumn.ofRegistration { all[column.rawValue] = values.texts[column] }
      all["booths"] = values.texts[.booths] ?? "1"
      all["goods"] = goods
      registrationEdits.append((vendor, event, all, true))
      return .new
    }
    let fields: [ImportColumn: String] = [
      .booths: String(old.booths), .supported: old.supported ? "có" : "không",
      .stall: old.stall ?? "", .note: old.note ?? "",
      .discount: old.discount.map(String.init) ?? "",
    ]
    var changes = changes(ImportColumn.ofRegistration, from: fields, to: values)
    if let goods, goods != old.goods ?? "" {
      changes.append(.init(column: "goods", old: old.goods ?? "", new: goods))
    }
    guard !changes.isEmpty else { return .unchanged }
    let new = Dictionary(changes.map { ($0.column, $0.new) }) { $1 }
    registrationEdits.append((vendor, event, new, false))
    return .changed(changes)
  }

  private func changes(
    _ columns: [ImportColumn],
    from old: [ImportColumn: String],
    to values: ImportValues
  ) -> [ImportReport.Change] {
    columns.compactMap { column in
      guard let new = values.texts[column] else { return nil }
      let was = old[column] ?? ""
      let isSame = column == .phone ? digits(was) == digits(new) : was == new
      return isSame ? nil : .init(column: column.rawValue, old: was, new: new)
    }
  }

  private func digits(_ phone: String) -> String { phone.filter(\.isNumber) }

  private func fields(of vendor: Vendor) -> [ImportColumn: String] {
    [
      .name: vendor.name, .representative: vendor.representative, .phone: vendor.phone,
      .address: vendor.address, .goods: vendor.goods, .zone: vendor.zone,
      .domestic: vendor.isDomestic.map { $0 ? "có" : "không" } ?? "",
      .foodPaper: vendor.foodPaper ?? "", .foodPaperUntil: vendor.foodPaperUntil?.iso ?? "",
    ]
  }

  private mutating func remember(_ id: Vendor.ID, _ all: [String: String]) {
    let vendor = Vendor(
      id: id,
      name: all["name"] ?? "",
      representative: all["representative"] ?? "",
      phone: all["phone"] ?? "",
      address: all["address"] ?? "",
      goods: all["goods"] ?? "",
      zone: all["zone"] ?? ""
    )
    known.append(KnownVendor(vendor: vendor, words: VendorNaming.words(vendor.name)))
  }
}
