import Dispatch
import Synchronization

/// How hard to search, and with which luck.
public struct SolveOptions: Sendable {
  /// Steps of each searcher; nil for as long as `isStopped` lets it.
  public var steps: Int?
  public var seed: UInt64
  /// Operating-system threads; the plan does not depend on them.
  public var threads: Int
  /// How much of the effort is spent, from 0 to 1024, where steps do not say; cools the search.
  public var elapsed: (@Sendable () -> Int)?
  /// Asked often; once true, the best plan so far is returned.
  public var isStopped: @Sendable () -> Bool
  /// Told after every epoch in which the plan became better, from the calling thread.
  public var onImprovement: @Sendable (Progress) -> Void

  public init(
    steps: Int? = 8_000,
    seed: UInt64 = 1,
    threads: Int = 2,
    elapsed: (@Sendable () -> Int)? = nil,
    isStopped: @escaping @Sendable () -> Bool = { false },
    onImprovement: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    self.steps = steps
    self.seed = seed
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
/// A fixed number of searchers walk on their own and meet after every epoch, where the best plan is
/// shared; threads only carry them. So the same problem, steps and seed give the same plan whatever
/// the number of threads. Without `steps` the result depends on when `isStopped` says so.
public func solve(_ problem: Problem, _ options: SolveOptions = SolveOptions()) -> Solution {
  let instance = Instance(problem)
  let bound = lowerBound(of: problem)
  var searchers = inParallel(options.threads, count: searcherCount) { lane in
    Searcher(instance, seed: options.seed &* 1_000_003 &+ UInt64(lane))
  }
  var best = searchers.map(\.bestScore).min() ?? Score(missing: 0, cost: 0)
  func report() {
    let steps = searchers.reduce(0) { $0 + $1.steps }
    options.onImprovement(Progress(steps: steps, score: best, bound: bound))
  }
  report()
  let epoch = 256
  var done = 0
  while done < options.steps ?? Int.max, best > bound, !options.isStopped() {
    let count = min(epoch, (options.steps ?? Int.max) - done)
    let progress = options.steps.map { done * 1024 / max(1, $0) } ?? options.elapsed?() ?? 512
    let current = searchers
    searchers = inParallel(options.threads, count: searcherCount) { lane in
      var searcher = current[lane]
      searcher.run(steps: count, progress: progress, isStopped: options.isStopped)
      return searcher
    }
    done += count
    let reached = searchers.map(\.bestScore).min() ?? best
    if reached < best {
      best = reached
      report()
    }
    share(&searchers, round: done / epoch)
  }
  let winner = searchers.min { $0.bestScore < $1.bestScore }
  return Solution(
    plan: winner?.best ?? Plan(),
    score: best,
    bound: min(bound, best),
    isProved: best == bound,
    steps: searchers.reduce(0) { $0 + $1.steps }
  )
}

/// Two, as the machines of offices have two cores or more.
private let searcherCount = 2

/// Every sixteenth epoch all go on from the best plan.
private func share(_ searchers: inout [Searcher], round: Int) {
  guard round.isMultiple(of: 16) else { return }
  guard
    let winner = searchers.indices.min(by: { searchers[$0].bestScore < searchers[$1].bestScore })
  else { return }
  let plan = searchers[winner].best
  for index in searchers.indices where searchers[index].bestScore > searchers[winner].bestScore {
    searchers[index].adopt(plan)
  }
}

/// Runs `count` pieces of work on at most so many threads, results in order.
private func inParallel<Result: Sendable>(
  _ threads: Int,
  count: Int,
  _ work: @Sendable (Int) -> Result
) -> [Result] {
  guard threads > 1, count > 1 else { return (0..<count).map(work) }
  let results = Mutex([Result?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let result = work(index)
    results.withLock { $0[index] = result }
  }
  return results.withLock { $0.compactMap(\.self) }
}
