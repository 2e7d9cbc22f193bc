import CivilCalendar
import FairScheduling
import PromotionModel

/// Turns conferences, convoys, written relations and spacing into gaps of sessions.
///
/// People count days between open days; the engine counts sessions between the end of take-down and
/// the start of set-up. For two events `a` and `b`,
///
/// `gap = days · perDay + offset(a, b)`, with
/// `offset = opening(b) − setUp(b) − closing(a) − 1 − takeDown(a)`,
///
/// where `days` is the number of days from the last open day of `a` to the opening day of `b`, and
/// opening and closing are positions of sessions in their day. An event that may open in several
/// sessions has several offsets; they differ by less than a day, so the smallest one used as a
/// minimum (and the largest as a maximum) still means exactly the same days.
struct RelationCompiler {
  let year: PromotionYear
  let events: [PlannableEvent]
  let perDay: Int
  let locate: Locator
  private let index: [Event.ID: Int]

  init(year: PromotionYear, events: [PlannableEvent], perDay: Int, locate: @escaping Locator) {
    self.year = year
    self.events = events
    self.perDay = perDay
    self.locate = locate
    index = Dictionary(
      events.enumerated().map { ($1.event.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  struct After {
    var first: Int
    var second: Int
    var minGap: Int
    var maxGap: Int?
    var requires: Bool
    var reason: Reason
  }
  struct Group {
    var events: [Int]
    /// Sessions: a span for `within`, a gap for `apart` and `spread`.
    var sessions: Int
    var weight: Int = 0
    var reason: Reason
  }
  struct Relations {
    var after: [After] = []
    var within: [Group] = []
    var apart: [Group] = []
    var spread: [Group] = []
  }

  func relations() -> Relations {
    var relations = Relations()
    addConferences(to: &relations)
    addConvoys(to: &relations)
    addWritten(to: &relations)
    addKindSpacing(to: &relations)
    addTurnaround(to: &relations)
    return relations
  }

  // MARK: Days and sessions

  private func offsets(_ a: Int, _ b: Int) -> ClosedRange<Int> {
    let first = events[a].shape
    let second = events[b].shape
    let closings = first.openings.map { ($0 + first.running - 1) % perDay }
    let all = closings.flatMap { closing in
      second.openings.map { $0 - second.setUp - closing - 1 - first.takeDown }
    }
    return (all.min() ?? 0)...(all.max() ?? 0)
  }

  private func minGap(_ a: Int, _ b: Int, days: Int) -> Int {
    days * perDay + offsets(a, b).lowerBound
  }

  private func maxGap(_ a: Int, _ b: Int, days: Int) -> Int {
    days * perDay + offsets(a, b).upperBound
  }

  /// The least gap over all pairs and both orders: it never forbids what somebody allowed.
  private func minGap(among group: [Int], days: Int) -> Int {
    let pairs = group.flatMap { a in group.filter { $0 != a }.map { (a, $0) } }
    return pairs.map { minGap($0, $1, days: days) }.min() ?? 0
  }

  // MARK: Conferences

  private func addConferences(to relations: inout Relations) {
    for (meeting, plannable) in events.enumerated() {
      guard case .conference(let prepared, let template) = plannable.role else { continue }
      let members = prepared.compactMap { index[$0] }
      let convoy = members.first.flatMap { events[$0].convoy }
      let lead = ConferenceLead(
        template: template,
        members: members.map { events[$0] },
        convoy: year.convoys.first { $0.id == convoy }
      )
      if members.count == 1 {
        // Nobody meets to prepare what is not held. The gap is no limit, only the requirement is.
        relations.after.append(
          After(
            first: members[0],
            second: meeting,
            minGap: -perDay * (year.horizon.upperBound - year.horizon.lowerBound + 1),
            maxGap: nil,
            requires: true,
            reason: Reason(
              .conference,
              source: locate(.kind(events[members[0]].kind.id), "conference")
            )
          )
        )
      }
      for member in members {
        relations.after.append(
          After(
            first: meeting,
            second: member,
            minGap: minGap(meeting, member, days: lead.least),
            maxGap: lead.most(to: events[member]).map { maxGap(meeting, member, days: $0) },
            requires: true,
            reason: Reason(
              .conference,
              source: locate(.kind(events[member].kind.id), "conference")
            )
          )
        )
      }
    }
  }

  // MARK: Convoys

  private func addConvoys(to relations: inout Relations) {
    for convoy in year.convoys {
      let members = convoy.events.compactMap { index[$0] }
      guard members.count > 1 else { continue }
      let gap = Reason(.convoyGap(convoy.id), source: locate(.convoy(convoy.id), "empty-days"))
      let (empty, isExact) =
        switch convoy.emptyDays {
        case .exactly(let days): (days, true)
        case .atLeast(let days): (days, false)
        }
      switch convoy.order {
      case .given:
        for (a, b) in zip(members, members.dropFirst()) {
          relations.after.append(
            After(
              first: a,
              second: b,
              minGap: minGap(a, b, days: empty + 1),
              maxGap: isExact ? maxGap(a, b, days: empty + 1) : nil,
              requires: false,
              reason: gap
            )
          )
        }
      case .free:
        let least = minGap(among: members, days: empty + 1)
        relations.apart.append(Group(events: members, sessions: least, reason: gap))
      }
      if isExact {
        relations.within.append(
          Group(
            events: members,
            sessions: span(of: members, empty: empty),
            reason: Reason(
              .convoySpan(convoy.id),
              source: locate(.convoy(convoy.id), "empty-days")
            )
          )
        )
      }
    }
  }

  /// The longest time such a convoy takes from the first set-up to the last take-down, over all
  /// orders; the orders differ by less than a day, so that no further empty day fits in.
  private func span(of members: [Int], empty: Int) -> Int {
    let lengths = members.reduce(0) { $0 + events[$1].shape.length }
    let pairs = members.flatMap { a in members.filter { $0 != a }.map { (a, $0) } }
    let widest = pairs.map { maxGap($0, $1, days: empty + 1) }.max() ?? 0
    return lengths + widest * (members.count - 1)
  }

  // MARK: Written relations

  private func addWritten(to relations: inout Relations) {
    for (number, relation) in year.relations.enumerated() {
      let reason = Reason(.relation, source: locate(.relation(number), nil))
      switch relation {
      case .after(let first, let second, let atLeast, let atMost, let requires):
        guard let a = index[first], let b = index[second] else { continue }
        relations.after.append(
          After(
            first: a,
            second: b,
            minGap: minGap(a, b, days: atLeast),
            maxGap: atMost.map { maxGap(a, b, days: $0) },
            requires: requires,
            reason: reason
          )
        )
      case .apart(let ids, let days):
        addApart(ids.compactMap { index[$0] }, days: days, reason, to: &relations)
      case .spread(let ids, let days, let importance):
        addSpread(ids.compactMap { index[$0] }, days: days, importance, reason, to: &relations)
      }
    }
  }

  private func addApart(
    _ group: [Int],
    days: Int,
    _ reason: Reason,
    to relations: inout Relations
  ) {
    guard group.count > 1 else { return }
    let sessions = minGap(among: group, days: days)
    relations.apart.append(Group(events: group, sessions: max(0, sessions), reason: reason))
  }

  private func addSpread(
    _ group: [Int],
    days: Int,
    _ importance: Importance,
    _ reason: Reason,
    to relations: inout Relations
  ) {
    // A gap is counted in sessions and falls short by dozens of them: a third of the usual factor.
    let weight = (importance.factor + 2) / 3
    guard group.count > 1, weight > 0 else { return }
    relations.spread.append(
      Group(events: group, sessions: days * perDay, weight: weight, reason: reason)
    )
  }

  // MARK: Kinds

  private func addKindSpacing(to relations: inout Relations) {
    for kind in year.kinds {
      for district in year.districts {
        let group = events.indices.filter {
          events[$0].kind.id == kind.id && events[$0].onlyDistrict == district.id
            && events[$0].role == .asked
        }
        if let days = kind.apart {
          let reason = Reason(
            .kindApart(kind.id, days: days),
            source: locate(.kind(kind.id), "apart")
          )
          addApart(group, days: days, reason, to: &relations)
        }
        if let days = kind.spread {
          let reason = Reason(
            .kindSpread(kind.id, days: days),
            source: locate(.kind(kind.id), "spread")
          )
          addSpread(
            group,
            days: days,
            year.centre.importance(of: .spread),
            reason,
            to: &relations
          )
        }
      }
    }
  }

  // MARK: Equipment turnaround

  /// Two events that together take more than there is of something keep its turnaround apart.
  ///
  /// A convoy drives its kit straight on, so its own fairs are left out. Three events that only
  /// together exceed the stock are not kept apart.
  private func addTurnaround(to relations: inout Relations) {
    for equipment in year.equipment where equipment.turnaround > 0 {
      let reason = Reason(
        .turnaround(equipment.id),
        source: locate(.equipment(equipment.id), "turnaround")
      )
      let users = events.indices.filter { events[$0].need(of: equipment.id) > 0 }
      for (position, a) in users.enumerated() {
        for b in users[(position + 1)...] {
          let sum = events[a].need(of: equipment.id) + events[b].need(of: equipment.id)
          let isOneConvoy = events[a].convoy != nil && events[a].convoy == events[b].convoy
          guard sum > equipment.quantity, !isOneConvoy else { continue }
          relations.apart.append(
            Group(events: [a, b], sessions: equipment.turnaround, reason: reason)
          )
        }
      }
    }
  }
}

extension PlannableEvent {
  /// How much of an equipment the event takes.
  func need(of equipment: Equipment.ID) -> Int {
    kind.equipment.filter { $0.equipment == equipment }.reduce(0) { sum, need in
      switch need.amount {
      case .number(let number): sum + number
      case .perBooth: sum + event.booths
      }
    }
  }
}
