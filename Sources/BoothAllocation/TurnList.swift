import CivilCalendar
import PromotionModel

/// Who chooses before whom: by the written order, and by lot among those it leaves equal.
public struct TurnList: Sendable {
  public struct Turn: Sendable {
    /// Position in the task's applicants.
    public var applicant: Int
    public var lot: Lot
    /// Whether only the lot tells it from the one before or behind.
    public var isDrawn: Bool
    /// Counts those whom the written order treats alike, from 1.
    public var tier: Int
  }

  public let turns: [Turn]

  /// Whether anything was left to the draw.
  public var needsDraw: Bool { turns.contains(where: \.isDrawn) }

  public init(_ task: BoothTask) {
    let lots = task.applicants.map {
      Lot(seed: task.seed, fair: task.fair, vendor: $0.vendor)
    }
    let ranks = task.applicants.map { TurnList.rank($0, task.rules.order) }
    let order = task.applicants.indices.sorted { a, b in
      ranks[a] == ranks[b]
        ? lots[a] < lots[b] : ranks[a].lexicographicallyPrecedes(ranks[b])
    }
    var turns: [Turn] = []
    for (position, index) in order.enumerated() {
      let equalsLast = position > 0 && ranks[order[position - 1]] == ranks[index]
      let equalsNext = position + 1 < order.count && ranks[order[position + 1]] == ranks[index]
      let tier = (turns.last?.tier ?? 0) + (equalsLast ? 0 : 1)
      let isDrawn = equalsLast || equalsNext
      turns.append(Turn(applicant: index, lot: lots[index], isDrawn: isDrawn, tier: tier))
    }
    self.turns = turns
  }

  /// What was published comes before what comes late, and who waits keeps its turn.
  private static func rank(_ applicant: Applicant, _ order: [BoothRules.Precedence]) -> [Int] {
    let standing =
      switch applicant.standing {
      case .placed: [0, 0]
      case .waiting(let turn): [1, turn]
      case .newcomer: [2, 0]
      }
    return standing
      + order.map { precedence in
        switch precedence {
        case .registered: applicant.registered?.julianDayNumber ?? Int.max
        case .local: applicant.isLocal ? 0 : 1
        case .moreBooths: -applicant.booths
        case .fewerGoodStalls: applicant.goodStallsBefore
        }
      }
  }
}
