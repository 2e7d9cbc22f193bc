import CivilCalendar
import Diagnostics
import PromotionModel
import Wording
import Yams

extension YearReader {
  /// The columns of each list with the Vietnamese names they may have.
  enum Columns {
    static let vendors = [
      "id": ["mã"], "name": ["tên đơn vị", "tên"], "representative": ["người đại diện"],
      "phone": ["điện thoại", "số điện thoại"], "address": ["địa chỉ"], "goods": ["mặt hàng"],
      "zone": ["khu", "nhóm"],
    ]
    static let registrations = [
      "vendor": ["đơn vị"], "event": ["sự kiện", "phiên chợ"], "booths": ["số gian"],
      "goods": ["mặt hàng"], "supported": ["hỗ trợ", "được hỗ trợ"], "stall": ["vị trí gian", "vị trí"],
      "note": ["ghi chú"],
    ]
    static let leave = [
      "staff": ["người", "cán bộ"], "from": ["từ ngày", "từ"], "to": ["đến ngày", "đến"],
      "reason": ["lý do"],
    ]
  }

  private func find(_ record: CSVFile.Record, _ column: String, _ kind: CheckFault.Named)
    -> String?
  {
    guard let text = record.require(column) else { return nil }
    switch index.find(text, kind) {
    case .success(let id): return id
    case .failure(let failure):
      report.add(failure.fault, at: record.place(column))
      return nil
    }
  }

  func readVendors(_ file: CSVFile) {
    for record in file.records(Columns.vendors, required: ["id", "name"]) {
      guard let id = record.require("id"), let name = record.require("name") else { continue }
      let place = record.place("id")
      let value = Value(node: .scalar(.init(id)), name: "id", place: place, report: report)
      guard plainID(value) != nil else { continue }
      if index.contains(.vendor, id: id) {
        report.add(.duplicateID(id), at: place)
        continue
      }
      index.add(.vendor, id: id, names: [name])
      report.origins.record("vendors", id, nil, at: place)
      vendors.append(
        Vendor(
          id: .init(id), name: name, representative: record.text("representative") ?? "",
          phone: record.text("phone") ?? "", address: record.text("address") ?? "",
          goods: record.text("goods") ?? "", zone: record.text("zone") ?? ""))
    }
  }

  func readLeave(_ file: CSVFile) {
    for record in file.records(Columns.leave, required: ["staff", "from", "to"]) {
      let member = find(record, "staff", .staff)
      guard let from = record.day("from"), let to = record.day("to"), let member else { continue }
      guard from <= to else {
        report.add(.rangeBackwards(from: from.iso, to: to.iso), at: record.place("to"))
        continue
      }
      guard let position = staff.firstIndex(where: { $0.id.text == member }) else { continue }
      report.origins.record("staff", member, "leave", at: record.place("from"))
      staff[position].leave.append(Leave(days: from...to, reason: record.text("reason") ?? ""))
    }
  }

  func readRegistrations(_ file: CSVFile) {
    var seen: Set<String> = []
    for record in file.records(Columns.registrations, required: ["vendor", "event", "booths"]) {
      let vendor = find(record, "vendor", .vendor)
      let event = find(record, "event", .event)
      guard let booths = record.integer("booths", 1...200), let vendor, let event else { continue }
      guard seen.insert("\(vendor) \(event)").inserted else {
        report.add(.registeredTwice(vendor), at: record.place("vendor"))
        continue
      }
      report.origins.record("registrations", event, nil, at: record.place("event"))
      registrations.append(
        Registration(
          vendor: .init(vendor), event: .init(event), booths: booths,
          goods: record.text("goods"), supported: record.yesOrNo("supported"),
          stall: record.text("stall"), note: record.text("note")))
    }
  }

  /// Everything together; nil where a part that all others need is missing.
  func year(_ number: Int) -> PromotionYear? {
    guard let centre, let issued, let horizon else { return nil }
    return PromotionYear(
      year: number, issued: issued, horizon: horizon, centre: centre, calendar: calendar,
      districts: districts, places: places, roads: roads, venues: venues, skills: skills,
      staff: staff, equipment: equipment, kinds: kinds, programmes: programmes, events: events,
      convoys: convoys, relations: relations, vendors: vendors, registrations: registrations)
  }
}
