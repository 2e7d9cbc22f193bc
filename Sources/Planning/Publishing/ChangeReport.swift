import Bilingual
import CivilCalendar
import ICalendar
import Ledger
import PromotionModel
import Wording

/// What is different between two plans, in words.
public struct ChangeReport: Sendable {
  /// A district or a person, and a line for each change.
  public struct Section: Hashable, Sendable {
    public var title: String
    public var lines: [String]
  }

  /// A line for each event, by kind of change.
  public var events: [Section]
  public var districts: [Section]
  public var people: [Section]

  public var isEmpty: Bool { events.isEmpty && people.isEmpty }

  /// What is different from `before`, which is nil where nothing was published before.
  init(from before: PublishedPlan?, to after: PublishedPlan, _ wording: Wording) {
    let difference = PlanDifference(from: before, to: after)
    let words = ChangeWords(before: before, after: after, wording: wording)
    events = PlanDifference.EventChange.Kind.allCases.compactMap { kind in
      section(
        wording.changeHeading(kind.rawValue),
        difference.events.filter { $0.kind == kind }.map(words.line)
      )
    }
    let districtIDs = Set(difference.events.flatMap(\.districts)).sorted()
    districts = districtIDs.compactMap { district in
      section(
        words.name(ofDistrict: district),
        difference.events.filter { $0.districts.contains(district) }.map { change in
          "\(wording.releaseChange(change.kind.rawValue)): \(words.line(change))"
        }
      )
    }
    let byPerson = Dictionary(grouping: difference.duties, by: \.person)
    people = byPerson.keys.sorted().compactMap { person in
      section(words.name(ofStaff: person), (byPerson[person] ?? []).map(words.line))
    }
  }
}

private func section(_ title: String, _ lines: [String]) -> ChangeReport.Section? {
  lines.isEmpty ? nil : ChangeReport.Section(title: title, lines: lines)
}

/// The words for single changes.
private struct ChangeWords {
  let before: PublishedPlan?
  let after: PublishedPlan
  let wording: Wording

  func name(ofStaff id: String) -> String {
    let name = after.directory.name(ofStaff: id)
    return name == id ? before?.directory.name(ofStaff: id) ?? id : name
  }

  func name(ofDistrict id: String) -> String {
    after.directory.districts[id] ?? before?.directory.districts[id] ?? id
  }

  func line(_ change: PlanDifference.EventChange) -> String {
    let held = change.after ?? change.before
    let name = held.map { $0.name.text.text(in: wording.language) } ?? change.event
    let then = change.before.map { occasion($0, before?.directory ?? after.directory) }
    let now = change.after.map { occasion($0, after.directory) }
    let team = wording.teamChange(
      joining: change.joining.map(name(ofStaff:)),
      leaving: change.leaving.map(name(ofStaff:))
    )
    switch change.kind {
    case .new: return "\(name): \(now ?? "")"
    case .cancelled: return "\(name): \(then ?? "")"
    case .moved:
      let times = "\(name): \(then ?? "") → \(now ?? "")"
      return team.isEmpty ? times : "\(times); \(team)"
    case .restaffed: return "\(name): \(team.isEmpty ? wording.sameTeamOtherShifts : team)"
    }
  }

  func line(_ change: PlanDifference.DutyChange) -> String {
    let shift = (change.after ?? change.before)?.name.text.text(in: wording.language) ?? ""
    let event = (after.events + (before?.events ?? [])).first { $0.id == change.event }
    let name = event.map { $0.name.text.text(in: wording.language) } ?? change.event
    let title = wording.shiftTitle(shift, name)
    let (then, now) = (change.before.flatMap(time), change.after.flatMap(time))
    switch change.kind {
    case .given: return "+ \(title): \(now ?? "")"
    case .taken: return "− \(title): \(then ?? "")"
    case .moved where then != now: return "~ \(title): \(then ?? "") → \(now ?? "")"
    case .moved: return "~ \(title): \(wording.releaseChange("relocated"))"
    }
  }

  private func time(_ shift: PublishedShift) -> String? {
    (try? shift.span.span()).map { wording.momentRange($0.from, $0.to) }
  }

  private func occasion(_ event: PublishedEvent, _ directory: Directory) -> String {
    let time =
      switch event.time {
      case .allDay(let days): wording.dateRange(days)
      case .timed(let from, let to): wording.momentRange(from, to)
      case nil: ""
      }
    return "\(time), \(directory.place(of: event))"
  }
}
