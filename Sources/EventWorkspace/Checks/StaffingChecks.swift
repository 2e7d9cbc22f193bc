import Diagnostics
import PromotionModel
import Wording

extension YearChecks {
  /// Every shift has enough people who can do it at all; kinds that nothing uses are let be.
  func checkStaffing(_ checker: inout Checker) {
    guard isStaffSound else { return }
    let used = usedKinds()
    for kind in year.kinds where used.contains(kind.id) {
      for phase in kind.phases {
        for shift in phase.shifts { checkCrew(kind, phase, shift, &checker) }
      }
    }
  }

  private func checkCrew(
    _ kind: EventKind,
    _ phase: PhaseTemplate,
    _ shift: ShiftTemplate,
    _ checker: inout Checker
  ) {
    let found = year.staff.count { person in
      person.share > 0 && person.skills.contains(shift.skill)
        && shift.language.map(person.languages.contains) ?? true
        && !(shift.every == .night && person.limits.contains(.noNights))
    }
    guard found < shift.people else { return }
    checker.report(.tooFewStaff, in: .kind(kind.id), path(phase, shift, "skill")) {
      $0.tooFewStaff(
        skill: shift.skill.text,
        language: shift.language,
        needed: shift.people,
        found: found
      )
    }
  }

  /// Kinds of the year's events, and those of the conferences that go with them.
  private func usedKinds() -> Set<EventKind.ID> {
    let asked = Set(year.events.map(\.kind))
    let conferences = asked.compactMap { kinds[$0]?.conference?.kind }
    return asked.union(conferences)
  }
}
