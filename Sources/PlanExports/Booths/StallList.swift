import PromotionModel
import Wording

/// The vendors of a fair by their stalls, numbered as on the map.
struct StallList {
  struct Row {
    /// From 1, in the order of the first stall on the map.
    var number: Int
    var vendor: String
    var goods: String
    var zone: String
    var stalls: [String]
    /// Square metres in all.
    var area: Int
  }

  let rows: [Row]
  /// Names of those who wait, in turn.
  let waiting: [String]
  let csv: [UInt8]

  init(_ papers: BoothPapers, places: [Vendor.ID: [String]], waiting: [Vendor.ID]) {
    let vendors = Dictionary(papers.year.vendors.map { ($0.id, $0) }) { first, _ in first }
    let positions = Dictionary(papers.ground.stalls.enumerated().map { ($1.name, $0) }) { a, _ in a
    }
    let areas = Dictionary(papers.ground.stalls.map { ($0.name, $0.area) }) { first, _ in first }
    let registrations = Dictionary(
      papers.year.registrations.filter { $0.event == papers.event.id }.map { ($0.vendor, $0) }
    ) { first, _ in first }
    let sorted = places.sorted { a, b in
      (positions[a.value.first ?? ""] ?? 0, a.key) < (positions[b.value.first ?? ""] ?? 0, b.key)
    }
    rows = sorted.enumerated().map { index, place in
      Row(
        number: index + 1,
        vendor: vendors[place.key]?.name ?? place.key.text,
        goods: registrations[place.key]?.goods ?? vendors[place.key]?.goods ?? "",
        zone: vendors[place.key]?.zone ?? "",
        stalls: place.value,
        area: place.value.reduce(0) { $0 + (areas[$1] ?? 0) }
      )
    }
    self.waiting = waiting.map { vendors[$0]?.name ?? $0.text }
    let wording = papers.wording
    var table = CommaSeparatedText()
    table.append([
      wording.ordinalColumn, wording.stallColumn, wording.vendorColumn, wording.goodsColumn,
      wording.zoneColumn, wording.areaColumn, wording.waitingTurnColumn,
    ])
    for row in rows {
      let stalls = row.stalls.joined(separator: " ")
      table.append([
        String(row.number), stalls, row.vendor, row.goods, row.zone, String(row.area), "",
      ])
    }
    for (turn, name) in self.waiting.enumerated() {
      table.append(["", "", name, "", "", "", String(turn + 1)])
    }
    csv = table.bytes
  }
}
