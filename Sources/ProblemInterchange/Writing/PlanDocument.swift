import FairScheduling

/// `phiencho-plan/1` as it stands in a JSON file: names instead of positions.
struct PlanDocument: Encodable {
  struct Event: Encodable {
    var id: String
    var start: Int
    var venue: String?
    var shifts: [String: [String]]

    enum CodingKeys: CodingKey { case id, start, venue, shifts }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(start, forKey: .start)
      // The format wants a null where there is no venue.
      try container.encode(venue, forKey: .venue)
      try container.encode(shifts, forKey: .shifts)
    }
  }
  struct Points: Encodable {
    var missing: Int
    var cost: Int
  }

  var format = PlanReader.format
  var problem: String
  var events: [Event]
  var score: Points
  var bound: Points
  var proved: Bool

  init(_ written: WrittenPlan, for problem: Problem) {
    self.problem = problem.name
    events = written.plan.events.map { held in
      let asked = problem.events[held.event]
      let crews = zip(asked.shifts, held.crews).map { shift, crew in
        (shift.id, crew.map { problem.people[$0].id })
      }
      return Event(
        id: asked.id,
        start: held.start,
        venue: held.venue.map { problem.venues[$0].id },
        shifts: Dictionary(crews, uniquingKeysWith: { first, _ in first })
      )
    }
    score = Points(missing: written.score.missing, cost: written.score.cost)
    bound = Points(missing: written.bound.missing, cost: written.bound.cost)
    proved = written.isProved
  }
}
