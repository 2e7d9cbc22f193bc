import CivilCalendar
import PromotionModel
import Wording
import Yams

extension YearReader {
  // MARK: The year and its programmes

  func readYear(_ root: Value, year: Int) {
    guard let fields = root.fields(Keys.yearFile) else { return }
    if let value = fields.require("year"), let written = value.integer(1900...2199), written != year {
      value.fail(.badNumber("\(written)", least: year, most: year))
    }
    issued = fields.require("issued")?.moment
    if let plan = fields["plan"] { horizon = plan.days }
    fields.record("year", "year")
  }

  func readProgrammes(_ root: Value) {
    guard let fields = root.fields(Keys.programmesFile) else { return }
    let values = fields.require("programmes")?.list ?? []
    declare(values, .programme)
    for value in values {
      guard let fields = value.fields(Keys.programme), let id = newID(fields, .programme),
        let name = name(fields)
      else { continue }
      fields.record("programmes", id)
      var programme = Programme(id: .init(id), name: name, theme: fields["theme"]?.bilingual)
      programme.targets = (fields["targets"]?.list ?? []).compactMap { value in
        guard let fields = value.fields(Keys.target),
          let indicator = fields.require("indicator")?.bilingual,
          let unit = fields.require("unit")?.bilingual,
          let amount = fields.require("value")?.integer(0...1_000_000_000_000)
        else { return nil }
        return Programme.Target(indicator: indicator, unit: unit, value: amount)
      }
      if let quarters = fields["budget"]?.fields(Keys.quarters) {
        for quarter in 1...4 { programme.budget[quarter] = quarters["quarter-\(quarter)"]?.money }
      }
      programmes.append(programme)
    }
  }

  // MARK: Events

  /// Makes the events of a file known; they may name each other across files.
  func declareEvents(_ root: Value) {
    guard case .mapping(let mapping) = root.node, let list = mapping["events"],
      case .sequence(let sequence) = list
    else { return }
    declare(
      sequence.map { Value(node: $0, name: "events", place: root.place, report: report) }, .event)
  }

  func readEvents(_ root: Value) {
    guard let fields = root.fields(Keys.eventsFile) else { return }
    for value in fields["events"]?.list ?? [] { readEvent(value) }
    for value in fields["convoys"]?.list ?? [] { readConvoy(value) }
    for value in fields["relations"]?.list ?? [] { readRelation(value) }
  }

  private func readEvent(_ value: Value) {
    guard let horizon, let fields = value.fields(Keys.event), let id = newID(fields, .event),
      let name = name(fields), let kind = reference(fields.require("kind"), .kind)
    else { return }
    fields.record("events", id)
    let date = fields["date"]?.day
    let window = fields["window"]?.days
    let length = runLength(fields, isRequired: false)
    var event = Event(
      id: .init(id), kind: .init(kind), name: name, districts: readDistricts(fields),
      window: window ?? horizon, date: date, length: length)
    if let date, !fields.has("window") {
      let days = eventDays(length ?? kinds.first { $0.id.text == kind }?.length ?? .days(1))
      event.window = date...(date + (days - 1))
    }
    event.venues = references(fields["venues"], .venue).map { .init($0) }
    event.preferredVenues = references(fields["prefer-venues"], .venue).map { .init($0) }
    event.opening = reference(fields["opening"], .session).map { .init($0) }
    event.marketWish = fields["market-days"]?.word(MarketWish.self)
    event.priority = fields["priority"]?.word(Event.Priority.self) ?? .must
    event.booths = fields["booths"]?.integer(0...2000) ?? 0
    event.seats = fields["seats"]?.integer(0...100_000) ?? 0
    event.budget = fields["budget"]?.money ?? .zero
    event.programme = reference(fields["programme"], .programme).map { .init($0) }
    event.onlineAddress = fields["online"]?.text
    event.note = fields["note"]?.bilingual
    if !event.districts.isEmpty { events.append(event) }
  }

  private func readDistricts(_ fields: Fields) -> [District.ID] {
    guard let value = fields.oneOf(["district", "districts"]) else { return [] }
    if value.name == "district" { return [reference(value, .district)].compactMap { $0.map { .init($0) } } }
    return references(value, .district).map { .init($0) }
  }

  func eventDays(_ length: RunLength) -> Int {
    switch length {
    case .days(let days): days
    case .sessions: 1
    }
  }

  private func readConvoy(_ value: Value) {
    guard let fields = value.fields(Keys.convoy), let id = fields.require("id").flatMap(plainID),
      let name = name(fields), let list = fields.require("events"),
      let order = fields.require("order")?.word(Convoy.Order.self),
      let empty = fields.require("empty-days").flatMap(emptyDays)
    else { return }
    if convoys.contains(where: { $0.id.text == id }) { value.fail(.duplicateID(id)) }
    fields.record("convoys", id)
    let members = distinctMembers(list, isExclusive: true)
    convoys.append(
      Convoy(id: .init(id), name: name, events: members, order: order, emptyDays: empty))
  }

  private func emptyDays(_ value: Value) -> Convoy.EmptyDays? {
    if case .scalar = value.node { return value.dayCount(0...60).map { .exactly($0) } }
    guard let fields = value.fields(Keys.emptyDays),
      let days = fields.oneOf(["exactly", "at-least"])
    else { return nil }
    return days.dayCount(0...60).map { days.name == "exactly" ? .exactly($0) : .atLeast($0) }
  }

  /// The events of a list, each once; with `isExclusive`, none that travels in another convoy.
  private func distinctMembers(_ list: Value, isExclusive: Bool) -> [Event.ID] {
    var members: [Event.ID] = []
    for value in list.list {
      guard let id = reference(value, .event).map({ Event.ID($0) }) else { continue }
      let isTaken = isExclusive && convoys.contains { $0.events.contains(id) }
      if members.contains(id) || isTaken {
        value.fail(.memberTwice(id.text))
      } else {
        members.append(id)
      }
    }
    if list.list.count < 2 { list.fail(.tooFewMembers(2)) }
    return members
  }

  private func readRelation(_ value: Value) {
    guard let fields = value.fields(Keys.relation),
      let relation = fields.oneOf(["after", "apart", "spread"])
    else { return }
    report.origins.record("relations", "\(relations.count)", nil, at: relation.place)
    let read: Relation? =
      switch relation.name {
      case "after": after(relation)
      case "apart": apart(relation)
      default: spread(relation)
      }
    if let read { relations.append(read) }
  }

  private func after(_ value: Value) -> Relation? {
    guard let fields = value.fields(Keys.after),
      let first = reference(fields.require("first"), .event),
      let second = reference(fields.require("second"), .event)
    else { return nil }
    if first == second { value.fail(.memberTwice(first)) }
    let atLeast = fields["at-least"]?.dayCount(0...1000) ?? 1
    let atMost = fields["at-most"]?.dayCount(0...1000)
    if let atMost, atMost < atLeast {
      value.fail(.gapOrder(atLeast: atLeast, atMost: atMost))
    }
    return .after(
      first: .init(first), second: .init(second), atLeast: atLeast, atMost: atMost,
      requires: fields["requires"]?.yesOrNo ?? false)
  }

  private func apart(_ value: Value) -> Relation? {
    guard let fields = value.fields(Keys.apart), let list = fields.require("events"),
      let days = fields.require("days")?.dayCount(0...1000)
    else { return nil }
    return .apart(events: distinctMembers(list, isExclusive: false), days: days)
  }

  private func spread(_ value: Value) -> Relation? {
    guard let fields = value.fields(Keys.spread), let list = fields.require("events"),
      let days = fields.require("days")?.dayCount(0...1000)
    else { return nil }
    return .spread(
      events: distinctMembers(list, isExclusive: false), days: days,
      importance: fields["importance"]?.word(Importance.self) ?? .normal)
  }
}
