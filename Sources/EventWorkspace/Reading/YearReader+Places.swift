import CivilCalendar
import LunarCalendar
import PromotionModel
import Wording

extension YearReader {
  func readPlaces(_ root: Value) {
    guard let fields = root.fields(Keys.placesFile) else { return }
    let districtValues = fields.require("districts")?.filledList ?? []
    let placeValues = fields.require("places")?.filledList ?? []
    declare(districtValues, .district)
    declare(placeValues, .place)
    for value in districtValues {
      guard let fields = value.fields(Keys.district), let id = newID(fields, .district),
        let names = datedNames(fields)
      else { continue }
      fields.record("districts", id)
      districts.append(District(id: .init(id), names: names))
    }
    for value in placeValues { readPlace(value) }
    for value in fields["roads"]?.list ?? [] { readRoad(value) }
  }

  private func readPlace(_ value: Value) {
    guard let fields = value.fields(Keys.place), let id = newID(fields, .place),
      let names = datedNames(fields),
      let district = reference(fields.require("district"), .district)
    else { return }
    fields.record("places", id)
    places.append(
      Place(
        id: .init(id), names: names, district: .init(district),
        coordinates: coordinates(fields["coordinates"]),
        marketDays: fields["market-days"]?.list.compactMap(marketRule) ?? []))
  }

  private func marketRule(_ value: Value) -> MarketDays? {
    let kinds = ["lunar-days", "every", "branches", "weekly", "solar-days", "yearly-lunar"]
    guard let fields = value.fields(Keys.marketRule), let rule = fields.oneOf(kinds) else {
      return nil
    }
    switch rule.name {
    case "lunar-days":
      return .lunarDays(Set(rule.filledList.compactMap { $0.integer(1...30) }))
    case "every":
      guard let days = rule.dayCount(1...400), let from = fields.require("from")?.day else {
        return nil
      }
      return .every(days: days, from: from)
    case "branches":
      return .branches(Set(rule.filledList.compactMap(branch)))
    case "weekly":
      return .weekly(Set(rule.filledList.compactMap { $0.word(Weekday.self) }))
    case "solar-days":
      return .solarDays(Set(rule.filledList.compactMap { $0.integer(1...31) }))
    default:
      return yearlyLunar(rule)
    }
  }

  private func yearlyLunar(_ value: Value) -> MarketDays? {
    guard let fields = value.fields(Keys.yearlyLunar),
      let month = fields.require("month")?.integer(1...12),
      let from = fields.require("from")?.integer(1...30)
    else { return nil }
    let to = fields["to"]?.integer(1...30) ?? from
    guard from <= to else {
      value.fail(.rangeBackwards(from: "\(from)", to: "\(to)"))
      return nil
    }
    return .yearlyLunar(month: month, days: from...to)
  }

  /// A branch by its name with or without accents; `tý` and `tỵ` differ by their accent only, so the
  /// second may also be written `ti`.
  private func branch(_ value: Value) -> EarthlyBranch? {
    guard let text = value.text else { return nil }
    let lower = text.lowercased()
    if let exact = EarthlyBranch.allCases.first(where: { $0.rawValue.lowercased() == lower }) {
      return exact
    }
    let plain = EarthlyBranch.allCases.first {
      lower == "\($0)" || (lower != "ty" && folded($0.rawValue) == folded(text) && folded(text) != "ty")
    }
    if let plain { return plain }
    let allowed = EarthlyBranch.allCases.map { "\($0)" }
    value.fail(.badWord(text, allowed: allowed, nearest: nil))
    return nil
  }

  private func readRoad(_ value: Value) {
    guard let fields = value.fields(Keys.road), let ends = fields.require("between"),
      let kilometres = fields.require("km")?.decimal(0...2000)
    else { return }
    let pair = ends.list.compactMap { reference($0, .place) }
    guard pair.count == 2 else {
      if ends.list.count != 2 { ends.fail(.tooFewMembers(2)) }
      return
    }
    let isKnown = roads.contains { Set([$0.from.text, $0.to.text]) == Set(pair) }
    if isKnown || pair[0] == pair[1] {
      ends.fail(.memberTwice(pair.joined(separator: " – ")))
      return
    }
    fields.record("roads", "\(roads.count)")
    roads.append(
      Road(
        from: .init(pair[0]), to: .init(pair[1]), kilometres: kilometres,
        minutes: fields["minutes"]?.integer(0...5000)))
  }
}
