/// Proofs that orders and convoys leave no room for some of their events, each chain looked at by itself.
///
/// A chain often cannot be held whole for nothing but when each of its events may begin. Where people, venues and
/// money have prices, too, such a small reason is lost among the others, and cases are split elsewhere.
struct ChainProofs {
  private let relaxed: RelaxedProblem
  private let scale: Int
  private let precedences: [Precedence]

  /// How long a plan of a chain is sought: where there is one with all events, there is nothing to prove.
  private static let steps = 200
  /// Cases that a chain is split into at most.
  private static let cases = 100
  /// Longer chains are no small reason.
  private static let mostEvents = 14

  /// - Parameters:
  ///   - relaxed: A problem without costs.
  ///   - scale: In how many prices a missing event is counted.
  init(_ relaxed: RelaxedProblem, scale: Int) {
    self.relaxed = relaxed
    self.scale = scale
    precedences = Precedence.all(of: relaxed.problem)
  }

  /// How many events are missing at least of the chain that lacks the most, and why; nil where nothing was proved.
  ///
  /// - Parameters:
  ///   - target: What is known to be enough.
  ///   - threads: Operating-system threads; what is proved does not depend on them.
  ///   - isStopped: Asked often.
  /// - Returns: The number and its proof in the whole problem.
  func best(
    upTo target: Int,
    threads: Int,
    isStopped: @Sendable () -> Bool
  ) -> (missing: Int, proof: Certificate.Proof)? {
    var best: (missing: Int, proof: Certificate.Proof)?
    for chain in chains where chain.count <= Self.mostEvents {
      guard best?.missing ?? 0 < target, !isStopped() else { break }
      let part = part(chain)
      let lacking = solve(part.asMandatory, SolveOptions(steps: Self.steps, threads: 1)).score
        .missing
      guard lacking > best?.missing ?? 0 else { continue }
      var tree = CaseTree(
        Relaxer(RelaxedProblem(part), scale: scale),
        target: min(lacking, target)
      )
      tree.grow(nodes: Self.cases, threads: threads, isStopped: isStopped)
      guard tree.bound > best?.missing ?? 0 else { continue }
      best = (tree.bound, inWhole(tree.proof, of: chain))
    }
    return best
  }

  /// Events that are tied by orders or convoys, each chain in order of position.
  private var chains: [[Int]] {
    var neighbours = [[Int]](repeating: [], count: relaxed.events.count)
    for precedence in precedences {
      neighbours[precedence.first].append(precedence.second)
      neighbours[precedence.second].append(precedence.first)
    }
    let tied = neighbours.indices.filter { !neighbours[$0].isEmpty }
    return connectedComponents(of: tied) { neighbours[$0].contains($1) }
      .map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// The problem of a chain alone, without people, places or money: its events begin whenever each can be held.
  private func part(_ chain: [Int]) -> Problem {
    let problem = relaxed.problem
    let number = Dictionary(uniqueKeysWithValues: zip(chain, chain.indices))
    return Problem(
      name: problem.name,
      firstDay: problem.firstDay,
      days: problem.days,
      sessionsPerDay: problem.sessionsPerDay,
      places: problem.places,
      travel: problem.travel,
      venues: [],
      people: [],
      equipment: [],
      events: chain.map(alone),
      after: problem.after.compactMap { order in
        guard let first = number[order.first], let second = number[order.second] else {
          return nil
        }
        var own = order
        (own.first, own.second) = (first, second)
        return own
      },
      within: problem.within.map { convoy in
        Problem.Within(events: convoy.events.compactMap { number[$0] }, maxSpan: convoy.maxSpan)
      }
    )
  }

  /// An event that needs nothing but to begin when it can be held.
  private func alone(_ index: Int) -> Problem.Event {
    let event = relaxed.problem.events[index]
    return Problem.Event(
      id: event.id,
      length: event.length,
      starts: Set(relaxed.events[index].options.map(\.start)).sorted().map {
        Problem.Start(session: $0)
      },
      place: event.place,
      mandatory: false,
      skipCost: event.skipCost
    )
  }

  /// A proof of a chain's problem as one of the whole.
  private func inWhole(_ proof: Certificate.Proof, of chain: [Int]) -> Certificate.Proof {
    let members = Set(chain)
    let own = precedences.indices.filter { members.contains(precedences[$0].first) }
    func list(_ part: PriceList) -> PriceList {
      var sessions: [PriceList.Resource: [Int]] = [:]
      for (resource, prices) in part.sessions {
        switch resource {
        case .notBefore(let index): sessions[.notBefore(own[index])] = prices
        case .notAfter(let index): sessions[.notAfter(own[index])] = prices
        default: break
        }
      }
      return PriceList(
        scale: scale,
        hours: relaxed.problem.people.map { _ in 0 },
        budgets: relaxed.problem.budgets.map { _ in 0 },
        missing: nil,
        sessions: sessions
      )
    }
    func whole(_ proof: Certificate.Proof) -> Certificate.Proof {
      switch proof {
      case .prices(let prices): return .prices(list(prices))
      case .split(let matter, let prices, let holds, let fails):
        var matter = matter
        if case .event(let event, let what) = matter { matter = .event(chain[event], what) }
        return .split(matter, prices: prices.map(list), holds: whole(holds), fails: whole(fails))
      }
    }
    return whole(proof)
  }
}

extension Problem {
  /// The problem of what is missing with its events that count as mandatory ones, for the search.
  fileprivate var asMandatory: Problem {
    var asked = self
    for index in asked.events.indices {
      asked.events[index].mandatory = events[index].skipCost > 0
    }
    return asked
  }
}
