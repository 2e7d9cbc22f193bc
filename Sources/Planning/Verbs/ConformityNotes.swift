import Bilingual
import Diagnostics
import EventWorkspace
import PlanExports
import PromotionModel
import Wording

/// What does not conform in the registrations of a year, named before anything is printed.
struct ConformityNotes {
  let year: PromotionYear
  let origins: Origins
  let wording: Wording

  init(_ year: PromotionYear, _ origins: Origins, _ language: Language) {
    self.year = year
    self.origins = origins
    wording = Wording(language)
  }

  /// What is wrong whichever days are chosen.
  var certain: [Shortcoming] {
    let gate = ConformityGate(year)
    return year.events.flatMap { event -> [Shortcoming] in
      guard let kind = year.kinds.first(where: { $0.id == event.kind }), kind.category == .fair
      else { return [] }
      let length = kind.openDays(of: event, sessions: year.centre.sessions)
      return gate.shortcomings(of: event.id, within: event.window, length: length)
    }
  }

  /// What is wrong only on the days that a plan chose.
  func onTheDays(of plan: YearPlan) -> [Shortcoming] {
    let gate = ConformityGate(year)
    let known = Set(certain)
    return plan.fairs.flatMap { gate.shortcomings(of: $0) }.filter { !known.contains($0) }
  }

  /// A warning for each vendor and matter, with the fairs it concerns; where too many are not known,
  /// one for all of them.
  func diagnostics(_ shortcomings: [Shortcoming]) -> [Diagnostic] {
    struct Matter: Hashable {
      var vendor: Vendor.ID
      var kind: Shortcoming.Kind
    }
    let matters = Dictionary(grouping: shortcomings) { Matter(vendor: $0.vendor, kind: $0.kind) }
    let unknown = matters.filter { $0.key.kind == .unknownOrigin }
    let isCrowded = unknown.count > ConformityNotes.fewUnknown
    var list = matters.filter { !isCrowded || $0.key.kind != .unknownOrigin }.values.compactMap {
      same -> Diagnostic? in
      guard let first = same.first else { return nil }
      let said = wording.said(
        first.kind.words,
        vendor: vendor(first.vendor),
        events: same.map { event($0.event) }
      )
      return warning(said, at: first)
    }
    if isCrowded, let first = unknown.values.joined().min(by: { $0.vendor.text < $1.vendor.text }) {
      list.append(warning(wording.unknownOrigins(unknown.count), at: first))
    }
    return list.sorted()
  }

  /// More vendors than this are not listed one by one where nobody has filled in a column.
  private static let fewUnknown = 5

  private func warning(_ said: CheckText, at shortcoming: Shortcoming) -> Diagnostic {
    Diagnostic(
      at: place(of: shortcoming) ?? SourceLocation(path: "Events/vendors.csv"),
      .warning,
      code: said.code,
      message: said.message,
      fix: said.fix
    )
  }

  /// The cell to be put right.
  private func place(of shortcoming: Shortcoming) -> SourceLocation? {
    let registration = Origins.Entry.registration(shortcoming.vendor, shortcoming.event)
    let vendor = Origins.Entry(.vendor, shortcoming.vendor.text)
    return switch shortcoming.kind {
    case .foreignGoods, .unknownOrigin: origins[vendor, "domestic"]
    case .noFoodPaper, .foodPaperEnds: origins[vendor, "food-paper-until"]
    case .discount: origins[registration, "discount"]
    case .supportWithoutProgramme: origins[registration, "supported"]
    case .zoneFull: origins[registration, "booths"]
    }
  }

  private func vendor(_ id: Vendor.ID) -> String {
    year.vendors.first { $0.id == id }?.name ?? id.text
  }

  private func event(_ id: Event.ID) -> String {
    year.events.first { $0.id == id }?.name.text(in: wording.language) ?? id.text
  }
}
