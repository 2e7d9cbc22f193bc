import Diagnostics
import PromotionModel
import Wording

extension YearChecks {
  func checkKinds(_ checker: inout Checker) {
    for kind in year.kinds {
      checkOpenings(kind, &checker)
      checkPhases(kind, &checker)
      checkUnique(kind, &checker)
      if let conference = kind.conference, let other = kinds[conference.kind],
        other.category != .conference
      {
        checker.report(.notAConference, in: .kind(kind.id), "conference.kind") {
          $0.notAConference(other.id.text)
        }
      }
    }
    for event in year.events {
      guard let opening = event.opening, let kind = kinds[event.kind] else { continue }
      checkOpening(opening, kind, .event(event.id), "opening", &checker)
    }
  }

  private func checkOpenings(_ kind: EventKind, _ checker: inout Checker) {
    for (position, opening) in kind.openings.enumerated() {
      checkOpening(opening, kind, .kind(kind.id), "openings.\(position)", &checker)
    }
  }

  private func checkOpening(
    _ opening: Session.ID,
    _ kind: EventKind,
    _ entry: Origins.Entry,
    _ path: String,
    _ checker: inout Checker
  ) {
    guard !kind.openSessions.contains(opening) else { return }
    checker.report(.openingNotOpen, in: entry, path) {
      $0.openingNotOpen(opening.text, open: kind.openSessions.map(\.text))
    }
  }

  private func checkPhases(_ kind: EventKind, _ checker: inout Checker) {
    var seen: Set<PhaseKind> = []
    for phase in kind.phases {
      if !seen.insert(phase.kind).inserted {
        checker.report(.repeatedPhase, in: .kind(kind.id), "phases.\(phase.kind.rawValue)") {
          $0.repeatedPhase(phase.kind.rawValue)
        }
      }
      for shift in phase.shifts where !isContiguous(shift.sessions) {
        checker.report(.shiftSessionsApart, in: .kind(kind.id), path(phase, shift, "sessions")) {
          $0.shiftSessionsApart()
        }
      }
      checkReach(of: phase, kind, &checker)
    }
  }

  /// A shift of the opening or of running covers a session that this part can have.
  private func checkReach(
    of phase: PhaseTemplate,
    _ kind: EventKind,
    _ checker: inout Checker
  ) {
    let possible: [PhaseKind: [Session.ID]] = [
      .opening: kind.openings, .running: kind.openSessions,
    ]
    guard let sessions = possible[phase.kind] else { return }
    for shift in phase.shifts
    where !shift.sessions.isEmpty && shift.every != .night
      && Set(shift.sessions).isDisjoint(with: sessions)
    {
      checker.report(.shiftOutsidePhase, in: .kind(kind.id), path(phase, shift, "sessions")) {
        $0.shiftOutsidePhase(phase.kind.rawValue, sessions: sessions.map(\.text))
      }
    }
  }

  /// Whether sessions follow one another in the day.
  private func isContiguous(_ sessions: [Session.ID]) -> Bool {
    let order = year.centre.sessions.map(\.id)
    let positions = sessions.compactMap { order.firstIndex(of: $0) }.sorted()
    return zip(positions, positions.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  /// Ids of the shifts of a phase and of the deadlines of a kind are used once.
  private func checkUnique(_ kind: EventKind, _ checker: inout Checker) {
    let groups =
      kind.phases.map { ("phases.\($0.kind.rawValue).shifts", $0.shifts.map(\.id.text)) }
      + [("deadlines", kind.deadlines.map(\.id.text))]
    for (path, ids) in groups {
      var seen: Set<String> = []
      for id in ids where !seen.insert(id).inserted {
        let place = checker.origins[.kind(kind.id), path]?.description ?? ""
        checker.report(.duplicateID, in: .kind(kind.id), "\(path).\(id)") {
          $0.duplicateID(id, first: place)
        }
      }
    }
  }

  /// The path of a key of a shift, for `Origins`.
  func path(_ phase: PhaseTemplate, _ shift: ShiftTemplate, _ key: String) -> String {
    "phases.\(phase.kind.rawValue).shifts.\(shift.id).\(key)"
  }
}
