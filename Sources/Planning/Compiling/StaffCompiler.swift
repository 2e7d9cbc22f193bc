import CivilCalendar
package import PromotionModel

/// Turns people into skills, times away, costs of going somewhere, and fair shares.
struct StaffCompiler {
  let year: PromotionYear
  let timeline: Timeline
  let days: DayCalendar
  let roads: RoadNetwork
  let districtOf: [Place.ID: District.ID]
  /// Clock times at which a person's own calendars say busy, with the file they come from.
  let busy: [StaffMember.ID: [BusySpan]]
  /// Sessions that a person worked beyond the fair share of the last year that was published.
  let carried: [StaffMember.ID: Int]
  let locate: Locator

  // MARK: Skills

  /// Everything a shift asks of a person at once, as one word for the engine.
  static func requirement(_ template: ShiftTemplate) -> String {
    var word = template.skill.text
    if let language = template.language { word += "+\(language)" }
    if template.every == .night { word += "@night" }
    return word
  }

  /// The requirements among `asked` that a person meets.
  func skills(of person: StaffMember, asked: [ShiftTemplate]) -> Set<String> {
    Set(asked.filter { canDo($0, person) }.map(StaffCompiler.requirement))
  }

  /// Somebody whose share of field work is 0 does none.
  func canDo(_ template: ShiftTemplate, _ person: StaffMember) -> Bool {
    person.share > 0 && person.skills.contains(template.skill)
      && (template.language.map(person.languages.contains) ?? true)
      && !(template.every == .night && person.limits.contains(.noNights))
  }

  // MARK: Away

  /// When a person is not there, with the reason of each interval.
  func away(_ person: StaffMember) -> (intervals: [Range<Int>], reasons: [Reason]) {
    var found: [(Range<Int>, Reason)] = []
    let subject = Subject.staff(person.id)
    for leave in person.leave {
      let reason = Reason(.leave(leave.reason), source: locate(subject, "leave"))
      found.append((timeline.interval(of: leave.days), reason))
    }
    for day in timeline.horizon {
      let whole = timeline.number(day)..<timeline.number(day + 1)
      if person.weekdaysOff.contains(day.weekday) {
        let reason = Reason(.weekdayOff(day.weekday), source: locate(subject, "weekdays-off"))
        found.append((whole, reason))
      }
      if person.limits.contains(.noDaysOff), days.dayOff(day) != nil {
        found.append((whole, Reason(.limit(.noDaysOff), source: locate(subject, "limits"))))
      }
      if person.limits.contains(.noEvenings) {
        for index in timeline.eveningIndices {
          let session = timeline.number(day, index)
          let reason = Reason(.limit(.noEvenings), source: locate(subject, "limits"))
          found.append((session..<(session + 1), reason))
        }
      }
    }
    for span in busy[person.id] ?? [] {
      guard let sessions = timeline.sessions(touchedBy: span.span) else { continue }
      found.append((sessions, Reason(.busyCalendar(span.file), source: locate(subject, "busy"))))
    }
    let sorted = found.filter { !$0.0.isEmpty }
      .sorted { ($0.0.lowerBound, $0.0.upperBound) < ($1.0.lowerBound, $1.0.upperBound) }
    return (sorted.map(\.0), sorted.map(\.1))
  }

  // MARK: Going there

  /// What it costs to send a person to a place once: the road there and back, and strangeness.
  func outing(_ person: StaffMember, to place: Place) -> [Reason] {
    var reasons: [Reason] = []
    let travel = year.centre.importance(of: .travel).factor
    let kilometres = Int(roads.leg(from: person.home, to: place.id).kilometres.rounded())
    // One point for every twenty kilometres of the way there and back.
    let cost = travel * (kilometres * 2 / 20)
    if cost > 0 {
      reasons.append(
        Reason(
          .distance(kilometres: kilometres),
          cost: cost,
          source: locate(.staff(person.id), "home")
        )
      )
    }
    let known = year.centre.importance(of: .knownPlaces).factor
    let isKnown =
      person.knows.contains(place.district) || districtOf[person.home] == place.district
    if known > 0, !isKnown {
      reasons.append(
        Reason(.unknownDistrict, cost: known * 2, source: locate(.staff(person.id), "knows"))
      )
    }
    return reasons
  }

  // MARK: Fair shares

  /// Each person's fair share of all the work asked for, in sessions.
  ///
  /// A duty can only be shared among those who can do it, so shares are balanced by repeated
  /// proportional fitting: every duty is divided by weights, and the weights of those who would get
  /// more than their share are lowered. Only additions, divisions and square roots are used, which
  /// IEEE 754 rounds the same everywhere.
  ///
  /// The work is that of all events that can be held, the optional ones too: where they were left
  /// out of the shares, holding one would be charged as unfair.
  func targets(of events: [PlannableEvent]) -> [Int] {
    let shares = year.staff.map { Double(max(0, $0.share)) }
    var work: [(amount: Double, able: [Int])] = []
    var total = 0.0
    for plannable in events {
      for shift in plannable.shape.shifts {
        let able = year.staff.indices.filter { canDo(shift.template, year.staff[$0]) }
        let amount = Double(shift.interval.count * shift.template.people)
        guard !able.isEmpty else { continue }
        work.append((amount, able))
        total += amount
      }
    }
    let allShares = shares.reduce(0, +)
    guard total > 0, allShares > 0 else { return shares.map { _ in 0 } }
    let goals = shares.map { $0 / allShares * total }
    var weights = shares
    var loads = shares
    for _ in 0..<60 {
      loads = shares.map { _ in 0 }
      for (amount, able) in work {
        let sum = able.reduce(0) { $0 + weights[$1] }
        guard sum > 0 else { continue }
        for person in able { loads[person] += amount * weights[person] / sum }
      }
      for person in loads.indices where loads[person] > 0 {
        weights[person] *= (goals[person] / loads[person]).squareRoot()
      }
    }
    return CarriedShares.targets(
      loads.map { Int($0.rounded()) },
      carried: year.staff.map { carried[$0.id] }
    )
  }
}

/// A stretch of clock time at which somebody is busy, and the calendar file that says so.
package struct BusySpan: Hashable, Sendable {
  package var span: Span
  package var file: String

  package init(span: Span, file: String) {
    self.span = span
    self.file = file
  }
}
