import Diagnostics
import PromotionModel
import Wording

extension YearChecks {
  func checkConvoys(_ checker: inout Checker) {
    var convoyOf: [Event.ID: Convoy.ID] = [:]
    for convoy in year.convoys {
      var kinds: [String] = []
      for (position, id) in convoy.events.enumerated() {
        if let other = convoyOf[id] {
          checker.report(.eventInTwoConvoys, in: .convoy(convoy.id), "events.\(position)") {
            $0.eventInTwoConvoys(id.text, other: other.text)
          }
        }
        convoyOf[id] = convoyOf[id] ?? convoy.id
        if let kind = events[id]?.kind.text, !kinds.contains(kind) { kinds.append(kind) }
      }
      guard kinds.count > 1 else { continue }
      checker.report(.convoyMixedKinds, in: .convoy(convoy.id), "events") { [kinds] in
        $0.convoyMixedKinds(kinds)
      }
    }
  }

  func checkRelations(_ checker: inout Checker) {
    for (position, relation) in year.relations.enumerated() {
      guard case .after(let first, let second, _, _, _) = relation, first == second else {
        continue
      }
      checker.report(.relationToItself, in: .relation(position), "after.second") {
        $0.relationToItself(first.text)
      }
    }
    checkCycles(&checker)
  }

  /// Events that come after one another do not come round in a circle.
  ///
  /// Only the relation that
  /// closes a circle is reported, in the order in which they are written.
  private func checkCycles(_ checker: inout Checker) {
    var followers: [Event.ID: [Event.ID]] = [:]
    for (position, relation) in year.relations.enumerated() {
      guard case .after(let first, let second, _, _, _) = relation, first != second else {
        continue
      }
      if let way = way(from: second, to: first, followers) {
        checker.report(.afterCycle, in: .relation(position), "after") {
          $0.afterCycle((way + [second]).map(\.text))
        }
      } else {
        followers[first, default: []].append(second)
      }
    }
  }

  /// A shortest chain of followers from one event to another.
  private func way(from start: Event.ID, to end: Event.ID, _ followers: [Event.ID: [Event.ID]])
    -> [Event.ID]?
  {
    var ways = [[start]]
    var seen: Set<Event.ID> = [start]
    while !ways.isEmpty {
      let way = ways.removeFirst()
      guard let last = way.last, last != end else { return way }
      for next in followers[last] ?? [] where seen.insert(next).inserted {
        ways.append(way + [next])
      }
    }
    return nil
  }
}
