import CivilCalendar
import PromotionModel
import Wording

/// What goes on the truck to a fair, and home from the last one.
///
/// A convoy does not come home between its fairs, so it carries the most that any of them needs; what
/// a fair does not need stays on the truck.
struct LoadList {
  struct Leg {
    /// From 1.
    var number: Int
    var count: Int
    /// Nil for the store.
    var from: PlannedEvent?
    var to: PlannedEvent?
    var items: [Item]
  }

  struct Item {
    var equipment: Equipment.ID
    var carried: Int
    /// At the end of the leg; all of it on the way home.
    var used: Int
  }

  /// The legs that begin or end at one fair: the way there, and the way home from the last one.
  let legs: [Leg]

  init(_ event: PlannedEvent, _ plan: YearPlan, _ needs: (PlannedEvent) -> [Equipment.ID: Int]) {
    let run =
      event.convoy == nil
      ? [event]
      : plan.events.filter { $0.convoy == event.convoy && $0.category == .fair }
        .sorted { $0.site.from < $1.site.from }
    var carried: [Equipment.ID: Int] = [:]
    for fair in run {
      for (id, amount) in needs(fair) { carried[id] = max(carried[id] ?? 0, amount) }
    }
    let order = carried.keys.sorted()
    func leg(_ number: Int, _ from: PlannedEvent?, _ to: PlannedEvent?) -> Leg {
      let used = to.map(needs)
      let items = order.map { id in
        Item(
          equipment: id,
          carried: carried[id] ?? 0,
          used: used.map { $0[id] ?? 0 } ?? carried[id] ?? 0
        )
      }
      return Leg(number: number, count: run.count + 1, from: from, to: to, items: items)
    }
    guard let index = run.firstIndex(where: { $0.id == event.id }) else {
      legs = []
      return
    }
    let there = leg(index + 1, index > 0 ? run[index - 1] : nil, event)
    legs = [there] + (index == run.count - 1 ? [leg(index + 2, event, nil)] : [])
  }
}

extension Publication {
  /// The load of each leg to a fair; nil where it needs no equipment.
  func loadPaper(of event: PlannedEvent) -> PaperContent? {
    let legs = LoadList(event, plan, equipment).legs.filter { !$0.items.isEmpty }
    guard !legs.isEmpty else { return nil }
    let paper = TablePaper(
      title: wording.loadTitle,
      subtitle: text(event.name),
      sheetName: wording.loadSheet,
      columns: [
        .init(wording.ordinalColumn, 10, .centre), .init(wording.equipmentColumn, 62),
        .init(wording.unitColumn, 14, .centre), .init(wording.carriedColumn, 16, .centre),
        .init(wording.usedColumn, 16, .centre), .init(wording.leftOnTruckColumn, 16, .centre),
        .init(wording.loadedColumn, 24, byHand: true),
        .init(wording.unloadedColumn, 24, byHand: true),
        .init(wording.noteColumn, 26, byHand: true),
      ],
      parts: legs.map(part),
      isSigned: false
    )
    return PaperContent(paper, wording)
  }

  private func part(_ leg: LoadList.Leg) -> TablePaper.Part {
    let rows = leg.items.enumerated().map { index, item -> [TablePaper.Value] in
      let equipment = year.equipment.first { $0.id == item.equipment }
      return [
        .number(index + 1), .text(equipment.map { text($0.name) } ?? item.equipment.text),
        .text(equipment.map { text($0.unit) } ?? ""), .number(item.carried), .number(item.used),
        .number(item.carried - item.used), .blank, .blank, .blank,
      ]
    }
    let from = leg.from.map { whereabouts(of: $0).short } ?? wording.storePlace
    let to = leg.to.map { whereabouts(of: $0).short } ?? wording.storePlace
    return TablePaper.Part(
      name: wording.legName(leg.number),
      subtitle: wording.legSubtitle(leg.number, of: leg.count, from: from, to: to),
      groups: [.init(rows: rows)],
      remarks: [
        leg.from.flatMap { work(.takeDown, of: $0) }.map(wording.takeDownBefore),
        leg.to.flatMap { work(.setUp, of: $0) }.map(wording.setUpAfter),
        wording.loadRemark, wording.handOver,
      ].compactMap(\.self)
    )
  }

  /// When a phase is and who works in it.
  private func work(_ kind: PhaseKind, of event: PlannedEvent) -> String? {
    guard let phase = event.phases.first(where: { $0.kind == kind }) else { return nil }
    var seen: Set<StaffMember.ID> = []
    let people = event.shifts.filter { $0.phase == kind }.flatMap(\.staff)
      .filter { seen.insert($0).inserted }
      .map(nameAndPhone)
    let time = wording.momentRange(phase.span.from, phase.span.to)
    return ([time] + (people.isEmpty ? [] : [people.joined(separator: ", ")]))
      .joined(separator: " – ")
  }

  /// What an event takes of each equipment.
  func equipment(of event: PlannedEvent) -> [Equipment.ID: Int] {
    var amounts: [Equipment.ID: Int] = [:]
    for need in kind(event.kind)?.equipment ?? [] {
      let wanted =
        switch need.amount {
        case .number(let number): number
        case .perBooth: event.booths
        }
      // What the centre does not own is hired by others and not on its truck.
      let owned = year.equipment.first { $0.id == need.equipment }?.quantity ?? wanted
      amounts[need.equipment] = min(wanted, owned)
    }
    return amounts
  }
}
