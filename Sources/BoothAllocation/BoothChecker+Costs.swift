import CivilCalendar
import Digests
import PromotionModel

/// The rules that have a price.
extension BoothChecker {
  func addCosts(_ placed: [(Applicant, [Stall])], _ report: inout Report) {
    for (applicant, own) in placed {
      for (preference, cost) in ownCosts(applicant, own) {
        report.terms[preference, default: 0] += cost
      }
    }
    for (position, (a, first)) in placed.enumerated() {
      for (b, second) in placed.dropFirst(position + 1) {
        for (preference, cost) in sharedCosts(a, first, b, second) {
          report.terms[preference, default: 0] += cost
        }
      }
    }
  }

  private func ownCosts(_ applicant: Applicant, _ own: [Stall]) -> [(BoothPreference, Int)] {
    let grade = own.map(grade).max() ?? 0
    let best = task.ground.stalls.map(self.grade).max() ?? 0
    let rules = task.rules
    var costs: [(BoothPreference, Int)] = [
      (.choice, rules.factor(.choice) * precedence(of: applicant) * (best - grade)),
      (.rotation, rules.factor(.rotation) * min(4, applicant.goodStallsBefore) * 5 * grade),
    ]
    if rules.zoning == .preferred {
      let strange = own.filter { $0.zone != nil && $0.zone != applicant.zone }.count
      costs.append((.zone, rules.factor(.zone) * strange * 50))
    }
    let taps =
      task.ground.marks.filter { $0.kind == .tap }.map(\.cell)
      + task.ground.stalls.filter(\.hasWater).map(\.cell)
    let ways = own.flatMap { stall in taps.map { squares($0, stall.cell) } }
    if applicant.group?.isFood == true, let way = ways.min(), way > rules.near {
      costs.append((.foodNearWater, (way - rules.near) * 20 * rules.factor(.foodNearWater)))
    }
    return costs
  }

  private func sharedCosts(_ a: Applicant, _ first: [Stall], _ b: Applicant, _ second: [Stall])
    -> [(BoothPreference, Int)]
  {
    guard let one = a.group, let other = b.group else { return [] }
    let rules = task.rules
    var costs: [(BoothPreference, Int)] = []
    let touch = first.contains { x in second.contains { y in areWallToWall(x, y) } }
    if touch,
      rules.sameGoods == .apart && one.id == other.id
        || touch && rules.sameGoods == .together && one.id != other.id
    {
      costs.append((.sameGoods, 100 * rules.factor(.sameGoods)))
    }
    let way = first.flatMap { x in second.map { squares(x.cell, $0.cell) } }.min() ?? Int.max
    if way <= rules.apart {
      let nuisances = Nuisance.allCases.map { nuisance in
        (one.gives.contains(nuisance) && other.minds.contains(nuisance) ? 1 : 0)
          + (other.gives.contains(nuisance) && one.minds.contains(nuisance) ? 1 : 0)
      }
      costs.append((.disturbance, 60 * rules.factor(.disturbance) * nuisances.reduce(0, +)))
    }
    return costs
  }

  /// Neighbours in a row; or in a column, where neither has a neighbour in its row.
  private func areWallToWall(_ a: Stall, _ b: Stall) -> Bool {
    guard squares(a.cell, b.cell) == 1 else { return false }
    return a.cell.row == b.cell.row || !hasRowNeighbour(a) && !hasRowNeighbour(b)
  }

  private func squares(_ a: GroundCell, _ b: GroundCell) -> Int {
    abs(a.row - b.row) + abs(a.column - b.column)
  }

  private func grade(_ stall: Stall) -> Int {
    func isNear(_ kind: GroundMark.Kind) -> Bool {
      task.ground.marks.contains {
        $0.kind == kind && squares($0.cell, stall.cell) <= task.rules.near
      }
    }
    var grade = stall.isCorner ? 2 : 0
    if isNear(.gate) { grade += 3 }
    if isNear(.stage) { grade += 2 }
    return grade
  }

  /// 10 … 1 by the number of those who choose before.
  private func precedence(of applicant: Applicant) -> Int {
    let others = task.applicants.count - 1
    let before = task.applicants.count {
      $0.vendor != applicant.vendor && choosesBefore($0, applicant)
    }
    return others == 0 ? 10 : (9 * (others - before)) / others + 1
  }

  private func choosesBefore(_ a: Applicant, _ b: Applicant) -> Bool {
    func standing(_ applicant: Applicant) -> (Int, Int) {
      switch applicant.standing {
      case .placed: (0, 0)
      case .waiting(let turn): (1, turn)
      case .newcomer: (2, 0)
      }
    }
    if standing(a) != standing(b) { return standing(a) < standing(b) }
    for precedence in task.rules.order {
      switch precedence {
      case .registered:
        let last = Day(julianDayNumber: Int.max)
        if a.registered != b.registered { return (a.registered ?? last) < (b.registered ?? last) }
      case .local: if a.isLocal != b.isLocal { return a.isLocal }
      case .moreBooths: if a.booths != b.booths { return a.booths > b.booths }
      case .fewerGoodStalls:
        if a.goodStallsBefore != b.goodStallsBefore {
          return a.goodStallsBefore < b.goodStallsBefore
        }
      }
    }
    func ticket(_ applicant: Applicant) -> String {
      Digest.sha256.hexadecimal(of: "\(task.seed)|\(task.fair.text)|\(applicant.vendor.text)")
    }
    return ticket(a) < ticket(b)
  }
}
