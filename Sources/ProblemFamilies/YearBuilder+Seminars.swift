import FairScheduling

extension YearBuilder {
  /// Seminars last a session or two, with a speaker and a helper, in a hall or where they are guests.
  func seminars(_ count: Int) -> [Problem.Event] {
    var luck = Luck(seed: seed, purpose: "seminars")
    let width = String(max(9, count - 1)).count
    return (0..<count).map { index in
      let province = luck.below(scale.provinces)
      let places = geography.places(of: province)
      let place = luck.percent(25) ? places[0] : luck.one(of: places)
      let length = luck.percent(33) ? 2 : 1
      let window = season.window(&luck, whole: 4)
      let isMandatory = luck.percent(scale.mandatorySeminars)
      let starts = season.seminarStarts(in: window, length: length, &luck)
      let number = String(index)
      return Problem.Event(
        id: "s\(String(repeating: "0", count: width - number.count))\(number)-"
          + geography.places[place].id,
        length: length,
        starts: starts.map { Problem.Start(session: $0.0, cost: $0.1) },
        venues: luck.percent(25) ? [] : seminarVenues(place, places[0], &luck),
        place: place,
        shifts: seminarShifts(length, province, &luck),
        uses: seminarUses(province, &luck),
        spend: luck.in(10...45),
        mandatory: isMandatory,
        skipCost: isMandatory ? 0 : luck.one(of: [25, 25, 40, 40, 60, 90])
      )
    }
  }

  private func seminarVenues(
    _ place: Int,
    _ capital: Int,
    _ luck: inout Luck
  ) -> [Problem.VenueChoice] {
    var choices = venues.halls[place].map {
      Problem.VenueChoice(venue: $0, cost: luck.one(of: [0, 0, 2, 2, 4]))
    }
    // The capital's halls are there for all, if their people come by bus.
    if place != capital, luck.percent(40) {
      let halls = venues.halls[capital].suffix(2)
      choices += halls.map { Problem.VenueChoice(venue: $0, cost: luck.one(of: [4, 6, 9])) }
    }
    return choices
  }

  private func seminarUses(_ province: Int, _ luck: inout Luck) -> [Problem.Use] {
    var kinds: [Stock] = []
    if luck.percent(22) { kinds.append(.sound) }
    if luck.percent(22) { kinds.append(.director) }
    return kinds.map { Problem.Use(equipment: $0.index(in: province), quantity: 1) }
  }

  private func seminarShifts(
    _ length: Int,
    _ province: Int,
    _ luck: inout Luck
  ) -> [Problem.Shift] {
    var plan = [
      ("speaker", luck.percent(65) ? StaffRoom.trade : StaffRoom.lead),
      ("support", StaffRoom.logistics),
    ]
    if luck.percent(30) { plan.append(("contracts", StaffRoom.finance)) }
    if luck.percent(18) { plan.append(("interpreter", StaffRoom.language)) }
    return plan.map { id, skill in
      Problem.Shift(
        id: id,
        from: 0,
        to: length,
        skill: skill,
        costs: personCosts(skill, province, &luck)
      )
    }
  }
}
