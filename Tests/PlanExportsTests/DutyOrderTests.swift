import Bilingual
import PromotionModel
import Testing

@testable import PlanExports

@Suite("The order of duties")
struct DutyOrderTests {
  /// A seminar with duties that begin together, in the order of their identifiers.
  private func works(
    _ templates: [ShiftTemplate.ID?],
    late: ShiftTemplate.ID? = nil
  ) throws -> [String] {
    var small = try SmallYear()
    let duty = try #require(small.plan.events[0].shifts.first)
    small.year.kinds[1].phases = [
      PhaseTemplate(
        kind: .running,
        name: "Hội thảo",
        sessions: 1,
        shifts: ["chair", "guests", "accounts"].map {
          ShiftTemplate(id: $0, name: "", skill: "host", every: .phase)
        }
      )
    ]
    let later = try span("2027-03-17T14:00", "2027-03-17T17:00")
    small.plan.events[0].shifts = templates.enumerated().map { index, template in
      var shift = duty
      shift.id = PlannedShift.ID("running.\(index)")
      shift.template = template
      if let late, template == late { shift.span = later }
      shift.name = BilingualText(template?.text ?? "?")
      return shift
    }
    let publication = Publication(plan: small.plan, year: small.year, language: .vietnamese)
    return publication.assignments.sections[0].rows.map(\.work)
  }

  @Test("Duties that begin together are in the order of the kind's template, unknown ones last")
  func templateOrder() throws {
    #expect(
      try works([nil, "accounts", "chair", "guests", "other"])
        == ["chair", "guests", "accounts", "?", "other"]
    )
  }

  @Test("A duty that begins earlier comes first, whatever the template says")
  func timeFirst() throws {
    let found = try works(["accounts", "chair", "guests"], late: "chair")
    #expect(found == ["guests", "accounts", "chair"])
  }
}
