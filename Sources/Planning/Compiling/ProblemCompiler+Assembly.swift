import CivilCalendar
import FairScheduling
import PromotionModel

extension ProblemCompiler {
  /// Puts the compiled parts together and fills the reasons in the same order.
  func problem(_ reasons: inout Reasons) -> Problem {
    let relations = RelationCompiler(
      year: year,
      events: events,
      perDay: timeline.perDay,
      locate: locate
    ).relations().sparing(settled: settled, opened: opened)
    reasons.after = relations.after.map(\.reason)
    reasons.within = relations.within.map(\.reason)
    reasons.apart = relations.apart.map(\.reason)
    reasons.spread = relations.spread.map(\.reason)
    reasons.rest = year.centre.rest.map { _ in Reason(.rest, source: locate(.centre, "rest")) }
    let compiledEvents = problemEvents(&reasons)
    return Problem(
      name: "phiencho-\(year.year)",
      firstDay: timeline.horizon.lowerBound.iso,
      days: timeline.dayCount,
      sessionsPerDay: timeline.perDay,
      places: year.places.map(\.id.text),
      travel: travel(),
      venues: problemVenues(&reasons),
      people: people(sharing: events(thatCanBeHeld: compiledEvents), &reasons),
      equipment: equipment(&reasons),
      events: compiledEvents,
      after: relations.after.map {
        Problem.After(
          first: $0.first,
          second: $0.second,
          minGap: $0.minGap,
          maxGap: $0.maxGap,
          requires: $0.requires
        )
      },
      within: relations.within.map { Problem.Within(events: $0.events, maxSpan: $0.sessions) },
      apart: relations.apart.map { Problem.Apart(events: $0.events, minGap: $0.sessions) },
      spread: relations.spread.map {
        Problem.Spread(events: $0.events, idealGap: $0.sessions, weight: $0.weight)
      },
      budgets: budgets(&reasons),
      rest: year.centre.rest.map { Problem.Rest(window: $0.window, maxDays: $0.days) }
    )
  }

  private func travel() -> [[Int]] {
    year.places.map { from in
      year.places.map { to in
        from.id == to.id
          ? 0 : timeline.sessions(forMinutes: roads.leg(from: from.id, to: to.id).minutes)
      }
    }
  }

  private func problemVenues(_ reasons: inout Reasons) -> [Problem.Venue] {
    var compiled: [Problem.Venue] = []
    for venue in year.venues {
      let closed = venues.closures(of: venue)
      note(closed, of: .venue(venue.id), &reasons) { stays(at: venue.id, of: $0) }
      let closures = cut(closed, around: stays(at: venue.id))
      reasons.closed.append(closures.reasons)
      compiled.append(
        Problem.Venue(
          id: venue.id.text,
          place: placeIndex[venue.place] ?? 0,
          closed: closures.intervals
        )
      )
    }
    return compiled
  }

  /// The events with a day, a venue and people enough, each looked at alone.
  private func events(thatCanBeHeld compiled: [Problem.Event]) -> [PlannableEvent] {
    zip(events, compiled).filter { plannable, numbers in
      !numbers.starts.isEmpty
        && plannable.shape.shifts.allSatisfy { shift in
          year.staff.count { staff.canDo(shift.template, $0) } >= shift.template.people
        }
    }.map(\.0)
  }

  private func people(
    sharing shared: [PlannableEvent],
    _ reasons: inout Reasons
  ) -> [Problem.Person] {
    let asked = events.flatMap { $0.shape.shifts.map(\.template) }
    let targets = staff.targets(of: shared)
    let weight = year.centre.importance(of: .fairShare).factor
    var compiled: [Problem.Person] = []
    for (index, person) in year.staff.enumerated() {
      let allAway = staff.away(person)
      note(allAway, of: .staff(person.id), &reasons) { duties(of: person.id, in: $0) }
      let away = cut(allAway, around: duties(of: person.id))
      let outings = year.places.map { staff.outing(person, to: $0) }
      reasons.away.append(away.reasons)
      reasons.outings.append(
        Dictionary(
          uniqueKeysWithValues: outings.enumerated().filter { !$1.isEmpty }.map { ($0, $1) }
        )
      )
      reasons.shares.append(
        Reason(.fairShare, cost: weight, source: locate(.staff(person.id), "share"))
      )
      compiled.append(
        Problem.Person(
          id: person.id.text,
          skills: staff.skills(of: person, asked: asked).union(settledSkills(of: person.id))
            .sorted(),
          away: away.intervals,
          target: targets[index],
          fairness: weight,
          outing: outings.map { $0.reduce(0) { $0 + $1.cost } }
        )
      )
    }
    return compiled
  }

  private func equipment(_ reasons: inout Reasons) -> [Problem.Equipment] {
    reasons.equipment = year.equipment.map {
      Reason(.owned, source: locate(.equipment($0.id), "quantity"))
    }
    return year.equipment.map { Problem.Equipment(id: $0.id.text, quantity: $0.quantity) }
  }

  private func problemEvents(_ reasons: inout Reasons) -> [Problem.Event] {
    var compiled: [Problem.Event] = []
    for plannable in events {
      compiled.append(event(plannable, &reasons))
    }
    return compiled
  }

  private func event(_ plannable: PlannableEvent, _ reasons: inout Reasons) -> Problem.Event {
    let candidates = settledVenue(plannable) ?? venues.candidates(for: plannable)
    let fallback = placeWithoutVenue(plannable)
    let isBarred =
      candidates.isEmpty && plannable.settled == nil && venues.needsVenue(plannable)
    let candidatePlaces =
      candidates.isEmpty ? [fallback] : unique(candidates.map { year.venues[$0.venue].place })
    let found = starts.starts(of: plannable, at: candidatePlaces)
    reasons.starts.append(found.reasons)
    reasons.refused.append(found.refused)
    reasons.venues.append(
      Dictionary(uniqueKeysWithValues: candidates.map { ($0.venue, $0.reasons) })
    )
    let skip = skipReason(plannable)
    reasons.skips.append(skip)
    let uses = year.equipment.enumerated().map {
      Problem.Use(equipment: $0, quantity: plannable.need(of: $1.id))
    }
    let compiled = Problem.Event(
      id: plannable.event.id.text,
      length: plannable.shape.length,
      // Where no venue fits, no start is any use; the event then counts as missing.
      starts: isBarred
        ? [] : found.allowed.map { Problem.Start(session: $0.session, cost: $0.cost) },
      venues: candidates.map { Problem.VenueChoice(venue: $0.venue, cost: $0.cost) },
      place: placeIndex[fallback] ?? 0,
      shifts: plannable.shape.shifts.map { shift in
        Problem.Shift(
          id: shift.id.text,
          from: shift.interval.lowerBound,
          to: shift.interval.upperBound,
          skill: requirement(shift, plannable),
          count: shift.template.people
        )
      },
      uses: uses.filter { $0.quantity > 0 },
      spend: plannable.event.budget.dong,
      mandatory: plannable.settled != nil
        || plannable.role == .asked && plannable.event.priority == .must,
      skipCost: skip.cost
    )
    return keeping(compiled, plannable, &reasons)
  }

  private func placeWithoutVenue(_ plannable: PlannableEvent) -> Place.ID {
    if let district = plannable.onlyDistrict,
      year.places.first(where: { $0.id == year.centre.base })?.district != district,
      let place = year.places.first(where: { $0.district == district })
    {
      return place.id
    }
    return year.centre.base
  }

  /// An optional event left out costs its priority; a conference nobody needs costs nothing.
  private func skipReason(_ plannable: PlannableEvent) -> Reason {
    let factor = year.centre.importance(of: .optionalEvents).factor
    let cost =
      switch (plannable.role, plannable.event.priority) {
      case (.conference, _), (_, .must): 0
      case (.asked, .should): factor * 200
      case (.asked, .could): factor * 60
      }
    return Reason(
      .priority(plannable.event.priority),
      cost: cost,
      source: locate(.event(plannable.event.id), "priority")
    )
  }

  private func budgets(_ reasons: inout Reasons) -> [Problem.Budget] {
    var budgets: [Problem.Budget] = []
    for programme in year.programmes {
      let members = events.indices.filter { events[$0].event.programme == programme.id }
      for quarter in programme.budget.keys.sorted() {
        guard let limit = programme.budget[quarter], let days = days(ofQuarter: quarter) else {
          continue
        }
        let interval = timeline.interval(of: days)
        budgets.append(
          Problem.Budget(
            from: interval.lowerBound,
            to: interval.upperBound,
            limit: max(limit.dong, spent(by: members, in: interval)),
            events: members
          )
        )
        reasons.budgets.append(
          Reason(
            .budget(programme.id, quarter: quarter),
            source: locate(.programme(programme.id), "budget")
          )
        )
      }
    }
    return budgets
  }

  private func days(ofQuarter quarter: Int) -> ClosedRange<Day>? {
    guard let first = Day(year: year.year, month: quarter * 3 - 2, day: 1),
      let last = Day(
        year: year.year,
        month: quarter * 3,
        day: Day.length(ofMonth: quarter * 3, year: year.year)
      )
    else { return nil }
    return first...last
  }
}
