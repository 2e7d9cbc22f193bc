package import PromotionModel

/// The sessions of an event counted from the first of its set-up: phases and shifts.
///
/// ```text
/// 0        setUp                              setUp + running      length
/// |--set-up--|-opening-|------ running ----------|---- take-down ----|
/// ```
package struct EventShape: Sendable {
  package struct Shift: Sendable {
    package var id: PlannedShift.ID
    package var phase: PhaseKind
    package var template: ShiftTemplate
    /// The sessions of the duty itself.
    package var duty: Range<Int>
    /// The duty with the rest that belongs to it, in which nobody has another duty.
    ///
    /// Rest ends where the event's time on site does: a shift cannot reach beyond its event.
    package var interval: Range<Int>
  }

  package let setUp: Int
  package let running: Int
  package let takeDown: Int
  /// The session of the day in which the event opens; several only for short events.
  package let openings: [Int]
  /// Open days: the first and the last session of each, as offsets.
  package let openDays: [Range<Int>]
  package private(set) var shifts: [Shift]

  package var length: Int { setUp + running + takeDown }

  /// The sessions of a phase; empty where the event has no such part.
  package func interval(of phase: PhaseKind) -> Range<Int> {
    switch phase {
    case .setUp: 0..<setUp
    case .opening: setUp..<(setUp + 1)
    case .running: setUp..<(setUp + running)
    case .takeDown: (setUp + running)..<length
    }
  }

  /// Leaves the duties without their rest.
  mutating func forgetRest() {
    for index in shifts.indices { shifts[index].interval = shifts[index].duty }
  }

  /// Leaves the duties that somebody has, with so many people as have them.
  ///
  /// What has been done is a fact, whether the people had their rest or not.
  mutating func settle(_ crews: [PlannedShift.ID: [StaffMember.ID]], keepingRest: Bool) {
    shifts = shifts.compactMap { shift in
      guard let crew = crews[shift.id], !crew.isEmpty else { return nil }
      var shift = shift
      shift.template.people = crew.count
      return shift
    }
    if !keepingRest { forgetRest() }
  }

  /// Returns nil where the kind's sessions do not fit together; reading a workspace reports that.
  package init?(_ event: Event, _ kind: EventKind, perDay: Int, index: (Session.ID) -> Int?) {
    let open = kind.openSessions.compactMap(index).sorted()
    var openings = kind.openings.compactMap(index)
    if let wish = event.opening.flatMap(index) { openings = [wish] }
    guard let opening = openings.first, let firstOpen = open.first, let lastOpen = open.last else {
      return nil
    }
    switch event.length ?? kind.length {
    case .days(let days):
      running = (days - 1) * perDay + lastOpen - opening + 1
      self.openings = [opening]
      openDays = EventShape.openDays(
        days: days,
        opening: opening,
        open: firstOpen...lastOpen,
        perDay: perDay
      )
    case .sessions(let count):
      running = count
      self.openings = openings.filter { $0 + count <= perDay || openings.count == 1 }
      openDays = [0..<count]
    }
    guard running > 0, !self.openings.isEmpty else { return nil }
    setUp = kind.phase(.setUp)?.sessions ?? 0
    takeDown = kind.phase(.takeDown)?.sessions ?? 0
    let grid = ShiftGrid(
      perDay: perDay,
      firstIndex: opening - setUp,
      openSessions: Set(open),
      site: 0..<(setUp + running + takeDown)
    )
    var shifts: [Shift] = []
    for phase in kind.phases {
      let interval =
        switch phase.kind {
        case .setUp: 0..<setUp
        case .opening: setUp..<(setUp + 1)
        case .running: setUp..<(setUp + running)
        case .takeDown: (setUp + running)..<(setUp + running + takeDown)
        }
      for template in phase.shifts where !interval.isEmpty {
        let named = Set(template.sessions.compactMap(index))
        shifts += grid.shifts(template, phase: phase.kind, interval, sessions: named)
      }
    }
    self.shifts = shifts
  }

  private static func openDays(
    days: Int,
    opening: Int,
    open: ClosedRange<Int>,
    perDay: Int
  ) -> [Range<Int>] {
    (0..<days).map { day in
      let from = day == 0 ? 0 : day * perDay + open.lowerBound - opening
      return from..<(day * perDay + open.upperBound - opening + 1)
    }
  }
}

/// Cuts a phase into the intervals of its shifts.
private struct ShiftGrid {
  let perDay: Int
  /// The session of the day at offset 0; may be negative, when set-up begins days before.
  let firstIndex: Int
  let openSessions: Set<Int>
  let site: Range<Int>

  func shifts(
    _ template: ShiftTemplate,
    phase: PhaseKind,
    _ interval: Range<Int>,
    sessions: Set<Int>
  ) -> [EventShape.Shift] {
    let parts = intervals(template.every, phase, interval, sessions)
    return parts.enumerated().map { number, part in
      let name = "\(phase.rawValue).\(template.id)"
      return EventShape.Shift(
        id: .init(parts.count == 1 ? name : "\(name).\(number + 1)"),
        phase: phase,
        template: template,
        duty: part,
        interval: withRest(part, template.rest)
      )
    }
  }

  private func withRest(_ duty: Range<Int>, _ rest: DutyRest) -> Range<Int> {
    ((duty.lowerBound - rest.before)..<(duty.upperBound + rest.after)).clamped(to: site)
  }

  private func intervals(
    _ every: ShiftTemplate.Repetition,
    _ phase: PhaseKind,
    _ interval: Range<Int>,
    _ sessions: Set<Int>
  ) -> [Range<Int>] {
    let wanted = sessions.isEmpty && phase == .running ? openSessions : sessions
    func isWanted(_ offset: Int) -> Bool { wanted.isEmpty || wanted.contains(index(offset)) }
    switch every {
    case .phase:
      return [interval]
    case .session:
      return interval.filter(isWanted).map { $0..<($0 + 1) }
    case .day:
      let days = Dictionary(grouping: interval.filter(isWanted), by: day)
      return days.keys.sorted().compactMap { day in
        guard let first = days[day]?.min(), let last = days[day]?.max() else { return nil }
        return first..<(last + 1)
      }
    case .night:
      // The whole time on site, not the phase alone: frames put up in the evening stand overnight.
      return site.filter { index($0) == perDay - 1 && $0 + 1 < site.upperBound }
        .map { $0..<($0 + 2) }
    }
  }

  private func index(_ offset: Int) -> Int {
    let value = (firstIndex + offset) % perDay
    return value < 0 ? value + perDay : value
  }

  private func day(_ offset: Int) -> Int {
    let value = firstIndex + offset
    return value >= 0 ? value / perDay : -((-value + perDay - 1) / perDay)
  }
}
