import Bilingual
import BoothAllocation
import CivilCalendar
import PromotionModel
import Testing

@Suite struct `The order of choice` {
  private func order(
    _ applicants: [Applicant],
    _ precedence: [BoothRules.Precedence],
    seed: String = "seed"
  ) -> [Vendor.ID] {
    let task = task(ground(["A1"]), applicants, seed: seed) { $0.order = precedence }
    return TurnList(task).turns.map { task.applicants[$0.applicant].vendor }
  }

  private let day = Day(julianDayNumber: 2_461_000)

  @Test func `who registered first comes first, who did not say when comes last`() {
    let vendors: [Applicant] = [
      .init(vendor: "never"), .init(vendor: "second", registered: day + 1),
      .init(vendor: "first", registered: day),
    ]
    #expect(order(vendors, [.registered]) == ["first", "second", "never"])
  }

  @Test func `each word of the order decides what the ones before it leave open`() {
    let vendors: [Applicant] = [
      .init(vendor: "small", booths: 1, isLocal: true, registered: day),
      .init(vendor: "far", booths: 2, registered: day),
      .init(vendor: "near", booths: 2, isLocal: true, registered: day, goodStallsBefore: 2),
      .init(vendor: "fresh", booths: 2, isLocal: true, registered: day, goodStallsBefore: 1),
    ]
    #expect(
      order(vendors, [.registered, .moreBooths, .local, .fewerGoodStalls])
        == ["fresh", "near", "far", "small"]
    )
    #expect(order(vendors, [.local, .fewerGoodStalls]) == ["small", "fresh", "near", "far"])
  }

  @Test func `equal vendors are drawn by lot, and another seed draws another order`() {
    let vendors = (1...12).map { Applicant(vendor: .init("v\($0)")) }
    let first = order(vendors, [.moreBooths], seed: "one")
    #expect(first == order(vendors.reversed(), [.moreBooths], seed: "one"))
    #expect(first != order(vendors, [.moreBooths], seed: "two"))
    #expect(
      first
        == first.sorted {
          Lot(seed: "one", fair: "fair", vendor: $0) < Lot(seed: "one", fair: "fair", vendor: $1)
        }
    )
  }

  @Test func `a lot is the digest that sha256sum prints of the text`() {
    let lot = Lot(seed: "Xổ số 48213", fair: "tet", vendor: "htx-a")
    #expect(lot.text == "Xổ số 48213|tet|htx-a")
    // printf '%s' 'Xổ số 48213|tet|htx-a' | sha256sum
    #expect(lot.digits == "ae5c4b695fb2fa67136b7b95783e8dc731e6cca77c5be5b7a35687f093d2ecd5")
    #expect(
      Lot(seed: "it's", fair: "f", vendor: "v").command == "printf '%s' 'it'\\''s|f|v' | sha256sum"
    )
  }

  @Test func `only those whom the order leaves equal are marked as drawn`() {
    let task = task(
      ground(["A1"]),
      [.init(vendor: "a", booths: 2), .init(vendor: "b"), .init(vendor: "c")]
    ) { $0.order = [.moreBooths] }
    let turns = TurnList(task)
    #expect(turns.turns.map(\.isDrawn) == [false, true, true])
    #expect(turns.turns.map(\.tier) == [1, 2, 2])
    #expect(turns.needsDraw)
  }

  @Test func `placed vendors stay in front, those who wait keep their turn, newcomers come last`() {
    let vendors: [Applicant] = [
      .init(vendor: "new", booths: 4), .init(vendor: "second", standing: .waiting(turn: 2)),
      .init(vendor: "first", standing: .waiting(turn: 1)),
      .init(vendor: "placed", standing: .placed(["A1"])),
    ]
    #expect(order(vendors, [.moreBooths]) == ["placed", "first", "second", "new"])
  }

  @Test func `a freed stall goes to the first who waits, and nobody else moves`() {
    let vendors: [Applicant] = [
      .init(vendor: "stays", standing: .placed(["A1"])),
      .init(vendor: "second", registered: day, standing: .waiting(turn: 2)),
      .init(vendor: "first", standing: .waiting(turn: 1)),
    ]
    let found = BoothAllocator(task(ground(["G A1 A2"]), vendors)).allocation(steps: 1_000)
    #expect(found.places == ["stays": ["A1"], "first": ["A2"]])
    #expect(found.waiting == ["second"])
    #expect(found.moves.isEmpty)
  }

  @Test func `one who has to move is named with both stalls`() throws {
    let yard = ground(["A1 A2 A3"]) { $0.hasWater = $0.name == "A2" }
    let vendors: [Applicant] = [
      .init(vendor: "a", standing: .placed(["A2"])),
      .init(vendor: "cook", needsWater: true),
    ]
    let found = BoothAllocator(task(yard, vendors)).allocation(steps: 1_000)
    let move = try #require(found.moves.first)
    #expect(found.places["cook"] == ["A2"])
    #expect(move.vendor == "a" && move.from == ["A2"] && move.to == found.places["a"])
    #expect(found.bound.moves == 1)
  }
}
