import CivilCalendar
import PromotionModel
import Wording

extension YearReader {
  // MARK: Venues

  func readVenues(_ root: Value) {
    guard let fields = root.fields(Keys.venuesFile) else { return }
    let values = fields.require("venues")?.list ?? []
    declare(values, .venue)
    for value in values {
      guard let fields = value.fields(Keys.venue), let id = newID(fields, .venue),
        let names = datedNames(fields), let place = reference(fields.require("place"), .place)
      else { continue }
      fields.record("venues", id)
      var venue = Venue(id: .init(id), names: names, place: .init(place))
      venue.booths = fields["booths"]?.integer(0...2000) ?? 0
      venue.seats = fields["seats"]?.integer(0...100_000) ?? 0
      venue.features = Set(fields["has"]?.list.compactMap { $0.word(VenueFeature.self) } ?? [])
      venue.closed = fields["closed"]?.list.compactMap(closure) ?? []
      venue.coordinates = coordinates(fields["coordinates"])
      venue.address = fields["address"]?.text
      venue.isMarketGround = fields["market-ground"]?.yesOrNo ?? false
      venues.append(venue)
    }
  }

  private func closure(_ value: Value) -> Closure? {
    guard let fields = value.fields(Keys.period), let days = fields.days else { return nil }
    return Closure(days: days, reason: fields["reason"]?.text ?? "")
  }

  // MARK: Staff

  func readStaff(_ root: Value) {
    guard let fields = root.fields(Keys.staffFile) else { return }
    let skillValues = fields.require("skills")?.list ?? []
    declare(skillValues, .skill)
    for value in skillValues {
      guard let fields = value.fields(Keys.skill), let id = newID(fields, .skill),
        let name = name(fields)
      else { continue }
      fields.record("skills", id)
      skills.append(Skill(id: .init(id), name: name))
    }
    let values = fields.require("staff")?.list ?? []
    declare(values, .staff)
    for value in values { readMember(value) }
  }

  private func readMember(_ value: Value) {
    guard let fields = value.fields(Keys.member), let id = newID(fields, .staff),
      let name = fields.require("name")?.text,
      let home = reference(fields.require("home"), .place)
    else { return }
    fields.record("staff", id)
    var member = StaffMember(id: .init(id), name: name, home: .init(home))
    member.position = fields["position"]?.bilingual
    member.phone = fields["phone"]?.text
    member.skills = Set(references(fields["skills"], .skill).map { .init($0) })
    member.languages = Set(fields["languages"]?.list.compactMap(\.text) ?? [])
    member.share = fields["share"]?.integer(0...1000) ?? 100
    member.limits = Set(fields["limits"]?.list.compactMap { $0.word(StaffLimit.self) } ?? [])
    member.weekdaysOff = Set(
      fields["weekdays-off"]?.list.compactMap { $0.word(Weekday.self) } ?? [])
    member.knows = Set(references(fields["knows"], .district).map { .init($0) })
    member.busyCalendars = fields["busy"]?.list.compactMap(\.text) ?? []
    member.leave = (fields["leave"]?.list ?? []).compactMap { value in
      guard let fields = value.fields(Keys.period), let days = fields.days else { return nil }
      return Leave(days: days, reason: fields["reason"]?.text ?? "")
    }
    staff.append(member)
  }

  // MARK: Equipment

  func readEquipment(_ root: Value) {
    guard let fields = root.fields(Keys.equipmentFile) else { return }
    let values = fields.require("equipment")?.list ?? []
    declare(values, .equipment)
    for value in values {
      guard let fields = value.fields(Keys.equipment), let id = newID(fields, .equipment),
        let name = name(fields), let unit = fields.require("unit")?.bilingual,
        let quantity = fields.require("quantity")?.integer(0...100_000)
      else { continue }
      fields.record("equipment", id)
      equipment.append(
        Equipment(
          id: .init(id), name: name, unit: unit, quantity: quantity,
          turnaround: fields["turnaround"]?.integer(0...200) ?? 0))
    }
  }
}
