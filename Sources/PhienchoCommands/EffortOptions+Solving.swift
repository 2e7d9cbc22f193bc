import FairScheduling
import Foundation
import Planning
import Synchronization
import Wording

extension EffortOptions {
  /// The search these options ask for, with a progress line on an interactive terminal.
  func solveOptions(
    _ wording: Wording,
    onImprovement: @escaping @Sendable (FairScheduling.Progress) -> Void = { _ in }
  ) -> SolveOptions {
    Interruption.listen()
    let isInteractive = Terminal.isErrorInteractive
    var options = SolveOptions(seed: seed, threads: threads)
    options.isStopped = { Interruption.wasRequested }
    options.onImprovement = { progress in
      if isInteractive {
        Terminal.progress(
          wording.progressLine(
            steps: progress.steps,
            missing: progress.score.missing,
            cost: progress.score.cost
          )
        )
      }
      onImprovement(progress)
    }
    if let steps { options.steps = steps }
    if let seconds { limit(&options, to: .seconds(seconds)) }
    return options
  }

  /// The search for a bound these options ask for, with a progress line on an interactive terminal; nil
  /// for a moment's.
  func boundEffort(
    _ wording: Wording,
    onProgress: @escaping @Sendable (Proving) -> Void = { _ in }
  ) -> BoundEffort? {
    guard let prove else { return nil }
    let limit = Duration.seconds(prove)
    let proof = Stopwatch()
    let isInteractive = Terminal.isErrorInteractive
    var effort = BoundEffort(
      cases: .max,
      threads: threads,
      isStopped: {
        let passed = proof.time()
        return Interruption.wasRequested || passed >= limit
      },
      onProgress: { proving in
        if isInteractive {
          Terminal.progress(
            wording.provingLine(
              cases: proving.cases,
              bound: proving.bound.cost,
              cost: proving.score.cost
            )
          )
        }
        onProgress(proving)
      }
    )
    // Most of the time is for the cost.
    effort.isMissingStopped = { proof.time() >= limit / 3 }
    // Verifying may take as long again; after Ctrl-C, a moment.
    let longest: Duration = limit * 2 + .seconds(5)
    let interruption = Stopwatch()
    effort.isCheckStopped = {
      if Interruption.wasRequested, interruption.time() >= .seconds(2) { return true }
      return proof.time() >= longest
    }
    return effort
  }

  /// Lets the clock decide instead of the steps.
  private func limit(_ options: inout SolveOptions, to limit: Duration) {
    let started = ContinuousClock.now
    options.steps = nil
    options.elapsed = { min(1024, Int((ContinuousClock.now - started) / limit * 1024)) }
    options.isStopped = {
      Interruption.wasRequested || ContinuousClock.now - started >= limit
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
