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

  /// The chains of which some events are proved to be missing.
  ///
  /// - Parameters:
  ///   - target: What is known to be enough of them all.
  ///   - threads: Operating-system threads; what is proved does not depend on them.
  ///   - isStopped: Asked often.
  /// - Returns: The chains, none of which has an event in common with another, each with its proof.
  func groups(
    upTo target: Int,
    threads: Int,
    isStopped: @escaping @Sendable () -> Bool
  ) -> [Certificate.Group] {
    var groups: [Certificate.Group] = []
    var open = target
    for chain in chains where chain.count <= Self.mostEvents {
      guard open > 0, !isStopped() else { break }
      let part = part(chain)
      let lacking = solve(part.asMandatory, SolveOptions(steps: Self.steps, threads: 1)).score
        .missing
      guard lacking > 0 else { continue }
      var tree = CaseTree(Relaxer(RelaxedProblem(part), scale: scale), target: min(lacking, open))
      tree.grow(nodes: Self.cases, threads: threads, isStopped: isStopped)
      guard tree.bound > 0 else { continue }
      let proof = withPeople(tree.proof)
      groups.append(Certificate.Group(events: chain, missing: tree.bound, proof: proof))
      open -= tree.bound
    }
    return groups
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
    var part = relaxed.problem.part(of: chain)
    part.events = chain.map(alone)
    (part.venues, part.people, part.equipment) = ([], [], [])
    (part.apart, part.spread, part.budgets, part.rest) = ([], [], [], nil)
    return part
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

  /// A proof of a chain without people and money as one with them, which cost nothing there.
  private func withPeople(_ proof: Certificate.Proof) -> Certificate.Proof {
    func list(_ prices: PriceList) -> PriceList {
      PriceList(
        scale: scale,
        hours: relaxed.problem.people.map { _ in 0 },
        budgets: relaxed.problem.budgets.map { _ in 0 },
        missing: nil,
        sessions: prices.sessions
      )
    }
    switch proof {
    case .prices(let prices): return .prices(list(prices))
    case .split(let matter, let prices, let holds, let fails):
      return .split(
        matter,
        prices: prices.map(list),
        holds: withPeople(holds),
        fails: withPeople(fails)
      )
    }
  }
}
