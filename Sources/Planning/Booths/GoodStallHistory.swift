import BoothAllocation
import PromotionModel

/// At how many other fairs of the year each vendor had a good stall.
struct GoodStallHistory {
  private var counts: [Vendor.ID: Int] = [:]

  init(_ year: PromotionYear, except fair: Event.ID) {
    let records = Dictionary(grouping: year.booths.records.filter { $0.event != fair }, by: \.event)
    for (id, records) in records {
      guard let event = year.events.first(where: { $0.id == id }),
        let ground = year.ground(of: event)
      else { continue }
      let survey = GroundSurvey(ground, near: year.booths.rules.near)
      let good = Set(
        ground.stalls.indices.filter(survey.isGood).map { ground.stalls[$0].name }
      )
      for record in records where !good.isDisjoint(with: record.stalls) {
        counts[record.vendor, default: 0] += 1
      }
    }
  }

  func count(of vendor: Vendor.ID) -> Int { counts[vendor] ?? 0 }
}
