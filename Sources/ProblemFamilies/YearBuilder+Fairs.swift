import FairScheduling

extension YearBuilder {
  /// Fairs last days: set-up, power, opening, sales in two halves, watches, take-down.
  func fairs(_ count: Int) -> [Problem.Event] {
    var luck = Luck(seed: seed, purpose: "fairs")
    let width = String(max(9, count - 1)).count
    return (0..<count).map { index in
      let province = luck.below(scale.provinces)
      let places = geography.places(of: province)
      // Every fifth is the capital's, and those are larger.
      let place = luck.percent(20) ? places[0] : luck.one(of: places)
      let isLarge = place == geography.capitals[province] && luck.percent(80)
      let length = isLarge ? luck.one(of: [14, 16, 16, 16]) : luck.one(of: [9, 9, 10, 10, 11, 12])
      let window = season.window(&luck, whole: 15)
      let isMandatory = luck.percent(scale.mandatoryFairs)
      let starts = season.fairStarts(in: window, length: length, &luck)
      let number = String(index)
      return Problem.Event(
        id: "f\(String(repeating: "0", count: width - number.count))\(number)-"
          + geography.places[place].id,
        length: length,
        starts: starts.map { Problem.Start(session: $0.0, cost: $0.1) },
        venues: fairVenues(place, &luck),
        place: place,
        shifts: fairShifts(length, isLarge, province, &luck),
        uses: fairUses(isLarge, province, &luck),
        spend: isLarge ? luck.in(260...400) : luck.in(110...220),
        mandatory: isMandatory,
        skipCost: isMandatory ? 0 : luck.one(of: [90, 130, 180, 240])
      )
    }
  }

  private func fairVenues(_ place: Int, _ luck: inout Luck) -> [Problem.VenueChoice] {
    luck.shuffled(venues.outdoors[place]).prefix(4).enumerated().map { rank, venue in
      let cost = rank == 0 ? luck.one(of: [0, 0, 0, 2, 3]) : luck.one(of: [2, 4, 5, 6, 7, 9])
      return Problem.VenueChoice(venue: venue, cost: cost)
    }
  }

  private func fairUses(_ isLarge: Bool, _ province: Int, _ luck: inout Luck) -> [Problem.Use] {
    var uses: [(Stock, Int)] = [
      (.frames, luck.one(of: [20, 25, 25, 30, 30, 35])), (.marquee, isLarge ? 2 : 1), (.sound, 1),
    ]
    if luck.percent(65) { uses.append((.generator, 1)) }
    if luck.percent(35) { uses.append((.director, 1)) }
    return uses.map { Problem.Use(equipment: $0.index(in: province), quantity: $1) }
  }

  private func fairShifts(
    _ length: Int,
    _ isLarge: Bool,
    _ province: Int,
    _ luck: inout Luck
  ) -> [Problem.Shift] {
    let before = isLarge ? 4 : 2
    let after = isLarge ? 2 : 1 + luck.below(2)
    let half = (length - before - after) / 2
    let crew = isLarge ? 2 : 1
    let middle = before + half
    var plan: [(id: String, from: Int, to: Int, skill: String, count: Int)] = [
      ("setup", 0, before, StaffRoom.logistics, crew),
      ("power", 0, before, StaffRoom.electrician, 1),
      ("opening", before, before + 1, StaffRoom.lead, 1),
      ("run-1", before, middle, StaffRoom.trade, crew),
      ("run-2", middle, middle + half, StaffRoom.trade, crew),
      ("watch-1", before, middle, StaffRoom.logistics, 1),
    ]
    if luck.percent(70) { plan.append(("watch-2", middle, middle + half, StaffRoom.logistics, 1)) }
    plan.append(("teardown", length - after, length, StaffRoom.logistics, crew))
    if luck.percent(45) { plan.append(("speaker", before + 1, before + 3, StaffRoom.language, 1)) }
    if luck.percent(45) { plan.append(("cash", before, before + 2, StaffRoom.finance, 1)) }
    return plan.map {
      Problem.Shift(
        id: $0.id,
        from: $0.from,
        to: $0.to,
        skill: $0.skill,
        count: $0.count,
        costs: personCosts($0.skill, province, &luck)
      )
    }
  }
}
