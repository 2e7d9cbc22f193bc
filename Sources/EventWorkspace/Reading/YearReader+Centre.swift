import Bilingual
import CivilCalendar
import PromotionModel
import Wording

extension YearReader {
  func readCentre(_ root: Value) {
    guard let fields = root.fields(Keys.centreFile) else { return }
    fields.record("centre", "centre")
    let sessions = readSessions(fields.require("sessions"))
    basePlace = fields.require("base")
    if let zone = fields["time-zone"], let name = zone.text, name != "Asia/Ho_Chi_Minh" {
      zone.fail(.badWord(name, allowed: ["Asia/Ho_Chi_Minh"], nearest: "Asia/Ho_Chi_Minh"))
    }
    let name = name(fields)
    let authority = fields.require("authority")?.bilingual
    let locality = fields.require("locality")?.text
    var centre = Centre(
      name: name ?? "", authority: authority ?? "", locality: locality ?? "",
      signatory: readSignatory(fields["signatory"]), base: "", sessions: sessions)
    if let language = fields["language"].flatMap({ $0.word(LanguageWord.self) }) {
      centre.language = Language(rawValue: language.rawValue) ?? .vietnamese
    }
    centre.website = fields["website"]?.text
    if let daysOff = fields["days-off"] {
      centre.daysOff = Set(daysOff.list.compactMap { $0.word(Weekday.self) })
    }
    centre.rest = readRest(fields["rest"])
    centre.weights = readWeights(fields["weights"])
    centre.roads = readRoadDefaults(fields["roads"])
    centre.reminders = fields["reminders"]?.list.compactMap(\.minutes) ?? []
    self.centre = centre
  }

  /// The two languages as words of a list, for "use one of".
  private enum LanguageWord: String, CaseIterable {
    case vi, en
  }

  private func readSessions(_ value: Value?) -> [Session] {
    guard let value else { return [] }
    let elements = value.filledList
    declare(elements, .session)
    var sessions: [Session] = []
    for element in elements {
      guard let fields = element.fields(Keys.session), let id = newID(fields, .session),
        let name = name(fields), let from = fields.require("from")?.clock,
        let to = fields.require("to")?.clock
      else { continue }
      if from >= to || sessions.last.map({ from < $0.to }) ?? false {
        element.fail(.sessionsOverlap(sessions.last?.id.text ?? id, id))
        continue
      }
      sessions.append(Session(id: .init(id), name: name, from: from, to: to))
    }
    return sessions
  }

  private func readSignatory(_ value: Value?) -> Signatory? {
    guard let fields = value?.fields(Keys.signatory), let title = fields.require("title")?.bilingual,
      let name = fields.require("name")?.text
    else { return nil }
    return Signatory(title: title, name: name)
  }

  private func readRest(_ value: Value?) -> RestRule? {
    guard let fields = value?.fields(Keys.rest),
      let window = fields.require("in")?.dayCount(1...60),
      let days = fields.require("days")?.dayCount(1...60)
    else { return nil }
    return RestRule(days: days, window: window)
  }

  private func readWeights(_ value: Value?) -> [Preference: Importance] {
    let keys = KeyTable("weights", Preference.allCases.map(\.rawValue))
    guard let fields = value?.fields(keys) else { return [:] }
    var weights: [Preference: Importance] = [:]
    for preference in Preference.allCases {
      weights[preference] = fields[preference.rawValue]?.word(Importance.self)
    }
    return weights
  }

  private func readRoadDefaults(_ value: Value?) -> RoadDefaults {
    var roads = RoadDefaults()
    guard let fields = value?.fields(Keys.roadDefaults) else { return roads }
    if let speed = fields["speed"]?.integer(5...120) { roads.speed = speed }
    if let detour = fields["detour"]?.integer(100...400) { roads.detour = detour }
    return roads
  }
}
