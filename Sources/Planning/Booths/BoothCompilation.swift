import Bilingual
import BoothAllocation
import Diagnostics
import EventWorkspace
import PromotionModel
import Wording

/// Makes the task of one fair's stalls from the year and from what was asked.
struct BoothCompilation {
  let year: PromotionYear
  let origins: Origins
  let request: BoothRequest
  let wording: Wording

  /// The fair that was asked for, by its id or its name.
  func event() throws(BoothRefusal) -> Event {
    let wanted = folded(request.fair)
    let found =
      year.events.first { $0.id.text == request.fair }
      ?? year.events.first { folded($0.name.vietnamese) == wanted }
    guard let found else {
      let known = year.events.filter { $0.booths > 0 }.map(\.id.text)
      throw BoothRefusal(
        "unknown-fair",
        option: request.fair,
        wording.unknownFair(request.fair, nearest: nearest(to: request.fair, among: known))
      )
    }
    return found
  }

  /// What there is to be done for a fair; lots can be drawn without a ground.
  func task(for event: Event, needsGround: Bool = true) throws(BoothRefusal) -> BoothTask {
    let none = needsGround ? nil : Ground(id: "", venue: "", stalls: [])
    guard var ground = year.ground(of: event) ?? none else {
      throw BoothRefusal(
        "no-ground",
        at: origins[.event(event.id)] ?? SourceLocation(path: "Events/grounds.yaml"),
        wording.noGround(event.id.text, grounds: year.booths.grounds.map(\.id.text))
      )
    }
    var rules = year.booths.rules
    let own = year.booths.fairs[event.id]
    rules.sameGoods = own?.sameGoods ?? rules.sameGoods
    rules.zoning = own?.zoning ?? rules.zoning
    for quota in own?.quotas ?? [] {
      ground.zones.removeAll { $0.name == quota.name }
      ground.zones.append(quota)
    }
    let applicants = try applicants(of: event)
    guard !applicants.isEmpty else {
      throw BoothRefusal(
        "nobody-registered",
        at: SourceLocation(path: "Events/\(year.year)/registrations.csv"),
        wording.nobodyRegistered(event.id.text)
      )
    }
    let seed = request.seed ?? own?.seed
    if let seed, !isSeed(seed) {
      throw BoothRefusal("bad-seed", option: "--seed", wording.badSeed(seed))
    }
    let task = BoothTask(
      fair: event.id,
      ground: ground,
      rules: rules,
      applicants: applicants,
      seed: seed ?? ""
    )
    if seed == nil, TurnList(task).needsDraw {
      throw BoothRefusal("seed-missing", option: "--seed", wording.seedMissing(event.id.text))
    }
    return task
  }

  private func applicants(of event: Event) throws(BoothRefusal) -> [Applicant] {
    let added = try chosen(request.added, "--add")
    let absent = try chosen(request.absent, "--absent")
    let registrations = year.registrations.filter { $0.event == event.id }
    let records = request.startsAnew ? [] : year.booths.records.filter { $0.event == event.id }
    let goodStalls = GoodStallHistory(year, except: event.id)
    var applicants: [Applicant] = []
    let known =
      registrations.map(\.vendor)
      + records.map(\.vendor).filter { vendor in !registrations.contains { $0.vendor == vendor } }
    for choice in added where known.contains(choice.vendor) {
      throw BoothRefusal("already-there", option: "--add", wording.alreadyThere(choice.text))
    }
    for choice in absent where !known.contains(choice.vendor) {
      throw BoothRefusal("not-there", option: "--absent", wording.notThere(choice.text))
    }
    for id in known + added.map(\.vendor) where !absent.contains(where: { $0.vendor == id }) {
      let registration = registrations.first { $0.vendor == id }
      let record = records.first { $0.vendor == id }
      let vendor = year.vendors.first { $0.id == id }
      let extra = added.first { $0.vendor == id }?.booths
      applicants.append(
        Applicant(
          vendor: id,
          booths: registration?.booths ?? extra ?? record?.booths
            ?? max(record?.stalls.count ?? 1, 1),
          group: vendor?.group.flatMap { group in year.booths.groups.first { $0.id == group } },
          zone: vendor?.zone ?? "",
          needsPower: registration?.needsPower ?? false,
          needsWater: registration?.needsWater ?? false,
          isLocal: vendor?.isLocal ?? false,
          registered: registration?.registered,
          goodStallsBefore: goodStalls.count(of: id),
          standing: standing(record, registration)
        )
      )
    }
    return applicants
  }

  /// What was published; else the stalls that somebody has given it by hand in the registration.
  private func standing(_ record: StallRecord?, _ registration: Registration?)
    -> Applicant.Standing
  {
    if let record { return record.turn.map { .waiting(turn: $0) } ?? .placed(record.stalls) }
    let given = registration?.stall?.split { $0.isWhitespace || $0 == "," }.map(String.init) ?? []
    return given.isEmpty || request.startsAnew ? .newcomer : .placed(given)
  }

  private struct Choice {
    var text: String
    var vendor: Vendor.ID
    var booths: Int
  }

  /// Vendors as they were typed: `id`, a name, or either with `=` and a number of booths.
  private func chosen(_ texts: [String], _ option: String) throws(BoothRefusal) -> [Choice] {
    var chosen: [Choice] = []
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      let name = parts.first ?? ""
      let found =
        year.vendors.first { $0.id.text == name }
        ?? year.vendors.first { folded($0.name) == folded(name) }
      guard let found else {
        let known = year.vendors.map(\.id.text)
        throw BoothRefusal(
          "unknown-vendor",
          option: option,
          wording.unknownVendor(name, nearest: nearest(to: name, among: known))
        )
      }
      let booths = parts.count == 2 ? Int(parts[1]) : 1
      guard let booths, (1...20).contains(booths) else {
        throw BoothRefusal("bad-number", option: option, wording.badBoothNumber(text))
      }
      if !chosen.contains(where: { $0.vendor == found.id }) {
        chosen.append(Choice(text: name, vendor: found.id, booths: booths))
      }
    }
    return chosen
  }
}
