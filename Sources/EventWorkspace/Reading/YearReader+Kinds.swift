import CivilCalendar
import PromotionModel
import Wording
import Yams

extension YearReader {
  func readKinds(_ root: Value) {
    guard let fields = root.fields(Keys.kindsFile) else { return }
    let values = fields.require("kinds")?.list ?? []
    declare(values, .kind)
    for value in values { readKind(value) }
  }

  private func readKind(_ value: Value) {
    guard let fields = value.fields(Keys.kind), let id = newID(fields, .kind),
      let name = name(fields),
      let category = fields.require("category")?.word(EventKind.Category.self),
      let length = runLength(fields, isRequired: true)
    else { return }
    fields.record("kinds", id)
    let open =
      fields.has("open") ? sessionIDs(fields["open"]) : centre?.sessions.map(\.id) ?? []
    let openings = fields.has("openings") ? sessionIDs(fields["openings"]) : Array(open.prefix(1))
    for opening in openings where !open.contains(opening) {
      (fields["openings"] ?? value).fail(.openingNotOpen(opening.text))
    }
    var kind = EventKind(
      id: .init(id), name: name, category: category, length: length, openings: openings,
      openSessions: open, phases: (fields["phases"]?.list ?? []).compactMap(phase))
    kind.workingDaysOnly = fields["working-days-only"]?.yesOrNo ?? false
    kind.equipment = equipmentNeeds(fields["equipment"])
    kind.features = Set(fields["needs"]?.list.compactMap { $0.word(VenueFeature.self) } ?? [])
    kind.marketWish = fields["market-days"]?.word(MarketWish.self)
    kind.deadlines = (fields["deadlines"]?.list ?? []).compactMap(deadline)
    kind.conference = conference(fields["conference"])
    kind.apart = fields["apart"]?.dayCount(0...1000)
    kind.spread = fields["spread"]?.dayCount(0...1000)
    kinds.append(kind)
  }

  func runLength(_ fields: Fields, isRequired: Bool) -> RunLength? {
    guard let value = fields.oneOf(["days", "sessions"], isRequired: isRequired) else { return nil }
    return value.name == "days"
      ? value.integer(1...60).map { .days($0) } : value.integer(1...20).map { .sessions($0) }
  }

  private func phase(_ value: Value) -> PhaseTemplate? {
    guard let fields = value.fields(Keys.phase),
      let kind = fields.require("phase")?.word(PhaseKind.self), let name = name(fields)
    else { return nil }
    let needsLength = kind == .setUp || kind == .takeDown
    let sessions = fields["sessions"]?.integer(1...200)
    if needsLength, sessions == nil, !fields.has("sessions") {
      value.fail(.phaseNeedsSessions(kind.rawValue))
    }
    return PhaseTemplate(
      kind: kind, name: name, sessions: sessions ?? 0,
      shifts: (fields["shifts"]?.list ?? []).compactMap(shift))
  }

  private func shift(_ value: Value) -> ShiftTemplate? {
    guard let fields = value.fields(Keys.shift), let id = fields.require("id").flatMap(plainID),
      let name = name(fields), let skill = reference(fields.require("skill"), .skill),
      let every = fields.require("every")?.word(ShiftTemplate.Repetition.self)
    else { return nil }
    let sessions = sessionIDs(fields["sessions"])
    if every == .day, let known = centre?.sessions.map(\.id) {
      let places = sessions.compactMap(known.firstIndex(of:)).sorted()
      if let first = places.first, let last = places.last, last - first + 1 != places.count {
        (fields["sessions"] ?? value).fail(.sessionsNotContiguous)
      }
    }
    return ShiftTemplate(
      id: .init(id), name: name, skill: .init(skill), language: fields["language"]?.text,
      people: fields["people"]?.integer(1...100) ?? 1, every: every, sessions: sessions,
      hours: fields["hours"]?.clockHours)
  }

  private func equipmentNeeds(_ value: Value?) -> [EquipmentNeed] {
    guard let value else { return [] }
    guard case .mapping(let mapping) = value.node else {
      value.fail(.wrongType(value.name, expected: .mapping))
      return []
    }
    return mapping.compactMap { key, amount in
      let name = Value(node: key, name: value.name, place: value.place(of: key), report: report)
      guard let id = reference(name, .equipment) else { return nil }
      let amount = Value(node: amount, name: id, place: value.place(of: amount), report: report)
      if amount.node.string == "per-booth" {
        return EquipmentNeed(equipment: .init(id), amount: .perBooth)
      }
      return amount.integer(0...100_000).map {
        EquipmentNeed(equipment: .init(id), amount: .number($0))
      }
    }
  }

  private func deadline(_ value: Value) -> DeadlineTemplate? {
    guard let fields = value.fields(Keys.deadline), let id = fields.require("id").flatMap(plainID),
      let name = name(fields), let days = fields.oneOf(["days-before", "days-after"]),
      let count = days.dayCount(0...400)
    else { return nil }
    return DeadlineTemplate(
      id: .init(id), name: name, daysBefore: days.name == "days-before" ? count : -count,
      source: fields["source"]?.text, binding: fields["binding"]?.yesOrNo ?? false)
  }

  private func conference(_ value: Value?) -> ConferenceTemplate? {
    guard let fields = value?.fields(Keys.conference),
      let kind = reference(fields.require("kind"), .kind),
      let days = fields.require("days-before")?.dayCount(0...365)
    else { return nil }
    return ConferenceTemplate(
      kind: .init(kind), daysBefore: days,
      giveOrTake: fields["give-or-take"]?.dayCount(0...60) ?? 0)
  }
}
