public import CivilCalendar
import LunarCalendar

/// Looks at the registrations of a fair before its roster is printed.
///
/// Goods, discounts, papers, support and quotas. Pure; what it finds is for people to put right.
public struct ConformityGate: Sendable {
  private let year: PromotionYear
  private let vendors: [Vendor.ID: Vendor]
  private let kinds: [EventKind.ID: EventKind]
  private let events: [Event.ID: Event]
  private let foods: Set<GoodsGroup.ID>
  private let holidays: Set<Day>

  public init(_ year: PromotionYear) {
    self.year = year
    vendors = Dictionary(year.vendors.map { ($0.id, $0) }) { first, _ in first }
    kinds = Dictionary(year.kinds.map { ($0.id, $0) }) { first, _ in first }
    events = Dictionary(year.events.map { ($0.id, $0) }) { first, _ in first }
    foods = Set(year.booths.groups.filter(\.isFood).map(\.id))
    let years = year.horizon.lowerBound.year - 1...year.horizon.upperBound.year
    holidays = Set(
      year.calendar.holidays.flatMap { holiday in years.flatMap { holiday.days(in: $0) } }
    )
  }

  /// What is wrong whichever days are chosen for a fair.
  ///
  /// - Parameters:
  ///   - id: the fair.
  ///   - days: the days of which it takes some.
  ///   - length: how many.
  /// - Returns: in the order of the registrations; empty for what is no event of the year.
  public func shortcomings(
    of id: Event.ID,
    within days: ClosedRange<Day>,
    length: Int
  ) -> [Shortcoming] {
    guard let event = events[id], let kind = kinds[event.kind] else { return [] }
    let limit = discountLimit(of: event, within: days, length: length)
    let firstEnd = days.lowerBound + (length - 1)
    var taken: [String: Int] = [:]
    let quotas = quotas(of: event)
    return year.registrations.filter { $0.event == id }.flatMap { registration in
      let vendor = vendors[registration.vendor]
      var found: [Shortcoming.Kind] = []
      if kind.isDomesticOnly {
        if vendor?.isDomestic == false { found.append(.foreignGoods) }
        if vendor?.isDomestic == nil { found.append(.unknownOrigin) }
      }
      if let promised = registration.discount, let limit, promised > limit {
        found.append(.discount(promised: promised, limit: limit))
      }
      if kind.asksForFoodPapers, let vendor, vendor.group.map(foods.contains) ?? false {
        if let end = vendor.foodPaperUntil {
          if end < firstEnd { found.append(.foodPaperEnds(end)) }
        } else {
          found.append(.noFoodPaper)
        }
      }
      if registration.supported, event.programme == nil { found.append(.supportWithoutProgramme) }
      if let zone = vendor?.zone, let quota = quotas[zone] {
        let before = taken[zone, default: 0]
        taken[zone] = before + registration.booths
        if before <= quota, before + registration.booths > quota {
          let all = registered(in: zone, at: id)
          found.append(.zoneFull(zone: zone, registered: all, quota: quota))
        }
      }
      return found.map { Shortcoming(event: id, vendor: registration.vendor, kind: $0) }
    }
  }

  /// What is wrong with a fair on the days it is held.
  public func shortcomings(of fair: PlannedEvent) -> [Shortcoming] {
    let days = fair.days
    return shortcomings(of: fair.id, within: days, length: days.upperBound - days.lowerBound + 1)
  }

  private func registered(in zone: String, at event: Event.ID) -> Int {
    year.registrations.filter { $0.event == event && vendors[$0.vendor]?.zone == zone }
      .reduce(0) { $0 + $1.booths }
  }

  /// A fair's own quotas come before those of its ground.
  private func quotas(of event: Event) -> [String: Int] {
    let zones = (year.ground(of: event)?.zones ?? []) + (year.booths.fairs[event.id]?.quotas ?? [])
    return Dictionary(
      zones.compactMap { zone in zone.quota.map { (zone.name, $0) } },
      uniquingKeysWith: { $1 }
    )
  }

  // MARK: Discounts

  /// The limit on the days on which most is allowed; nil where none is written down.
  private func discountLimit(
    of event: Event,
    within days: ClosedRange<Day>,
    length: Int
  ) -> Int? {
    guard let rules = year.centre.conformity else { return nil }
    let programme = year.programmes.first { $0.id == event.programme }
    let last = max(days.lowerBound, days.upperBound - (length - 1))
    let mayBeConcentrated =
      programme?.isConcentrated ?? false
      || (days.lowerBound...last).contains { first in
        (first...(first + (length - 1))).allSatisfy { isConcentrated($0, rules) }
      }
    return mayBeConcentrated ? rules.concentratedDiscount : rules.discount
  }

  private func isConcentrated(_ day: Day, _ rules: ConformityRules) -> Bool {
    if rules.includesHolidays, holidays.contains(day) { return true }
    guard rules.daysBeforeTet > 0, let tet = VietnameseLunarCalendar.newYear(of: day.year) else {
      return false
    }
    return (tet - rules.daysBeforeTet..<tet).contains(day)
  }
}
