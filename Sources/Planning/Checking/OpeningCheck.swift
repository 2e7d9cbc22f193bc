import CivilCalendar
import FairScheduling
import PromotionModel

/// Why an event cannot open on any day, read off its compiled starts and the venues' closures.
struct OpeningCheck {
  private let compiled: CompiledYear
  private let event: Int

  init(_ compiled: CompiledYear, event: Int) {
    self.compiled = compiled
    self.event = event
  }

  /// The reasons against each day, if all are refused; nil where some day is possible.
  ///
  /// With a settled date that day alone is spoken of. No days at all mean that no venue fits.
  func refusals() -> [Day: [Reason]]? {
    let problem = compiled.problem.events[event]
    let setUp = compiled.events[event].shape.setUp
    var refusals = compiled.reasons.refused[event]
    for start in problem.starts {
      let site = start.session..<(start.session + problem.length)
      guard let closures = closures(during: site) else { return nil }
      let day = compiled.timeline.day(of: start.session + setUp)
      refusals[day, default: []] += closures
    }
    guard let date = compiled.events[event].event.date else { return refusals }
    return refusals.filter { $0.key == date }
  }

  /// Why every venue of the event is closed at some time while it is there; nil where one is not.
  private func closures(during site: Range<Int>) -> [Reason]? {
    let venues = compiled.problem.events[event].venues.map(\.venue)
    guard !venues.isEmpty else { return nil }
    var reasons: [Reason] = []
    for venue in venues {
      let closed = zip(compiled.problem.venues[venue].closed, compiled.reasons.closed[venue])
        .filter { $0.0.overlaps(site) }.map(\.1)
      guard !closed.isEmpty else { return nil }
      reasons += closed
    }
    return reasons
  }
}
