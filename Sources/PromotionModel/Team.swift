extension PlannedEvent {
  /// Who is in charge: the first person on a shift of opening or running with the skill `lead`,
  /// or else the person with most work; nil where nobody works.
  public var lead: StaffMember.ID? {
    let leading = shifts.first { shift in
      (shift.phase == .opening || shift.phase == .running) && shift.skill == "lead"
        && !shift.staff.isEmpty
    }
    return leading?.staff.first ?? mostLoaded
  }

  /// Everybody who works for the event, the lead first, then in order of their first shift.
  public var team: [StaffMember.ID] {
    var team = lead.map { [$0] } ?? []
    for person in shifts.flatMap(\.staff) where !team.contains(person) { team.append(person) }
    return team
  }

  private var mostLoaded: StaffMember.ID? {
    var loads: [StaffMember.ID: Int] = [:]
    for shift in shifts {
      for person in shift.staff { loads[person, default: 0] += shift.load }
    }
    // The identifier decides between equals, so that the answer never depends on an order.
    return loads.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
