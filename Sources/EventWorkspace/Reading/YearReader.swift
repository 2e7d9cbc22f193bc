import Bilingual
import CivilCalendar
import Diagnostics
import PromotionModel
import Wording
import Yams

/// Reads one year of a workspace, file by file, each after those it refers to.
final class YearReader {
  let report: Report
  var index = NameIndex()
  var centre: Centre?
  var basePlace: Value?
  var calendar = WorkCalendar()
  var districts: [District] = []
  var places: [Place] = []
  var roads: [Road] = []
  var venues: [Venue] = []
  var skills: [Skill] = []
  var staff: [StaffMember] = []
  var equipment: [Equipment] = []
  var kinds: [EventKind] = []
  var programmes: [Programme] = []
  var events: [Event] = []
  var convoys: [Convoy] = []
  var relations: [Relation] = []
  var vendors: [Vendor] = []
  var registrations: [Registration] = []
  var issued: Moment?
  var horizon: ClosedRange<Day>?

  init(_ report: Report) {
    self.report = report
  }

  // MARK: Names

  /// The id of a new thing: well formed and not used before.
  func newID(_ fields: Fields, _ kind: CheckFault.Named) -> String? {
    guard let value = fields.require("id"), let id = plainID(value) else { return nil }
    // Names were made known beforehand; here only a second one with the same id is wrong.
    guard seen.insert("\(kind.rawValue) \(id)").inserted else {
      value.fail(.duplicateID(id))
      return nil
    }
    return id
  }

  private var seen: Set<String> = []

  func plainID(_ value: Value) -> String? {
    guard let id = value.text else { return nil }
    let isPlain = id.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ".")
    }
    let beginsWell = id.first.map { $0 != "-" && $0 != "." } ?? false
    guard isPlain, beginsWell, id.utf8.count <= 80 else {
      value.fail(.badID(id))
      return nil
    }
    return id
  }

  /// The id of something that was declared, by its id or by an unambiguous name.
  func reference(_ value: Value?, _ kind: CheckFault.Named) -> String? {
    guard let value, let text = value.text else { return nil }
    switch index.find(text, kind) {
    case .success(let id): return id
    case .failure(let failure):
      value.fail(failure.fault)
      return nil
    }
  }

  func references(_ value: Value?, _ kind: CheckFault.Named) -> [String] {
    value.map { $0.filledList.compactMap { reference($0, kind) } } ?? []
  }

  /// Makes the things of a list known before any of them is read, so that they may refer to each
  /// other in any order.
  func declare(_ values: [Value], _ kind: CheckFault.Named) {
    for value in values {
      guard case .mapping(let mapping) = value.node, let id = mapping["id"]?.string,
        !index.contains(kind, id: id)
      else { continue }
      var names = [mapping["name"]?.string].compactMap(\.self)
      for entry in mapping["names"]?.sequence ?? [] {
        if let name = entry.mapping?["name"]?.string { names.append(name) }
      }
      index.add(kind, id: id, names: names)
    }
  }

  // MARK: Parts that return

  /// `name` and `english`, or `name` as `{vi: …, en: …}`.
  func name(_ fields: Fields) -> BilingualText? {
    guard var text = fields.require("name")?.bilingual else { return nil }
    if let english = fields["english"]?.text { text.english = english }
    return text
  }

  /// `name`, or `names` with the days from which each is valid.
  func datedNames(_ fields: Fields) -> DatedNames? {
    guard let value = fields.oneOf(["name", "names"]) else { return nil }
    if value.name == "name" { return value.text.map { DatedNames($0) } }
    let entries = value.filledList.compactMap { element -> DatedNames.Entry? in
      guard let fields = element.fields(Keys.datedName), let name = fields.require("name")?.text
      else { return nil }
      return DatedNames.Entry(name: name, since: fields["since"]?.day)
    }
    return DatedNames(entries)
  }

  func coordinates(_ value: Value?) -> Coordinates? {
    guard let value else { return nil }
    let numbers = value.list.compactMap { $0.decimal(-180...180) }
    guard numbers.count == 2, let pair = Coordinates(latitude: numbers[0], longitude: numbers[1])
    else {
      value.fail(.wrongType(value.name, expected: .list))
      return nil
    }
    return pair
  }

  func sessionIDs(_ value: Value?) -> [Session.ID] {
    references(value, .session).map { Session.ID($0) }
  }
}
