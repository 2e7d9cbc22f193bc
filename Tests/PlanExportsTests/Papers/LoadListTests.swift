import Bilingual
import CivilCalendar
import PromotionModel
import Testing

@testable import PlanExports

@Suite("What goes on the truck")
struct LoadListTests {
  private func fair(_ id: String, day text: String, convoy: Convoy.ID? = "c") throws -> PlannedEvent
  {
    let time = try span("\(text)T07:30", "\(text)T17:00")
    return PlannedEvent(
      id: Event.ID(id),
      kind: "k",
      name: "x",
      category: .fair,
      district: "d",
      place: "p",
      venue: nil,
      convoy: convoy,
      site: time,
      openDays: [time],
      phases: [],
      shifts: []
    )
  }

  private func plan(_ events: [PlannedEvent]) throws -> YearPlan {
    YearPlan(year: 2027, issued: try moment("2027-01-01T08:00"), events: events, fingerprint: "")
  }

  private let needs: [Event.ID: [Equipment.ID: Int]] = [
    "a": ["frames": 30, "stage": 1], "b": ["frames": 40], "z": ["frames": 99],
  ]

  @Test("A convoy carries the most of what its fairs need; the rest stays on the truck")
  func convoy() throws {
    let (a, b) = (try fair("a", day: "2027-06-06"), try fair("b", day: "2027-06-10"))
    let other = try fair("z", day: "2027-06-08", convoy: nil)
    let plan = try plan([b, other, a])
    let first = LoadList(a, plan) { needs[$0.id] ?? [:] }.legs
    #expect(first.map(\.number) == [1])
    #expect(first[0].from == nil && first[0].count == 3)
    #expect(first[0].items.map(\.carried) == [40, 1])
    #expect(first[0].items.map(\.used) == [30, 1])
    let second = LoadList(b, plan) { needs[$0.id] ?? [:] }.legs
    #expect(second.map(\.number) == [2, 3])
    #expect(second[0].from?.id == "a")
    #expect(second[0].items.map(\.used) == [40, 0])
    #expect(second[1].to == nil)
    #expect(second[1].items.map(\.used) == [40, 1])
  }

  @Test("A fair alone goes there and home")
  func alone() throws {
    let fair = try fair("z", day: "2027-06-08", convoy: nil)
    let legs = LoadList(fair, try plan([fair])) { needs[$0.id] ?? [:] }.legs
    #expect(legs.map(\.count) == [2, 2])
    #expect(legs.map { $0.from == nil } == [true, false])
  }

  @Test("What the centre does not own is not on its truck")
  func owned() throws {
    var small = try SmallYear()
    let event = try #require(small.plan.fairs.first)
    small.year.equipment = [Equipment(id: "frames", name: "Khung", unit: "bộ", quantity: 12)]
    let index = try #require(small.year.kinds.firstIndex { $0.id == event.kind })
    small.year.kinds[index].equipment = [
      EquipmentNeed(equipment: "frames", amount: .perBooth),
      EquipmentNeed(equipment: "lamps", amount: .number(3)),
    ]
    let publication = Publication(plan: small.plan, year: small.year, language: .vietnamese)
    #expect(event.booths > 12)
    #expect(publication.equipment(of: event) == ["frames": 12, "lamps": 3])
  }
}
