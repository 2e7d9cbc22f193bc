package import FairScheduling
package import PromotionModel

/// A year as the engine sees it, with everything needed to read the answer back.
package struct CompiledYear: Sendable {
  package let year: PromotionYear
  package let timeline: Timeline
  package let days: DayCalendar
  package let roads: RoadNetwork
  /// Parallel to the problem's events.
  package let events: [PlannableEvent]
  package let problem: Problem
  package let reasons: Reasons
  /// Each person's fair share in sessions of duty, without the rest that belongs to duties; the
  /// problem's `target` counts that rest, as its loads do.
  package let fairShares: [Int]
  /// What has been published, as far as the events are still there; nil where nothing was.
  package internal(set) var standing: Plan?
}
