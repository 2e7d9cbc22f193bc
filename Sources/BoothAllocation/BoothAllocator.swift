import PromotionModel

/// Gives out the stalls of a fair.
///
/// First it is settled who gets in, strictly by turn; then where everybody stands, so that as few as
/// possible of those already placed move and the rules cost least. The same task and the same
/// numbers give the same allocation.
public struct BoothAllocator: Sendable {
  public static let usualSteps = 1_000_000

  private let task: BoothTask
  private let turns: TurnList
  private let problem: BoothProblem

  public init(_ task: BoothTask) {
    self.task = task
    turns = TurnList(task)
    let survey = GroundSurvey(task.ground, near: task.rules.near)
    problem = BoothCompiler(task, survey, turns).problem()
  }

  /// The best allocation found in so many steps.
  ///
  /// - Parameters:
  ///   - steps: moves tried by the search.
  ///   - seed: of the search, which has nothing to do with the draw.
  /// - Returns: who stands where, who waits, and what it is worth.
  public func allocation(steps: Int = usualSteps, seed: UInt64 = 1) -> Allocation {
    let result = Admission.run(
      problem,
      turns: turns.turns.map(\.applicant),
      start: publishedRuns,
      isWithinQuota: isWithinQuota
    )
    let stays = result.admitted.map { publishedRuns[$0] }
    let base = problem.restricted(to: result.admitted)
    let rigid = base.staying(at: stays)
    let bound = LowerBound(rigid).value() ?? 0
    // What admission found is a way; there may be one that moves fewer.
    let pushed = moved(result.runs, stays)
    let fewest = FewestMoves.find(base, stays: stays, below: pushed)
    let start = fewest.runs ?? result.runs
    let runs = runs(base, rigid, from: start, stays, goal: bound, steps, seed)
    let moves = moves(result.admitted, runs)
    let chosen = moved(runs, stays)
    let least = max(bound / base.movePrice, fewest.least)
    return Allocation(
      turns: turns,
      places: Dictionary(uniqueKeysWithValues: zip(result.admitted, runs).map(place)),
      waiting: result.refused.map { task.applicants[$0].vendor },
      reasons: Dictionary(
        uniqueKeysWithValues: zip(result.refused.map { task.applicants[$0].vendor }, result.reasons)
      ),
      moves: moves,
      cost: base.cost(of: runs),
      bound: Allocation.Bound(
        // Those whose stalls are gone move whatever anybody does.
        moves: least + moves.count - chosen,
        // The rest of the bound holds only for as many moves as it was divided by.
        cost: bound / base.movePrice == chosen
          ? bound - chosen * base.movePrice : LowerBound(base).value() ?? 0
      )
    )
  }

  /// The best runs found: at once where everybody is new.
  ///
  /// Where some have their stalls, a move that no saving is worth also bars the way to a better
  /// choice of who moves; so the search goes on from what it finds while moves are cheaper.
  private func runs(
    _ base: BoothProblem,
    _ rigid: BoothProblem,
    from start: [Int],
    _ stays: [Int?],
    goal: Int,
    _ steps: Int,
    _ seed: UInt64
  ) -> [Int] {
    func searched(_ problem: BoothProblem, _ start: [Int], _ steps: Int, _ goal: Int) -> [Int] {
      var search = BoothSearch(problem, start: start, seed: seed)
      search.run(steps: steps, heat: base.heat, goal: goal)
      return search.answer
    }
    guard stays.contains(where: { $0 != nil }) else { return searched(base, start, steps, goal) }
    var best = searched(rigid, start, steps / 4, goal)
    for factor in [1, 3, 9] where rigid.cost(of: best) > goal {
      let loose = base.staying(at: stays, price: base.heat * factor)
      let other = searched(rigid, searched(loose, best, steps / 8, 0), steps / 8, goal)
      if rigid.cost(of: other) < rigid.cost(of: best) { best = other }
    }
    return best
  }

  /// How many do not stand where they stood.
  private func moved(_ runs: [Int], _ stays: [Int?]) -> Int {
    stays.indices.count { index in stays[index].map { $0 != runs[index] } ?? false }
  }

  private func place(_ vendor: Int, _ run: Int) -> (Vendor.ID, [String]) {
    (task.applicants[vendor].vendor, names(of: run))
  }

  private func names(of run: Int) -> [String] {
    problem.runs[run].stalls.map { task.ground.stalls[$0].name }
  }

  private func moves(_ admitted: [Int], _ runs: [Int]) -> [Allocation.Move] {
    zip(admitted, runs).compactMap { vendor, run in
      guard case .placed(let old) = task.applicants[vendor].standing else { return nil }
      let new = names(of: run)
      if Set(old) == Set(new) { return nil }
      return Allocation.Move(vendor: task.applicants[vendor].vendor, from: old, to: new)
    }
  }

  /// Position in the task → the run published for it, where there still is one.
  private var publishedRuns: [Int: Int] {
    var runOf: [Set<Int>: Int] = [:]
    for (index, run) in problem.runs.enumerated() { runOf[Set(run.stalls)] = index }
    let stallOf = Dictionary(task.ground.stalls.enumerated().map { ($1.name, $0) }) { a, _ in a }
    var published: [Int: Int] = [:]
    for (index, applicant) in task.applicants.enumerated() {
      guard case .placed(let names) = applicant.standing else { continue }
      let stalls = names.compactMap { stallOf[$0] }
      guard stalls.count == names.count, let run = runOf[Set(stalls)],
        problem.costs[index][run] != BoothProblem.forbidden
      else { continue }
      published[index] = run
    }
    return published
  }

  /// Whether a vendor's booths fit into what is left of its zone's quota.
  private func isWithinQuota(_ vendor: Int, _ admitted: [Int]) -> Bool {
    let applicant = task.applicants[vendor]
    let zone = task.ground.zones.first { $0.name == applicant.zone }
    guard let quota = zone?.quota else { return true }
    let taken = admitted.reduce(0) { sum, other in
      sum + (task.applicants[other].zone == applicant.zone ? task.applicants[other].booths : 0)
    }
    return taken + applicant.booths <= quota
  }
}
