import Bilingual
import BoothAllocation
import CivilCalendar
import PromotionModel

/// A ground drawn as in its file: names of stalls, `.` for a way, `S` stage, `G` gate, `T` tap.
func ground(_ rows: [String], configure: (inout Stall) -> Void = { _ in }) -> Ground {
  var stalls: [Stall] = []
  var marks: [GroundMark] = []
  for (row, text) in rows.enumerated() {
    for (column, word) in text.split(separator: " ").enumerated() {
      let cell = GroundCell(row: row, column: column)
      switch word {
      case ".": break
      case "S": marks.append(GroundMark(kind: .stage, cell: cell))
      case "G": marks.append(GroundMark(kind: .gate, cell: cell))
      case "T": marks.append(GroundMark(kind: .tap, cell: cell))
      default:
        var stall = Stall(name: String(word), cell: cell, hasPower: true)
        configure(&stall)
        stalls.append(stall)
      }
    }
  }
  return Ground(id: "yard", venue: "yard", stalls: stalls, marks: marks)
}

let tea = GoodsGroup(id: "tea", name: "Chè", minds: [.smell])
let cloth = GoodsGroup(id: "cloth", name: "Quần áo")
let fish = GoodsGroup(id: "fish", name: "Cá khô", isFood: true, gives: [.smell])
let toys = GoodsGroup(id: "toys", name: "Trò chơi", gives: [.noise])

func task(
  _ ground: Ground,
  _ applicants: [Applicant],
  seed: String = "5/1/2027",
  _ change: (inout BoothRules) -> Void = { _ in }
) -> BoothTask {
  var rules = BoothRules()
  change(&rules)
  return BoothTask(fair: "fair", ground: ground, rules: rules, applicants: applicants, seed: seed)
}

/// Numbers that are the same every time.
struct Counter {
  var state: UInt64
  mutating func below(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }
}

/// A task of a few stalls with everything in it.
func randomTask(_ seed: UInt64, stalls: Int = 6, vendors: Int = 4) -> BoothTask {
  var dice = Counter(state: seed &* 7919 &+ 1)
  for _ in 0..<4 { _ = dice.below(2) }
  let names = (1...stalls).map { "A\($0)" }
  let half = (stalls + 1) / 2
  let rows = [
    "G " + names[..<half].joined(separator: " ") + " .",
    "T . . .",
    ". " + names[half...].joined(separator: " ") + " S",
  ]
  var flags = dice
  let yard = ground(dice.below(2) == 0 ? rows : rows.reversed()) { stall in
    stall.hasPower = flags.below(4) > 0
    stall.hasWater = flags.below(4) == 0
    stall.isCorner = flags.below(3) == 0
    stall.zone = [nil, "OCOP", "Ngoài"][flags.below(3)]
  }
  dice = flags
  let groups = [tea, cloth, fish, toys, nil]
  let applicants = (0..<vendors).map { index in
    Applicant(
      vendor: .init("v\(index)"),
      booths: 1 + (dice.below(3) == 0 ? 1 : 0),
      group: groups[dice.below(groups.count)],
      zone: ["OCOP", "Ngoài"][dice.below(2)],
      needsPower: dice.below(3) == 0,
      needsWater: dice.below(6) == 0,
      isLocal: dice.below(2) == 0,
      registered: Day(julianDayNumber: 2_461_000 + dice.below(3)),
      goodStallsBefore: dice.below(3)
    )
  }
  return task(yard, applicants, seed: "seed \(seed)") { rules in
    rules.sameGoods = BoothRules.SameGoods.allCases[dice.below(3)]
    rules.zoning = BoothRules.Zoning.allCases[dice.below(3)]
    rules.near = 1
  }
}
