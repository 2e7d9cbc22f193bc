import PromotionModel

/// Turns the rules into costs.
struct BoothCompiler {
  let task: BoothTask
  let survey: GroundSurvey
  /// Position in the task → place in the turn list, from 0.
  let places: [Int]

  init(_ task: BoothTask, _ survey: GroundSurvey, _ turns: TurnList) {
    self.task = task
    self.survey = survey
    var places = task.applicants.map { _ in 0 }
    for (place, turn) in turns.turns.enumerated() { places[turn.applicant] = place }
    self.places = places
  }

  func problem() -> BoothProblem {
    let lengths = Set(task.applicants.map(\.booths))
    let runs = survey.lanes.flatMap { lane in
      lengths.sorted().flatMap { length in
        lane.count < length || length < 1
          ? [] : (0...(lane.count - length)).map { run(lane, $0..<($0 + length)) }
      }
    }
    let costs = task.applicants.indices.map { applicant in
      runs.map { cost(of: applicant, at: $0.stalls) ?? BoothProblem.forbidden }
    }
    return BoothProblem(
      stallCount: survey.ground.stalls.count,
      runs: runs,
      sizes: task.applicants.map(\.booths),
      options: costs.map { costs in
        costs.enumerated().filter { $1 != BoothProblem.forbidden }
          .map { BoothProblem.Option(run: $0, cost: $1) }
      },
      costs: costs,
      besideCosts: pairs(besideCost),
      aroundCosts: pairs(aroundCost)
    )
  }

  private func run(_ lane: [Int], _ range: Range<Int>) -> BoothProblem.Run {
    let stalls = Array(lane[range])
    let cells = stalls.map { survey.ground.stalls[$0].cell }
    let around = survey.ground.stalls.indices.filter { other in
      guard !stalls.contains(other) else { return false }
      let cell = survey.ground.stalls[other].cell
      return cells.contains { $0.distance(to: cell) <= task.rules.apart }
    }
    let ends = [range.lowerBound - 1, range.upperBound].filter(lane.indices.contains)
    return BoothProblem.Run(stalls: stalls, beside: ends.map { lane[$0] }, around: around)
  }

  /// What it costs that a vendor stands there; nil where it cannot.
  private func cost(of index: Int, at stalls: [Int]) -> Int? {
    let applicant = task.applicants[index]
    let ground = survey.ground.stalls
    guard stalls.count == applicant.booths else { return nil }
    if applicant.needsPower, !stalls.contains(where: { ground[$0].hasPower }) { return nil }
    if applicant.needsWater, !stalls.contains(where: { ground[$0].hasWater }) { return nil }
    let strange = stalls.count { ground[$0].zone.map { $0 != applicant.zone } ?? false }
    if task.rules.zoning == .firm, strange > 0 { return nil }
    let grade = stalls.map { survey.grades[$0] }.max() ?? 0
    var cost = task.rules.factor(.choice) * precedence(index) * (survey.bestGrade - grade)
    cost += task.rules.factor(.rotation) * 5 * min(applicant.goodStallsBefore, 4) * grade
    if task.rules.zoning == .preferred { cost += task.rules.factor(.zone) * 50 * strange }
    if applicant.group?.isFood == true,
      let water = stalls.compactMap({ survey.waterDistances[$0] }).min()
    {
      cost += task.rules.factor(.foodNearWater) * 20 * max(0, water - task.rules.near)
    }
    return cost
  }

  /// 10 for whoever chooses first down to 1 for the last.
  private func precedence(_ index: Int) -> Int {
    let last = task.applicants.count - 1
    return last == 0 ? 10 : 1 + 9 * (last - places[index]) / last
  }

  private func pairs(_ cost: (Applicant, Applicant) -> Int) -> [Int] {
    task.applicants.enumerated().flatMap { position, a in
      task.applicants.enumerated().map { other, b in position == other ? 0 : cost(a, b) }
    }
  }

  private func besideCost(_ a: Applicant, _ b: Applicant) -> Int {
    guard let first = a.group?.id, let second = b.group?.id else { return 0 }
    let isOffence =
      switch task.rules.sameGoods {
      case .apart: first == second
      case .together: first != second
      case .free: false
      }
    return isOffence ? task.rules.factor(.sameGoods) * 100 : 0
  }

  private func aroundCost(_ a: Applicant, _ b: Applicant) -> Int {
    guard let first = a.group, let second = b.group else { return 0 }
    let count =
      first.gives.intersection(second.minds).count
      + second.gives.intersection(first.minds).count
    return count * 60 * task.rules.factor(.disturbance)
  }
}
