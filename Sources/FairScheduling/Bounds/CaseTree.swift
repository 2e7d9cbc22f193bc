/// Branch and bound: splits what a relaxation leaves open until every case is dearer than the best
/// plan known, or time is up.
///
/// The lowest cases are studied a few at a time, on as many threads as there are; what they find counts
/// once all are done, so that the tree does not depend on threads.
struct CaseTree {
  /// What there is to look at.
  struct Open {
    var relaxer: Relaxer
    var prices: [Int]
    /// A lower bound, in whole costs.
    var bound: Int
    var node: Int
    /// In so many generations no walk staffs it: there were too many states.
    var crowded = 0
  }
  struct Node {
    var prices: [Int]
    var bound: Int
    var isWalked = false
    /// Whether the walk went far enough to leave something out.
    var leavesOut = false
    /// Prices of hours at which what is left is staffed; empty for none.
    var staffing: [Int] = []
    /// Those whose loads are added up then; empty for nobody.
    var together: [Int] = []
    /// Events that are staffed together then.
    var joined: [[Int]] = []
    var split: (matter: Certificate.Case, holds: Int, fails: Int)?
  }
  /// What studies know of each other.
  struct Lore {
    /// The best cost known.
    var target: Int
    /// A plan better than the one known at first.
    var plan: Plan?
    /// How far beyond the relaxation a walk last went.
    var width = Int.max / 4
    /// Among how many batches of cases each calendar was the cheapest of one.
    var met: [[Int?]: Int] = [:]
    /// Events that were in each other's way, by case and what was tried.
    var meetings = Meetings()
    /// Starts of all events near which mixes of crews were mended.
    var mixed: Set<[Int?]> = []

    /// Takes over what others found.
    mutating func learn(from other: Lore) {
      if other.target < target { (target, plan) = (other.target, other.plan) }
      width = other.width
      met.merge(other.met, uniquingKeysWith: max)
      meetings.merge(other.meetings)
      mixed.formUnion(other.mixed)
    }
  }

  private let relaxed: RelaxedProblem
  private let clashes: CrewClashes
  private let scale: Int
  private var nodes: [Node] = []
  private var open: [Open] = []
  private var lore: Lore
  /// Cases that cannot be split any further and yet are not closed.
  private var stuck = Int.max

  /// With more open cases than this, the deepest are looked at first.
  private static let mostOpen = 1500
  /// What the prices of all cases take at most, in bytes.
  private static let mostMemory = 1 << 29
  /// So many are studied at a time.
  private static let lanes = 4

  init(_ relaxer: Relaxer, target: Int) {
    relaxed = relaxer.relaxed
    clashes = CrewClashes(relaxed.problem, relaxed.walk?.members ?? [])
    scale = relaxer.scale
    lore = Lore(target: target)
    nodes.append(Node(prices: relaxer.prices, bound: 0))
    open.append(Open(relaxer: relaxer, prices: relaxer.prices, bound: 0, node: 0))
  }

  /// How many cases of so many prices fit in memory.
  static func mostCases(prices: Int) -> Int {
    max(1000, mostMemory / (MemoryLayout<Int>.stride * max(1, prices)))
  }

  var target: Int { lore.target }
  /// A plan better than the one known at first.
  var plan: Plan? { lore.plan }
  /// What is proven so far, in whole costs.
  var bound: Int { max(0, min(target, stuck, open.map(\.bound).min() ?? target)) }
  var isDone: Bool { open.isEmpty }
  var count: Int { nodes.count }

  /// Studies one case after another.
  ///
  /// - Parameters:
  ///   - most: cases at most.
  ///   - threads: operating-system threads; what comes out does not depend on them.
  ///   - isStopped: asked often.
  ///   - onProgress: told after every few cases.
  mutating func grow(
    nodes most: Int,
    threads: Int = 1,
    isStopped: @escaping @Sendable () -> Bool,
    onProgress: (CaseTree) -> Void = { _ in }
  ) {
    let clashes = clashes
    while !open.isEmpty, nodes.count < most, !isStopped() {
      let chosen = next()
      let lore = lore
      // A case alone is evaluated on all threads.
      let threadsOfEach = chosen.count > 1 ? 1 : threads
      let studies = concurrentMap(chosen, threads: threads) { open in
        var study = CaseStudy(
          open,
          lore,
          clashes,
          threads: threadsOfEach,
          isStopped: isStopped
        )
        study.look()
        return study
      }
      for study in studies { take(study) }
      onProgress(self)
    }
    if open.allSatisfy({ $0.bound >= target }) { open = [] }
  }

  /// Takes out the lowest cases.
  private mutating func next() -> [Open] {
    let most = target
    open.removeAll { $0.bound >= most }
    if open.count >= Self.mostOpen {
      let deepest = Array(open.suffix(Self.lanes))
      open.removeLast(deepest.count)
      return deepest
    }
    let lowest = open.indices.sorted { (open[$0].bound, $0) < (open[$1].bound, $1) }
      .prefix(Self.lanes)
    let chosen = lowest.map { open[$0] }
    for index in lowest.sorted(by: >) { open.remove(at: index) }
    return chosen
  }

  private mutating func take(_ study: CaseStudy) {
    lore.learn(from: study.lore)
    let number = study.open.node
    nodes[number] = study.node
    if study.isStuck { stuck = min(stuck, study.node.bound) }
    guard let split = study.split else { return }
    let first = nodes.count
    for child in [split.fails, split.holds] {
      nodes.append(
        Node(prices: study.node.prices, bound: child == nil ? study.lore.target : study.node.bound)
      )
      guard let child else { continue }
      open.append(
        Open(
          relaxer: child,
          prices: study.node.prices,
          bound: study.node.bound,
          node: nodes.count - 1,
          crowded: study.crowded
        )
      )
    }
    nodes[number].split = (split.matter, holds: first + 1, fails: first)
  }

  /// All cases as a proof of the bound.
  var proof: Certificate.Proof { proof(of: 0, claim: bound) }

  private func proof(of node: Int, claim: Int) -> Certificate.Proof {
    // What proves less than is claimed, and is split, needs no more than what leaves something out.
    let isEnough = nodes[node].split == nil || nodes[node].bound >= claim
    let isWalked = nodes[node].isWalked && (isEnough || nodes[node].leavesOut)
    let prices = relaxed.list(
      nodes[node].prices,
      scale: scale,
      walked: isWalked ? relaxed.walk?.members ?? [] : [],
      staffing: isEnough ? nodes[node].staffing : [],
      together: isEnough ? nodes[node].together : [],
      joined: isEnough ? nodes[node].joined : []
    )
    guard let split = nodes[node].split else { return .prices(prices) }
    return .split(
      split.matter,
      prices: prices,
      holds: proof(of: split.holds, claim: claim),
      fails: proof(of: split.fails, claim: claim)
    )
  }
}
