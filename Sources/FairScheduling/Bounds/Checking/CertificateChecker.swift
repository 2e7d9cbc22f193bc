/// Verifies certificates from the problem alone.
///
/// It shares no reckoning with what makes them: sums over plain lists, crews found person by person.
public struct CertificateChecker {
  private let problem: Problem

  public init(_ problem: Problem) {
    self.problem = problem
  }

  /// What is wrong with a certificate.
  public enum Fault: Hashable, Sendable {
    /// Prices that do not fit the problem, or may not be negative and are.
    case badPrices
    /// A case about something the problem does not have.
    case badCase
    /// More missing events are claimed than groups are there to prove.
    case noProof
    /// An event that the problem does not have or that stands in two groups, or a group of fewer events than
    /// it is said to miss.
    case badGroup
    /// Prices that prove less than is claimed: rounded up, in the unit of the claim.
    case provesOnly(Int)
    /// It was stopped before it knew.
    case unfinished
  }

  /// Whether the certificate proves its bound; nil if it does.
  ///
  /// - Parameters:
  ///   - certificate: whatever somebody claims.
  ///   - isStopped: asked often; once true, it is left unfinished.
  /// - Returns: what is wrong with it.
  public func fault(
    in certificate: Certificate,
    isStopped: @escaping @Sendable () -> Bool = { false }
  ) -> Fault? {
    let bound = certificate.bound
    if bound.missing > 0 {
      if certificate.missing.missing < bound.missing { return .noProof }
      if let fault = fault(inMissing: certificate.missing, isStopped) { return fault }
    }
    return fault(inCostOf: certificate, isStopped)
  }

  /// Whether groups prove that so many events are missing as they say; nil if they do.
  public func fault(inMissing groups: [Certificate.Group]) -> Fault? {
    fault(inMissing: groups) { false }
  }

  private func fault(
    inMissing groups: [Certificate.Group],
    _ isStopped: @escaping @Sendable () -> Bool
  ) -> Fault? {
    let bare = problem.bareForChecking
    var isSeen = [Bool](repeating: false, count: problem.events.count)
    for group in groups {
      let events = group.events ?? Array(problem.events.indices)
      for event in events {
        guard isSeen.indices.contains(event), !isSeen[event] else { return .badGroup }
        isSeen[event] = true
      }
      // No more are missing than there are.
      guard 0...events.count ~= group.missing else { return .badGroup }
      let members = Set(events)
      let left = bare.leavingOut { !members.contains($0) }
      if let fault = fault(in: group, of: left, isStopped) { return fault }
    }
    return nil
  }

  private func fault(
    in group: Certificate.Group,
    of problem: Problem,
    _ isStopped: @escaping @Sendable () -> Bool
  ) -> Fault? {
    guard let proof = group.proof else {
      var checker = HoldingChecker(problem, isStopped)
      if checker.isProved(missing: group.missing) { return nil }
      return isStopped() ? .unfinished : .provesOnly(0)
    }
    let tree = ProofChecker(PriceChecker(problem), mostMissing: nil, isStopped)
    return tree.faultAtLast(in: proof, claim: group.missing)
  }

  /// The same for the second part of the bound, the first taken as true.
  func fault(
    inCostOf certificate: Certificate,
    _ isStopped: @escaping @Sendable () -> Bool = { false }
  ) -> Fault? {
    let tree = ProofChecker(
      PriceChecker(problem),
      mostMissing: max(0, certificate.bound.missing),
      isStopped
    )
    return tree.faultAtLast(in: certificate.cost, claim: certificate.bound.cost)
  }
}

/// Walks the cases of a proof.
private struct ProofChecker {
  let checker: PriceChecker
  let staffing: PairStaffing
  /// Plans with more missing events are not looked at; nil to look at all.
  let mostMissing: Int?
  let isStopped: @Sendable () -> Bool
  /// Whether walks go through all states, for what looks quicker takes fewer starts away.
  var isThorough = false

  init(
    _ checker: PriceChecker,
    mostMissing: Int?,
    _ isStopped: @escaping @Sendable () -> Bool
  ) {
    self.checker = checker
    staffing = PairStaffing(checker.problem)
    self.mostMissing = mostMissing
    self.isStopped = isStopped
  }

  /// A case with what is allowed in it.
  private struct Case {
    var proof: Certificate.Proof
    var choices: PriceChecker.Choices
  }
  private enum Verdict {
    case fault(CertificateChecker.Fault)
    case holds(given: [Case])
  }

  /// Goes through the cases as quickly as may be, and thoroughly if that proves too little.
  func faultAtLast(in proof: Certificate.Proof, claim: Int) -> CertificateChecker.Fault? {
    let quick = fault(in: proof, claim: claim)
    guard case .provesOnly = quick, proof.isWalked else { return quick }
    var thorough = self
    thorough.isThorough = true
    return thorough.fault(in: proof, claim: claim)
  }

  /// Goes through the cases, the deepest known first, some at a time on two threads: a case needs nothing
  /// but what is left of the one it is split from.
  func fault(in proof: Certificate.Proof, claim: Int) -> CertificateChecker.Fault? {
    var open = [Case(proof: proof, choices: checker.everything(mostMissing: mostMissing))]
    while !open.isEmpty {
      if isStopped() { return .unfinished }
      let next = Array(open.suffix(32))
      open.removeLast(next.count)
      for verdict in concurrentMap(next, threads: 2, { verdict(on: $0, claim) }) {
        switch verdict {
        case .fault(let fault): return isStopped() ? .unfinished : fault
        case .holds(let cases): open += cases
        }
      }
    }
    return nil
  }

  private func verdict(on one: Case, _ claim: Int) -> Verdict {
    var left = one.choices
    switch one.proof {
    case .prices(let prices):
      guard checker.fits(prices) else { return .fault(.badPrices) }
      let value = checker.value(of: prices, one.choices, mostMissing: mostMissing)
      if value.reaches(claim) || walk(prices, claim, value, &left) { return .holds(given: []) }
      return .fault(.provesOnly(value.rounded))
    case .split(let matter, let prices, let holds, let fails):
      guard checker.fits(matter) else { return .fault(.badCase) }
      if let prices {
        guard checker.fits(prices) else { return .fault(.badPrices) }
        let value = checker.value(of: prices, one.choices, mostMissing: mostMissing)
        if value.reaches(claim) || walk(prices, claim, value, &left) { return .holds(given: []) }
      }
      return .holds(given: [
        Case(proof: holds, choices: checker.restricted(left, matter, holds: true)),
        Case(proof: fails, choices: checker.restricted(left, matter, holds: false)),
      ])
    }
  }
}

extension ProofChecker {
  /// Takes away what prices show to be too dear, and, where the proof says so, what a walk shows; then
  /// staffs what is left, where it says so.
  ///
  /// - Returns: whether nothing is left below the claim.
  private func walk(
    _ prices: PriceList,
    _ claim: Int,
    _ value: PriceChecker.Value,
    _ choices: inout PriceChecker.Choices
  ) -> Bool {
    // No plan can cost so much that this overflows; nor is anything proven of it.
    guard claim <= Int.max / 4 / prices.scale else { return false }
    checker.leaveOut(&choices, prices, value, claim, mostMissing: mostMissing)
    if !prices.walked.isEmpty {
      let calendars = CalendarChecker(
        checker,
        staffing,
        prices,
        mostMissing: mostMissing,
        isThorough: isThorough
      )
      if calendars.reaches(claim, &choices, isStopped) { return true }
    }
    // Where events may be missing at a price, what staffs does not know it.
    guard !prices.staffing.isEmpty, mostMissing ?? 0 == 0, claim > 0 else { return false }
    var crews = CrewChecker(checker, prices, claim: claim, choices)
    return crews?.isProven(choices, isStopped) ?? false
  }
}

extension Problem {
  /// The problem that counts missing events alone, written down once more for the checker.
  fileprivate var bareForChecking: Problem {
    let needed = neededEvents
    return Problem(
      name: name,
      firstDay: firstDay,
      days: days,
      sessionsPerDay: sessionsPerDay,
      places: places,
      travel: travel,
      venues: venues,
      people: people.map {
        Person(
          id: $0.id,
          skills: $0.skills,
          away: $0.away,
          outing: [Int](repeating: 0, count: places.count)
        )
      },
      equipment: equipment,
      events: events.enumerated().map { index, event in
        Event(
          id: event.id,
          length: event.length,
          starts: needed.contains(index) ? event.starts.map { Start(session: $0.session) } : [],
          venues: event.venues.map { VenueChoice(venue: $0.venue) },
          place: event.place,
          shifts: event.shifts.map {
            Shift(id: $0.id, from: $0.from, to: $0.to, skill: $0.skill, count: $0.count)
          },
          uses: event.uses,
          spend: event.spend,
          mandatory: false,
          skipCost: event.mandatory ? 1 : 0
        )
      },
      after: after,
      within: within,
      apart: apart,
      budgets: budgets,
      rest: rest
    )
  }

  /// The problem without some events, and without what relates others to them.
  ///
  /// - Parameter isOut: Whether the event at a position is left out.
  /// - Returns: What is left; events are counted anew.
  fileprivate func leavingOut(_ isOut: (Int) -> Bool) -> Problem {
    var left = self
    var places = [Int?](repeating: nil, count: events.count)
    left.events = []
    for (event, what) in events.enumerated() where !isOut(event) {
      places[event] = left.events.count
      left.events.append(what)
    }
    func moved(_ list: [Int]) -> [Int] {
      list.filter { places[$0] != nil }.map { places[$0] ?? 0 }
    }
    left.after = []
    for var order in after {
      guard let first = places[order.first], let second = places[order.second] else { continue }
      order.first = first
      order.second = second
      left.after.append(order)
    }
    left.within = within.map { Within(events: moved($0.events), maxSpan: $0.maxSpan) }
    left.apart = apart.map { Apart(events: moved($0.events), minGap: $0.minGap) }
    left.budgets = budgets.map {
      Budget(from: $0.from, to: $0.to, limit: $0.limit, events: $0.events.map(moved))
    }
    return left
  }

  /// The mandatory events with all that those are never held without.
  private var neededEvents: Set<Int> {
    var open = events.indices.filter { events[$0].mandatory }
    var needed = Set(open)
    while let event = open.popLast() {
      for order in after where order.requires && order.second == event {
        if needed.insert(order.first).inserted { open.append(order.first) }
      }
    }
    return needed
  }
}

extension Certificate.Proof {
  /// Whether some case is walked through.
  fileprivate var isWalked: Bool {
    switch self {
    case .prices(let prices): !prices.walked.isEmpty
    case .split(_, let prices, let holds, let fails):
      prices?.walked.isEmpty == false || holds.isWalked || fails.isWalked
    }
  }
}
