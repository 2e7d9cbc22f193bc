import FairScheduling
import Foundation
import Planning
import Synchronization
import Wording

extension EffortOptions {
  /// Where less time than this is given, all of it goes to the search.
  private static let leastDivided = 10.0
  /// Of a time that is divided: when the search ends, the proof of what is missing, and that of the cost; the
  /// rest is for verifying.
  private static let shares = (search: 0.5, missing: 0.65, proof: 0.9)

  /// How many seconds a moment's proof takes at most after so many of search.
  private static func longestMoment(after seconds: Double) -> Double { seconds / 5 + 0.5 }

  /// The search and the proof that these options ask for, with a progress line on an interactive terminal.
  ///
  /// - Parameters:
  ///   - wording: Of that line.
  ///   - onImprovement: Told of better plans.
  ///   - onProof: Told of better bounds, and plans found on the way.
  /// - Returns: limits that run from now on.
  func asked(
    _ wording: Wording,
    onImprovement: @escaping @Sendable (FairScheduling.Progress) -> Void = { _ in },
    onProof: @escaping @Sendable (Proving) -> Void = { _ in }
  ) -> Effort {
    Interruption.listen()
    var search = SolveOptions(seed: seed, threads: threads)
    search.isStopped = { Interruption.wasRequested }
    search.onImprovement = telling(onImprovement) {
      wording.progressLine(steps: $0.steps, missing: $0.score.missing, cost: $0.score.cost)
    }
    if let steps { search.steps = steps }
    var proof = BoundEffort(cases: .max, threads: threads)
    proof.onProgress = telling(onProof) {
      wording.provingLine(cases: $0.cases, bound: $0.bound.cost, cost: $0.score.cost)
    }
    var effort = Effort(search)
    let start = ContinuousClock.now
    effort.moment = moment { _ in false }
    if let seconds {
      limit(&effort.search, to: .seconds(seconds), since: start)
      let longest = Duration.seconds(Self.longestMoment(after: seconds))
      effort.moment = moment {
        ContinuousClock.now - start >= .seconds(seconds) + longest * $0
      }
    }
    if let prove {
      limit(&proof, to: .seconds(prove))
      effort.proof = proof
    } else if let seconds, seconds >= Self.leastDivided {
      limit(&search, to: .seconds(seconds * Self.shares.search), since: start)
      divide(&proof, .seconds(seconds), since: start)
      effort.small = (search, proof)
    }
    return effort
  }

  /// A moment, shares of which may be over; after Ctrl-C it is in any case.
  private func moment(_ isOver: @escaping @Sendable (Double) -> Bool) -> ProofMoment {
    var moment = ProofMoment()
    moment.isHalfOver = { isOver(0.5) }
    moment.isOver = afterInterruption(or: { isOver(1) })
    return moment
  }

  /// Tells of something, and on an interactive terminal in a line, too.
  private func telling<News>(
    _ tell: @escaping @Sendable (News) -> Void,
    _ line: @escaping @Sendable (News) -> String
  ) -> @Sendable (News) -> Void {
    let isInteractive = Terminal.isErrorInteractive
    return { news in
      if isInteractive { Terminal.progress(line(news)) }
      tell(news)
    }
  }

  /// Lets the clock decide instead of the steps.
  private func limit(
    _ search: inout SolveOptions,
    to limit: Duration,
    since start: ContinuousClock.Instant
  ) {
    search.steps = nil
    search.elapsed = { min(1024, Int((ContinuousClock.now - start) / limit * 1024)) }
    search.isStopped = { Interruption.wasRequested || ContinuousClock.now - start >= limit }
  }

  /// Gives a proof so much time from when it begins.
  private func limit(_ proof: inout BoundEffort, to limit: Duration) {
    let watch = Stopwatch()
    proof.isStopped = {
      let passed = watch.time()
      return Interruption.wasRequested || passed >= limit
    }
    // Most of the time is for the cost.
    proof.isMissingStopped = { watch.time() >= limit / 3 }
    // Verifying may take as long again; after Ctrl-C, a moment.
    let longest: Duration = limit * 2 + .seconds(5)
    proof.isCheckStopped = afterInterruption(or: { watch.time() >= longest })
  }

  /// Gives a proof and its verification what a search leaves of a time.
  private func divide(
    _ proof: inout BoundEffort,
    _ limit: Duration,
    since start: ContinuousClock.Instant
  ) {
    func isOver(_ share: Double) -> @Sendable () -> Bool {
      { ContinuousClock.now - start >= limit * share }
    }
    let isProofOver = isOver(Self.shares.proof)
    proof.isStopped = { Interruption.wasRequested || isProofOver() }
    proof.isMissingStopped = isOver(Self.shares.missing)
    proof.isCheckStopped = afterInterruption(or: isOver(1))
  }

  /// Whether a moment has passed since Ctrl-C, or something else is so.
  private func afterInterruption(or isOver: @escaping @Sendable () -> Bool) -> @Sendable () -> Bool
  {
    let interruption = Stopwatch()
    return {
      if Interruption.wasRequested, interruption.time() >= .seconds(2) { return true }
      return isOver()
    }
  }
}

/// Runs from when it is first asked.
private final class Stopwatch: Sendable {
  private let start = Mutex<ContinuousClock.Instant?>(nil)

  func time() -> Duration {
    let now = ContinuousClock.now
    return start.withLock { start in
      let first = start ?? now
      start = first
      return now - first
    }
  }
}
