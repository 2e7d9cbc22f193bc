import Bilingual
import CivilCalendar
import Diagnostics
import FairScheduling
import PromotionModel
import Wording

/// What is wrong with events taken alone, once calendar, venues and people are put together.
///
/// An event that has to be held, or whose date is settled, is an error; one that may be left out is
/// a warning, unless nothing is held at all in its whole window.
struct FeasibilityChecks {
  let compiled: CompiledYear
  let locate: Locator
  let wording: Wording
  let words: ReasonWords
  private(set) var diagnostics: [Diagnostic] = []

  init(_ compiled: CompiledYear, in language: Language, locate: @escaping Locator) {
    self.compiled = compiled
    self.locate = locate
    wording = Wording(language)
    words = ReasonWords(year: compiled.year, wording: wording)
    checkLengths()
    for event in compiled.events.indices { checkOpening(of: event) }
    checkCrews()
    checkSettledDuties()
  }

  mutating func report(
    _ code: FeasibilityCode,
    _ severity: Diagnostic.Severity = .error,
    at place: SourceLocation?,
    _ remark: Remark
  ) {
    let diagnostic = Diagnostic(
      at: place ?? SourceLocation(path: "Events/\(compiled.year.year)"),
      severity,
      code: code.rawValue,
      message: remark.message,
      fix: remark.fix
    )
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  // MARK: Lengths

  /// An event whose sessions fit in no day has no shape, and would silently not be planned.
  private mutating func checkLengths() {
    let shaped = Set(compiled.events.map(\.event.id))
    for event in compiled.year.events where !shaped.contains(event.id) {
      guard case .sessions(let count) = event.length ?? compiled.year.kind(event.kind)?.length
      else { continue }
      let remark = wording.sessionsDoNotFit(words.eventName(event.id), sessions: count)
      report(.sessionsDoNotFit, at: locate(.event(event.id), "sessions"), remark)
    }
  }

  // MARK: Days

  private mutating func checkOpening(of index: Int) {
    guard let refusals = OpeningCheck(compiled, event: index).refusals() else { return }
    let plannable = compiled.events[index]
    let name = words.eventName(plannable.event.id)
    if let date = plannable.event.date, let reasons = refusals[date] {
      let remark = wording.dateForbidden(name, date, reasons: unique(reasons).map(placed))
      report(.dateForbidden, at: place(of: plannable, "date"), remark)
    } else if !refusals.isEmpty, refusals.values.allSatisfy(isForbidden) {
      let periods = unique(refusals.values.joined().filter { $0.rule.isForbiddenPeriod })
        .sorted { ($0.source?.description ?? "") < ($1.source?.description ?? "") }
      let remark = wording.windowForbidden(name, reasons: periods.map(placed))
      report(.windowForbidden, at: place(of: plannable, "window"), remark)
    } else {
      let tally = AbsenceReason.RefusedDays.tally(Array(refusals.values)).prefix(3)
      let reasons = tally.map { wording.refusedDays(placed($0.reason), days: $0.days) }
      let remark = wording.noPossibleDay(
        name,
        reasons: reasons.isEmpty ? [wording.noVenueFits] : reasons
      )
      let isNeeded = plannable.role != .asked || plannable.event.priority == .must
      let severity = isNeeded ? Diagnostic.Severity.error : .warning
      report(.noPossibleDay, severity, at: place(of: plannable, "window"), remark)
    }
  }

  private func isForbidden(_ reasons: [Reason]) -> Bool {
    reasons.contains { $0.rule.isForbiddenPeriod }
  }

  func placed(_ reason: Reason) -> String {
    let text = words.rule(reason.rule)
    return reason.source.map { wording.reason(text, writtenAt: $0.description) } ?? text
  }

  /// Where an event's days were written; for a conference, where its template was.
  private func place(of plannable: PlannableEvent, _ key: String) -> SourceLocation? {
    switch plannable.role {
    case .asked:
      return locate(.event(plannable.event.id), key)
    case .conference(let events, _):
      let kind = compiled.year.events.first { $0.id == events.first }?.kind
      return kind.flatMap { locate(.kind($0), "conference") }
    }
  }

  // MARK: People

  /// One finding a kind: its events differ in length only.
  private mutating func checkCrews() {
    var seen: Set<EventKind.ID> = []
    for plannable in compiled.events
    where !seen.contains(plannable.kind.id) && plannable.settled == nil {
      let people = compiled.problem.people
      let check = CrewCheck(plannable.shape) { template in
        let word = StaffCompiler.requirement(template)
        return people.indices.filter { people[$0].skills.contains(word) }
      }
      guard let shortage = check.shortage() else { continue }
      seen.insert(plannable.kind.id)
      let shifts = plannable.shape.shifts.filter { shortage.shifts.contains($0.id) }
      let remark = wording.crewTooLarge(
        words.eventName(plannable.event.id),
        duties: unique(shifts.map { $0.template.name.text(in: wording.language) }),
        needed: shortage.needed,
        able: shortage.able
      )
      let path = shifts.first.map { "phases.\($0.phase.rawValue).shifts.\($0.template.id).people" }
      report(.crewTooLarge, at: locate(.kind(plannable.kind.id), path), remark)
    }
  }
}

extension Rule {
  /// Whether it forbids a whole stretch of days rather than single ones.
  fileprivate var isForbiddenPeriod: Bool {
    switch self {
    case .period, .closedPeriod: true
    default: false
    }
  }
}
