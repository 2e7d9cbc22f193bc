import CivilCalendar
import FairScheduling
import PromotionModel

/// The days a convoy takes, and the days on which its fairs may be open.
struct ConvoyRoom {
  let convoy: Convoy.ID
  /// Days from the first open day to the last, all fairs and the fewest empty days between them.
  let needed: Int
  /// Days from the first open day any of its fairs may have to the last.
  let left: Int

  /// Nil for an event without a convoy, and where some fair of it has no day at all.
  init?(_ event: Int, _ compiled: CompiledYear) {
    guard let id = compiled.events[event].convoy,
      let convoy = compiled.year.convoys.first(where: { $0.id == id })
    else { return nil }
    let members = compiled.events.indices.filter { compiled.events[$0].convoy == id }
    let empty =
      switch convoy.emptyDays {
      case .exactly(let days), .atLeast(let days): days
      }
    var open: [ClosedRange<Day>] = []
    for member in members {
      let shape = compiled.events[member].shape
      let sessions = compiled.problem.events[member].starts.map { $0.session + shape.setUp }
      guard let first = sessions.min(), let last = sessions.max() else { return nil }
      let lastDay = compiled.timeline.day(of: last) + (shape.openDays.count - 1)
      open.append(compiled.timeline.day(of: first)...lastDay)
    }
    guard let first = open.map(\.lowerBound).min(), let last = open.map(\.upperBound).max() else {
      return nil
    }
    self.convoy = id
    needed =
      members.reduce(0) { $0 + compiled.events[$1].shape.openDays.count }
      + empty * (members.count - 1)
    left = last - first + 1
  }

  var shortage: AbsenceReason? {
    left < needed ? .convoyTooLong(convoy, needed: needed, left: left) : nil
  }
}
