import Bilingual
import BoothAllocation
import CivilCalendar
import PromotionModel
import Testing

/// Each rule alone: who offends it, and who does not.
@Suite struct `Rules of stalls` {
  private func violations(_ task: BoothTask, _ places: [Vendor.ID: [String]]) -> [BoothViolation] {
    BoothChecker(task).check(places).violations
  }

  private func cost(
    _ preference: BoothPreference,
    _ task: BoothTask,
    _ places: [Vendor.ID: [String]]
  ) -> Int {
    BoothChecker(task).check(places).terms[preference] ?? 0
  }

  private func best(_ task: BoothTask) -> Allocation {
    BoothAllocator(task).allocation(steps: 4_000)
  }

  @Test func `one stall has one vendor, and a vendor as many as it asked for`() {
    let task = task(ground(["A1 A2 A3"]), [.init(vendor: "a"), .init(vendor: "b", booths: 2)])
    #expect(violations(task, ["a": ["A1"], "b": ["A2", "A3"]]).isEmpty)
    #expect(violations(task, ["a": ["A2"], "b": ["A2", "A3"]]) == [.takenTwice("A2", "a", "b")])
    #expect(violations(task, ["a": ["A1"], "b": ["A3"]]).contains(.wrongCount("b", 1)))
    #expect(
      violations(task, ["a": ["A1"], "b": ["A2", "X"]]) == [.unknownStall("b", ["A2", "X"])]
    )
    #expect(violations(task, ["a": ["A1"], "c": ["A2"]]).contains(.stranger("c")))
  }

  @Test func `stalls of one vendor stand wall to wall, in a row or in a lone column`() {
    let row = task(ground(["A1 A2 . A3"]), [.init(vendor: "a", booths: 2)])
    #expect(violations(row, ["a": ["A1", "A2"]]).isEmpty)
    #expect(violations(row, ["a": ["A2", "A3"]]) == [.scattered("a")])
    let column = task(ground(["A1 .", "A2 ."]), [.init(vendor: "a", booths: 2)])
    #expect(violations(column, ["a": ["A1", "A2"]]).isEmpty)
    #expect(best(column).places["a"] == ["A1", "A2"])
    let back = task(ground(["A1 A2", "B1 B2"]), [.init(vendor: "a", booths: 2)])
    #expect(violations(back, ["a": ["A1", "B1"]]) == [.scattered("a")])
  }

  @Test func `who needs power or water has it at one of its stalls`() {
    let yard = ground(["A1 A2 A3"]) {
      $0.hasPower = $0.name == "A3"
      $0.hasWater = $0.name == "A2"
    }
    let task = task(
      yard,
      [.init(vendor: "a", needsPower: true), .init(vendor: "b", needsWater: true)]
    )
    #expect(violations(task, ["a": ["A3"], "b": ["A2"]]).isEmpty)
    #expect(violations(task, ["a": ["A2"], "b": ["A3"]]) == [.noPower("a"), .noWater("b")])
    #expect(best(task).places == ["a": ["A3"], "b": ["A2"]])
  }

  @Test func `a firm zone is for its vendors only, a preferred one has a price`() {
    let yard = ground(["A1 A2 A3 A4"]) {
      $0.zone = ["A1": "OCOP", "A2": "OCOP", "A3": "Ngoài"][$0.name]
    }
    var task = task(yard, [.init(vendor: "a", zone: "OCOP")]) { $0.zoning = .firm }
    #expect(violations(task, ["a": ["A1"]]).isEmpty)
    #expect(violations(task, ["a": ["A4"]]).isEmpty)
    #expect(violations(task, ["a": ["A3"]]) == [.foreignZone("a")])
    task.rules.zoning = .preferred
    #expect(cost(.zone, task, ["a": ["A1"]]) == 0)
    #expect(cost(.zone, task, ["a": ["A3"]]) == 150)
    task.rules.zoning = .free
    #expect(cost(.zone, task, ["a": ["A3"]]) == 0)
  }

  @Test func `a quota keeps the last of its zone waiting though stalls are free`() {
    var yard = ground(["A1 A2 A3"])
    yard.zones = [GroundZone(name: "OCOP", quota: 1)]
    let day = Day(julianDayNumber: 2_461_000)
    let task = task(
      yard,
      [
        .init(vendor: "a", zone: "OCOP", registered: day),
        .init(vendor: "b", zone: "OCOP", registered: day + 1), .init(vendor: "c"),
      ]
    )
    let found = best(task)
    #expect(found.waiting == ["b"])
    #expect(found.reasons == ["b": .quota])
    #expect(violations(task, found.places).isEmpty)
    let crowd: [Vendor.ID: [String]] = ["a": ["A1"], "b": ["A2"], "c": ["A3"]]
    #expect(violations(task, crowd) == [.overQuota(zone: "OCOP", booths: 2)])
  }

  @Test func `nobody waits while a stall he could have stands empty`() {
    let task = task(ground(["A1 A2"]), [.init(vendor: "a"), .init(vendor: "b")])
    #expect(violations(task, ["a": ["A1"]]) == [.leftOut("b", ["A2"])])
    #expect(violations(task, ["a": ["A1"], "b": ["A2"]]).isEmpty)
  }

  @Test func `who wants more than any row holds, or water where there is none, is told so`() {
    let task = task(
      ground(["A1 A2 . A3"]),
      [
        .init(vendor: "long", booths: 3), .init(vendor: "cook", needsWater: true),
        .init(vendor: "a"),
      ]
    )
    let found = best(task)
    #expect(found.reasons == ["long": .unsuitable, "cook": .unsuitable])
    #expect(found.places.keys.map(\.text) == ["a"])
  }

  @Test func `food stands near water`() {
    let task = task(ground(["T A1 A2 A3"]), [.init(vendor: "a", group: fish)]) { $0.near = 1 }
    #expect(cost(.foodNearWater, task, ["a": ["A1"]]) == 0)
    #expect(cost(.foodNearWater, task, ["a": ["A3"]]) == 120)
    #expect(best(task).places["a"] == ["A1"])
    let clothes = BoothTask(
      fair: "fair",
      ground: task.ground,
      rules: task.rules,
      applicants: [.init(vendor: "a", group: cloth)],
      seed: ""
    )
    #expect(cost(.foodNearWater, clothes, ["a": ["A3"]]) == 0)
  }

  @Test func `the same goods stand apart or together, as the planner chooses`() {
    let vendors: [Applicant] = [
      .init(vendor: "a", group: cloth), .init(vendor: "b", group: cloth),
      .init(vendor: "c", group: toys),
    ]
    var task = task(ground(["A1 A2 A3"]), vendors)
    let beside: [Vendor.ID: [String]] = ["a": ["A1"], "b": ["A2"], "c": ["A3"]]
    let between: [Vendor.ID: [String]] = ["a": ["A1"], "b": ["A3"], "c": ["A2"]]
    #expect(cost(.sameGoods, task, beside) == 300)
    #expect(cost(.sameGoods, task, between) == 0)
    #expect(best(task).places["c"] == ["A2"])
    task.rules.sameGoods = .together
    #expect(cost(.sameGoods, task, beside) == 300)
    #expect(cost(.sameGoods, task, between) == 600)
    #expect(best(task).places["c"] != ["A2"])
    task.rules.sameGoods = .free
    #expect(cost(.sameGoods, task, beside) == 0)
  }

  @Test func `stalls back to back are not side by side`() {
    let task = task(
      ground(["A1 A2", "B1 B2"]),
      [.init(vendor: "a", group: cloth), .init(vendor: "b", group: cloth)]
    )
    #expect(cost(.sameGoods, task, ["a": ["A1"], "b": ["A2"]]) == 300)
    #expect(cost(.sameGoods, task, ["a": ["A1"], "b": ["B1"]]) == 0)
  }

  @Test func `smells keep away from those who mind them, also across a way`() {
    let task = task(
      ground(["A1 A2 A3 A4", ". . . .", "B1 B2 B3 B4"]),
      [.init(vendor: "a", group: tea), .init(vendor: "b", group: fish)]
    )
    #expect(cost(.disturbance, task, ["a": ["A1"], "b": ["A3"]]) == 180)
    #expect(cost(.disturbance, task, ["a": ["A1"], "b": ["B1"]]) == 180)
    #expect(cost(.disturbance, task, ["a": ["A1"], "b": ["A4"]]) == 0)
    #expect(cost(.disturbance, task, ["a": ["A1"], "b": ["B2"]]) == 0)
  }

  @Test func `the first to choose has the better stall`() {
    let day = Day(julianDayNumber: 2_461_000)
    let task = task(
      ground(["G A1 . . . . A2"]),
      [.init(vendor: "late", registered: day + 1), .init(vendor: "early", registered: day)]
    )
    #expect(best(task).places == ["early": ["A1"], "late": ["A2"]])
    #expect(cost(.choice, task, ["early": ["A1"], "late": ["A2"]]) == 9)
    #expect(cost(.choice, task, ["early": ["A2"], "late": ["A1"]]) == 90)
  }

  @Test func `good stalls go round over the year`() {
    let yard = ground(["G A1 . . . . A2"])
    let task = task(
      yard,
      [.init(vendor: "had", booths: 1, goodStallsBefore: 4), .init(vendor: "new")]
    ) { $0.importance = [.choice: .ignore] }
    #expect(best(task).places == ["had": ["A2"], "new": ["A1"]])
    #expect(cost(.rotation, task, ["had": ["A1"], "new": ["A2"]]) == 180)
    #expect(cost(.rotation, task, ["had": ["A2"], "new": ["A1"]]) == 0)
  }

  @Test func `what is ignored costs nothing, what is critical ten times the normal`() {
    var task = task(
      ground(["A1 A2"]),
      [.init(vendor: "a", group: cloth), .init(vendor: "b", group: cloth)]
    )
    let places: [Vendor.ID: [String]] = ["a": ["A1"], "b": ["A2"]]
    task.rules.importance = [.sameGoods: .critical]
    #expect(cost(.sameGoods, task, places) == 3000)
    task.rules.importance = [.sameGoods: .ignore]
    #expect(cost(.sameGoods, task, places) == 0)
  }
}
