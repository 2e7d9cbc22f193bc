import Dispatch
import Synchronization

/// How hard to search, and with which luck.
public struct SolveOptions: Sendable {
  /// Steps of each searcher; nil for as long as `isStopped` lets it.
  public var steps: Int?
  public var seed: UInt64
  /// A plan to begin with, as far as it is legal; what is better is then sought near it.
  public var initial: Plan?
  /// Once a plan is as good as this, no better one is sought.
  public var target: Score?
  /// Operating-system threads; the plan does not depend on them.
  public var threads: Int
  /// How much of the effort is spent, from 0 to 1024, where steps do not say; cools the search.
  public var elapsed: (@Sendable () -> Int)?
  /// Asked often; once true, the best plan so far is returned.
  public var isStopped: @Sendable () -> Bool
  /// Told of the first plan and after every epoch in which it became better, from the calling thread.
  public var onImprovement: @Sendable (Progress) -> Void

  public init(
    steps: Int? = 400_000,
    seed: UInt64 = 1,
    initial: Plan? = nil,
    target: Score? = nil,
    threads: Int = 2,
    elapsed: (@Sendable () -> Int)? = nil,
    isStopped: @escaping @Sendable () -> Bool = { false },
    onImprovement: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    self.steps = steps
    self.seed = seed
    self.initial = initial
    self.target = target
    self.threads = threads
    self.elapsed = elapsed
    self.isStopped = isStopped
    self.onImprovement = onImprovement
  }
}

/// What a search has reached.
public struct Progress: Hashable, Sendable {
  public var steps: Int
  public var score: Score
  public var bound: Score
}

/// A plan with what is known of it.
public struct Solution: Sendable {
  public var plan: Plan
  public var score: Score
  /// No plan is better than this, compared lexicographically.
  public var bound: Score
  public var isProved: Bool
  /// Steps done by all searchers together.
  public var steps: Int
}

/// Searches for a good plan.
///
/// A fixed number of searchers walk on their own and now and then go on from the best plan; in large problems
/// they work on one plan and join their changes after every epoch. Threads only carry them. So the same
/// problem, steps and seed give the same plan whatever the number of threads. Without `steps` the result
/// depends on when `isStopped` says so.
public func solve(_ problem: Problem, _ options: SolveOptions = SolveOptions()) -> Solution {
  let instance = Instance(problem)
  let bound = lowerBound(of: problem)
  let lanes = (0..<laneCount).map { lane in
    Searcher(instance, seed: options.seed &* 1_000_003 &+ UInt64(lane))
  }
  inParallel(options.threads, lanes) { lane in
    if let initial = options.initial { lane.take(initial) }
    lane.construct()
  }
  var best = lanes.map(\.bestScore).min() ?? Score(missing: 0, cost: 0)
  func report() {
    let steps = lanes.reduce(0) { $0 + $1.steps }
    options.onImprovement(Progress(steps: steps, score: best, bound: bound))
  }
  report()
  let isTogether = instance.size == .large
  let epoch = isTogether ? max(48, problem.events.count / 64) : 256
  for lane in lanes { lane.isLogging = isTogether }
  var done = 0
  var shared = (times: 0, steps: 0)
  let target = max(bound, options.target ?? bound)
  while done < options.steps ?? Int.max, best > target, !options.isStopped() {
    let count = min(epoch, (options.steps ?? Int.max) - done)
    let spent = options.steps.map { done * 1024 / max(1, $0) } ?? options.elapsed?() ?? 512
    // A heated plan forgets what it began with.
    let progress = options.initial == nil ? spent : 640 + spent * 3 / 8
    inParallel(options.threads, lanes) {
      $0.beginEpoch()
      $0.run(steps: count, at: progress, isStopped: options.isStopped)
    }
    done += count
    if isTogether { join(lanes) }
    let due = spent * shareCount / 1024
    if due > shared.times, done - shared.steps >= shareEvery {
      shared = (due, done)
      if !isTogether || haveLostEvents(lanes) { share(lanes) }
    }
    let reached = lanes.map(\.bestScore).min() ?? best
    if reached < best {
      best = reached
      report()
    }
  }
  let winner = lanes.min { $0.bestScore < $1.bestScore }
  return Solution(
    plan: winner?.best ?? Plan(),
    score: best,
    bound: min(bound, best),
    isProved: best == bound,
    steps: lanes.reduce(0) { $0 + $1.steps }
  )
}

/// Two, as the machines of offices have two cores or more.
private let laneCount = 2

/// Into so many parts a search is divided, whatever its effort; after each but the last, searchers go on from
/// the best plan.
private let shareCount = 16

/// The least steps in between.
private let shareEvery = 4096

/// The first makes the changes of the others too, and they go on from its plan.
private func join(_ lanes: [Searcher]) {
  guard let first = lanes.first else { return }
  for other in lanes.dropFirst() { first.replay(other.log) }
  let changed = Set(lanes.flatMap { $0.log.entries.map(\.event) }).sorted()
  for other in lanes.dropFirst() { other.follow(first, in: changed) }
}

/// All go on from the best plan, the one that found it and has strayed since as well.
private func share(_ lanes: [Searcher]) {
  guard let winner = lanes.min(by: { $0.bestScore < $1.bestScore }) else { return }
  for lane in lanes { lane.adopt(winner) }
}

/// Whether the best plan holds a mandatory event that the one worked on no longer does.
///
/// Events that are missing again may not come back before the end, and all that was saved since is lost then.
private func haveLostEvents(_ lanes: [Searcher]) -> Bool {
  let fewest = lanes.map(\.bestScore.missing).min() ?? 0
  return lanes.contains { $0.state.missing > fewest }
}

/// Works on every lane, on at most so many threads; no lane knows of another.
private func inParallel(
  _ threads: Int,
  _ lanes: [Searcher],
  _ work: @escaping @Sendable (Searcher) -> Void
) {
  guard threads > 1, lanes.count > 1 else { return lanes.forEach(work) }
  // Each lane is touched by one thread at a time: `concurrentPerform` returns when all are done.
  nonisolated(unsafe) let lanes = lanes
  DispatchQueue.concurrentPerform(iterations: lanes.count) { work(lanes[$0]) }
}
