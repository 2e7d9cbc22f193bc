public import Diagnostics
import FairScheduling
public import Wording

extension PlanVerdict {
  /// What is wrong with the plan, in words: broken constraints, then false claims.
  ///
  /// - Parameters:
  ///   - path: the file of the plan.
  ///   - certificate: the file of the certificate; nil if there is none.
  ///   - wording: the words to say it in.
  /// - Returns: one for each thing that is wrong.
  public func diagnostics(in path: String, certificate: String?, _ wording: Wording)
    -> [Diagnostic]
  {
    let broken = ViolationWords(problem).words(for: report.violations).map { (path, $0) }
    let claims = falseClaims.map { claim in
      let isOfCertificate = if case .certificate = claim { true } else { false }
      return (isOfCertificate ? certificate ?? path : path, claim.words)
    }
    return (broken + claims).map { path, words in
      let said = wording.said(words)
      return Diagnostic(
        at: SourceLocation(path: path),
        code: said.code,
        message: said.message,
        fix: said.fix
      )
    }
  }
}

extension PlanVerdict.FalseClaim {
  fileprivate var words: Wording.ViolationWords {
    switch self {
    case .score(let claimed, let found):
      .falseScore(
        claimed: .init(missing: claimed.missing, cost: claimed.cost),
        found: .init(missing: found.missing, cost: found.cost)
      )
    case .bound(let claimed, let found):
      .falseBound(
        claimed: .init(missing: claimed.missing, cost: claimed.cost),
        found: .init(missing: found.missing, cost: found.cost)
      )
    case .proof(let bound, let found):
      .falseProof(
        bound: .init(missing: bound.missing, cost: bound.cost),
        found: .init(missing: found.missing, cost: found.cost)
      )
    case .certificate(.provesOnly(let value)): .weakCertificate(proves: value)
    case .certificate: .badCertificate
    case .unproved(let claimed, let proved):
      .unproved(
        claimed: .init(missing: claimed.missing, cost: claimed.cost),
        proved: .init(missing: proved.missing, cost: proved.cost)
      )
    case .uncertified(let claimed, let certified):
      .uncertified(
        claimed: .init(missing: claimed.missing, cost: claimed.cost),
        certified: .init(missing: certified.missing, cost: certified.cost)
      )
    }
  }
}

/// Gives the positions in violations their names.
struct ViolationWords {
  private let problem: Problem

  init(_ problem: Problem) {
    self.problem = problem
  }

  func words(for violations: [Violation]) -> [Wording.ViolationWords] {
    EquipmentRun.merged(violations).map { item in
      switch item {
      case .run(let run):
        .equipment(
          name(problem.equipment, run.equipment, \.id),
          from: run.first,
          to: run.last + 1,
          used: run.used,
          owned: problem.equipment[run.equipment].quantity
        )
      case .other(let violation): words(for: violation)
      }
    }
  }

  private func name<Element>(
    _ list: [Element],
    _ index: Int,
    _ id: KeyPath<Element, String>
  ) -> String {
    list.indices.contains(index) ? list[index][keyPath: id] : "#\(index)"
  }

  private func event(_ index: Int) -> String { name(problem.events, index, \.id) }
  private func person(_ index: Int) -> String { name(problem.people, index, \.id) }
  private func venue(_ index: Int) -> String { name(problem.venues, index, \.id) }
  private func shift(_ event: Int, _ index: Int) -> String {
    name(problem.events[event].shifts, index, \.id)
  }

  private func words(for violation: Violation) -> Wording.ViolationWords {
    switch violation {
    case .unknownEvent(let index): .unknownEvent(event(index))
    case .heldTwice(let index): .heldTwice(event(index))
    case .wrongCrewCount(let index): .wrongCrewCount(event(index))
    case .startNotAllowed(let index, let start): .startNotAllowed(event(index), start: start)
    case .venueNotAllowed(let index, let place):
      .venueNotAllowed(event(index), venue: place.map(venue))
    case .venueOverlap(let place, let first, let second):
      .venueOverlap(venue(place), event(first), event(second))
    case .venueClosed(let place, let index): .venueClosed(venue(place), event(index))
    case .equipment(let index, let session, let used):
      .equipment(
        name(problem.equipment, index, \.id),
        from: session,
        to: session + 1,
        used: used,
        owned: problem.equipment[index].quantity
      )
    case .wrongNumber, .personTwice, .unknownPerson, .skillLacking, .personOverlap, .personAway,
      .travel, .rest:
      staffWords(for: violation)
    case .tooEarly, .tooLate, .requiredMissing, .within, .apart, .budget:
      relationWords(for: violation)
    }
  }

  private func staffWords(for violation: Violation) -> Wording.ViolationWords {
    switch violation {
    case .wrongNumber(let index, let place, let people):
      .wrongNumber(
        event(index),
        shift: shift(index, place),
        found: people,
        needed: problem.events[index].shifts[place].count
      )
    case .personTwice(let index, let place, let who):
      .personTwice(person(who), event(index), shift: shift(index, place))
    case .skillLacking(let index, let place, let who):
      .skillLacking(
        person(who),
        event(index),
        shift: shift(index, place),
        skill: problem.events[index].shifts[place].skill
      )
    case .personOverlap(let who, let first, let second):
      .personOverlap(person(who), event(first), event(second))
    case .personAway(let who, let index): .personAway(person(who), event(index))
    case .travel(let who, let first, let second, let gap, let needed):
      .travel(person(who), event(first), event(second), gap: gap, needed: needed)
    case .rest(let who, let day, let days):
      .rest(
        person(who),
        firstDay: day,
        days: days,
        window: problem.rest?.window ?? 0,
        most: problem.rest?.maxDays ?? 0
      )
    case .unknownPerson(let index, let place, let who):
      .unknownPerson(person(who), event(index), shift: shift(index, place))
    default: words(for: violation)
    }
  }

  private func relationWords(for violation: Violation) -> Wording.ViolationWords {
    switch violation {
    case .tooEarly(let index, let gap):
      .tooEarly(
        event(problem.after[index].second),
        after: event(problem.after[index].first),
        gap: gap,
        least: problem.after[index].minGap
      )
    case .tooLate(let index, let gap):
      .tooLate(
        event(problem.after[index].second),
        after: event(problem.after[index].first),
        gap: gap,
        most: problem.after[index].maxGap ?? gap
      )
    case .requiredMissing(let index):
      .requiredMissing(
        event(problem.after[index].second),
        first: event(problem.after[index].first)
      )
    case .within(let index, let span):
      .within(
        problem.within[index].events.map(event),
        span: span,
        most: problem.within[index].maxSpan
      )
    case .apart(let index, let first, let second, let gap):
      .apart(event(first), event(second), gap: gap, least: problem.apart[index].minGap)
    case .budget(let index, let spent):
      .budget(
        from: problem.budgets[index].from,
        to: problem.budgets[index].to,
        spent: spent,
        limit: problem.budgets[index].limit
      )
    default: words(for: violation)
    }
  }
}
