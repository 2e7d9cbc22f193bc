import PromotionModel

/// Looks for a moment at which an event needs more people for some duties than there are at all.
///
/// One person does one duty at a time, so the places in the crews of a session are matched with
/// people; where no matching fills them all, the duties that compete for too few people are named
/// (Hall's theorem: the places reached from an empty one by alternating paths).
struct CrewCheck {
  /// Duties of one session that together need more people than can do any of them.
  struct Shortage: Hashable {
    var shifts: [PlannedShift.ID]
    var needed: Int
    var able: Int
  }

  /// For each shift of the shape, the people who can do it.
  private let able: [[Int]]
  private let shape: EventShape

  init(_ shape: EventShape, canDo: (ShiftTemplate) -> [Int]) {
    self.shape = shape
    able = shape.shifts.map { canDo($0.template) }
  }

  /// The first shortage in the course of the event; nil where there is none.
  func shortage() -> Shortage? {
    var tried: Set<[Int]> = []
    for session in 0..<max(0, shape.length) {
      let shifts = shape.shifts.indices.filter { shape.shifts[$0].interval.contains(session) }
      guard tried.insert(shifts).inserted, let found = shortage(among: shifts) else { continue }
      return found
    }
    return nil
  }

  private func shortage(among shifts: [Int]) -> Shortage? {
    let places = shifts.flatMap { shift in
      Array(repeating: shift, count: shape.shifts[shift].template.people)
    }
    var holder: [Int: Int] = [:]
    for place in places.indices {
      var reached: Set<Int> = []
      var people: Set<Int> = []
      guard !seat(place, places, &holder, &reached, &people) else { continue }
      let duties = Set(reached.map { places[$0] })
      return Shortage(
        shifts: shifts.filter(duties.contains).map { shape.shifts[$0].id },
        needed: places.count(where: duties.contains),
        able: people.count
      )
    }
    return nil
  }

  /// Gives a place to somebody, moving others to other places where that helps.
  private func seat(
    _ place: Int,
    _ places: [Int],
    _ holder: inout [Int: Int],
    _ reached: inout Set<Int>,
    _ people: inout Set<Int>
  ) -> Bool {
    reached.insert(place)
    for person in able[places[place]] where people.insert(person).inserted {
      guard let other = holder[person] else {
        holder[person] = place
        return true
      }
      if seat(other, places, &holder, &reached, &people) {
        holder[person] = place
        return true
      }
    }
    return false
  }
}
