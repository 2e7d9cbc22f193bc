import Bilingual
import CivilCalendar
import ICalendar
import Ledger
import PlanExports
import PromotionModel
import Wording

/// What a release tells whom.
struct ReleaseNews {
  let before: PublishedPlan?
  let after: PublishedPlan
  let revision: CalendarRevision
  /// The local day of the release.
  let day: Day
  let language: Language
  private let changes: [String: [EntryChange]]
  private let difference: PlanDifference

  init(
    before: PublishedPlan?,
    after: PublishedPlan,
    revision: CalendarRevision,
    day: Day,
    language: Language
  ) {
    self.before = before
    self.after = after
    self.revision = revision
    self.day = day
    self.language = language
    changes = Dictionary(grouping: revision.changes, by: \.calendar)
    difference = PlanDifference(from: before, to: after)
  }

  func counts(in calendar: String) -> [ReleaseReport.Change: Int] {
    var counts: [ReleaseReport.Change: Int] = [:]
    for change in changes[calendar] ?? [] {
      counts[ReleaseReport.Change(change.kind), default: 0] += 1
    }
    return counts
  }

  // MARK: People

  /// Everybody whose own calendar changed, in the order of the staff list; who has left it comes last.
  var people: [ReleaseReport.PersonNews] {
    let left = (before?.directory.staff ?? []).filter { old in
      !after.directory.staff.contains { $0.id == old.id }
    }
    return (after.directory.staff + left).compactMap { person in
      let path = ExportSet.calendarPath(of: StaffMember.ID(person.id))
      guard let changes = changes[path] else { return nil }
      return ReleaseReport.PersonNews(
        name: person.name,
        phone: person.phone,
        entries: changes.map(entry).sorted { $0.order < $1.order }
      )
    }
  }

  private func entry(_ change: EntryChange) -> ReleaseReport.EntryNews {
    // The title without the mark of a cancelled entry: the change says that already.
    let told = change.kind == .cancelled ? change.before : change.after ?? change.before
    return ReleaseReport.EntryNews(
      title: told?.title ?? change.uid,
      change: ReleaseReport.Change(change.kind),
      isUrgent: change.matters(on: day),
      before: change.kind == .added ? nil : change.before.flatMap(occasion),
      after: [.cancelled, .removed].contains(change.kind)
        ? nil : change.after.flatMap(occasion)
    )
  }

  private func occasion(_ content: EntryContent) -> ReleaseReport.Occasion? {
    content.time.map { ReleaseReport.Occasion(time: $0, place: content.location ?? "") }
  }

  // MARK: Events

  var events: [ReleaseReport.EventNews] { difference.events.map(event) }

  private func event(_ change: PlanDifference.EventChange) -> ReleaseReport.EventNews {
    let held = change.after ?? change.before
    return ReleaseReport.EventNews(
      name: held?.name.text.text(in: language) ?? change.event,
      change: ReleaseReport.Change(change.kind),
      before: change.before.flatMap { occasion($0, before?.directory) },
      after: change.after.flatMap { occasion($0, after.directory) },
      joining: change.joining.map(after.directory.name(ofStaff:)),
      leaving: change.leaving.map { id in
        (before ?? after).directory.name(ofStaff: id)
      }
    )
  }

  private func occasion(_ event: PublishedEvent, _ directory: Directory?)
    -> ReleaseReport.Occasion?
  {
    guard let time = event.time else { return nil }
    return ReleaseReport.Occasion(time: time, place: directory?.place(of: event) ?? "")
  }

  // MARK: Vendors

  /// Vendors of every event that moved or was called off and is not yet past.
  var vendors: [ReleaseReport.VendorNews] {
    difference.events.filter { [.moved, .cancelled].contains($0.kind) && isAhead($0) }
      .map { change in
        let all = (before?.directory.participants ?? []) + after.directory.participants
        var seen: Set<String> = []
        let concerned = all.filter { $0.event == change.event && seen.insert($0.vendor).inserted }
        return ReleaseReport.VendorNews(
          event: event(change),
          participants: concerned.sorted { ($0.name, $0.vendor) < ($1.name, $1.vendor) }.map {
            ReleaseReport.Participant(
              name: $0.name,
              representative: $0.representative,
              phone: $0.phone
            )
          }
        )
      }
  }

  private func isAhead(_ change: PlanDifference.EventChange) -> Bool {
    [change.before, change.after].contains { event in
      ((try? event?.site.span())?.to.day).map { $0 >= day } ?? false
    }
  }
}

extension ReleaseReport.EntryNews {
  /// By time, then by title.
  fileprivate var order: (Moment, String) {
    let time = (after ?? before)?.time.start ?? localMoment(of: 0)
    return (time, title)
  }
}

extension ReleaseReport.Change {
  init(_ kind: EntryChange.Kind) {
    self =
      switch kind {
      case .added: .new
      case .moved: .moved
      case .relocated: .relocated
      case .cancelled: .cancelled
      case .revived: .revived
      case .reworded: .reworded
      case .removed: .removed
      }
  }

  init(_ kind: PlanDifference.EventChange.Kind) {
    self =
      switch kind {
      case .new: .new
      case .moved: .moved
      case .cancelled: .cancelled
      case .restaffed: .restaffed
      }
  }
}
