/// What is different between two plans, event by event and duty by duty.
///
/// Pure. Compared by identifiers and by time, place and people; other words are no difference.
public struct PlanDifference: Hashable, Sendable {
  /// An event that is not held in the same way.
  public struct EventChange: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      case new, cancelled, moved, restaffed
    }

    public var kind: Kind
    public var before: PublishedEvent?
    public var after: PublishedEvent?
    /// People who come to the event's team, by identifier, in order.
    public var joining: [String]
    /// People who leave it.
    public var leaving: [String]

    public var event: String { (after ?? before)?.id ?? "" }

    /// The districts it concerns: where it was and where it is.
    public var districts: Set<String> { Set([before, after].compactMap { $0?.district }) }
  }

  /// A duty of one person that is not what it was.
  public struct DutyChange: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      case given, taken, moved
    }

    public var person: String
    public var event: String
    public var kind: Kind
    public var before: PublishedShift?
    public var after: PublishedShift?

    public var start: String { (after ?? before)?.span.from ?? "" }
  }

  /// In order of time.
  public var events: [EventChange] = []
  /// By person, then in order of time.
  public var duties: [DutyChange] = []

  public var isEmpty: Bool { events.isEmpty && duties.isEmpty }

  /// What is different from `before`, which is nil where nothing was published before.
  public init(from before: PublishedPlan?, to after: PublishedPlan) {
    let old = PlanDifference.index(before?.events ?? []) { $0.id }
    let new = PlanDifference.index(after.events) { $0.id }
    for id in Set(old.keys).union(new.keys).sorted() {
      if let change = PlanDifference.change(from: old[id], to: new[id]) { events.append(change) }
      duties += PlanDifference.duties(id, from: old[id], to: new[id])
    }
    events.sort { ($0.start, $0.event) < ($1.start, $1.event) }
    duties.sort { ($0.person, $0.start, $0.event) < ($1.person, $1.start, $1.event) }
  }

  private static func index<Value>(_ values: [Value], by key: (Value) -> String)
    -> [String: Value]
  {
    Dictionary(values.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func change(from old: PublishedEvent?, to new: PublishedEvent?) -> EventChange? {
    let (left, come) = (Set(old?.team ?? []), Set(new?.team ?? []))
    let kind: EventChange.Kind
    switch (old, new) {
    case (nil, nil): return nil
    case (nil, _): kind = .new
    case (_, nil): kind = .cancelled
    case (let old?, let new?):
      if !new.isHeldLike(old) {
        kind = .moved
      } else if new.crews != old.crews {
        kind = .restaffed
      } else {
        return nil
      }
    }
    return EventChange(
      kind: kind,
      before: old,
      after: new,
      joining: come.subtracting(left).sorted(),
      leaving: left.subtracting(come).sorted()
    )
  }

  private static func duties(_ event: String, from old: PublishedEvent?, to new: PublishedEvent?)
    -> [DutyChange]
  {
    let (before, after) = (old?.duties ?? [:], new?.duties ?? [:])
    let isElsewhere = old.map { $0.venue != new?.venue || $0.place != new?.place } ?? false
    return Set(before.keys).union(after.keys).compactMap { duty in
      let (was, now) = (before[duty], after[duty])
      let kind: DutyChange.Kind
      switch (was, now) {
      case (nil, _): kind = .given
      case (_, nil): kind = .taken
      case (let was?, let now?):
        guard was.span != now.span || isElsewhere else { return nil }
        kind = .moved
      }
      return DutyChange(person: duty.person, event: event, kind: kind, before: was, after: now)
    }
  }
}

extension PlanDifference.EventChange {
  var start: String { (after ?? before)?.site.from ?? "" }
}

/// One shift of one person.
private struct Duty: Hashable {
  var person: String
  var shift: String
}

extension PublishedEvent {
  /// Whether it is at the same time in the same place.
  fileprivate func isHeldLike(_ other: PublishedEvent) -> Bool {
    (site, openDays, place) == (other.site, other.openDays, other.place) && venue == other.venue
      && phases.map(\.span) == other.phases.map(\.span)
  }

  fileprivate var team: [String] { shifts.flatMap(\.staff) }

  /// Who does which shift, whatever the shift is called.
  fileprivate var crews: [String: [String]] {
    Dictionary(shifts.map { ($0.id, $0.staff.sorted()) }, uniquingKeysWith: { first, _ in first })
  }

  fileprivate var duties: [Duty: PublishedShift] {
    let pairs = shifts.flatMap { shift in
      shift.staff.map { (Duty(person: $0, shift: shift.id), shift) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
