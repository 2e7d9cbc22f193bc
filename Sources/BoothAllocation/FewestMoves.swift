/// How few of those already placed have to move, found by trying everything within reason.
///
/// A newcomer is put wherever it may stand; whoever stands there with published stalls joins those to
/// be placed, as long as no more than the allowed number move. Nobody gains room by moving unasked,
/// so this misses no way of moving fewer.
struct FewestMoves {
  struct Result: Sendable {
    /// No way moves fewer than so many.
    var least: Int
    /// A way of moving just so many; nil where none was found in the time there is.
    var runs: [Int]?
  }

  private let problem: BoothProblem
  private let stays: [Int?]
  private var owners: [Int]
  private var runs: [Int]
  private var isPending: [Bool]
  private var tries = 0

  /// Runs looked at before the proof is given up.
  static let patience = 3_000_000

  /// The fewest moves, fewer than `most`.
  static func find(_ problem: BoothProblem, stays: [Int?], below most: Int) -> Result {
    var search = FewestMoves(problem, stays)
    for count in 0..<max(most, 0) {
      let pending = stays.indices.filter { stays[$0] == nil }
        .sorted { (-problem.sizes[$0], $0) < (-problem.sizes[$1], $1) }
      if search.place(pending[...], count) { return Result(least: count, runs: search.runs) }
      if search.tries > patience { return Result(least: count, runs: nil) }
    }
    return Result(least: max(most, 0), runs: nil)
  }

  private init(_ problem: BoothProblem, _ stays: [Int?]) {
    self.problem = problem
    self.stays = stays
    owners = Array(repeating: Placement.nobody, count: problem.stallCount)
    runs = stays.map { $0 ?? Placement.nobody }
    isPending = stays.map { $0 == nil }
    for (vendor, run) in runs.enumerated() where run != Placement.nobody { occupy(run, vendor) }
  }

  private mutating func occupy(_ run: Int, _ owner: Int) {
    for stall in problem.runs[run].stalls { owners[stall] = owner }
  }

  /// Places all pending vendors while no more than `moves` others join them.
  private mutating func place(_ pending: ArraySlice<Int>, _ moves: Int) -> Bool {
    guard let vendor = pending.first else { return true }
    for option in problem.options[vendor] where option.run != stays[vendor] {
      tries += 1
      if tries > FewestMoves.patience { return false }
      guard let pushed = pushed(from: option.run, atMost: moves) else { continue }
      for other in pushed {
        occupy(runs[other], Placement.nobody)
        runs[other] = Placement.nobody
        isPending[other] = true
      }
      occupy(option.run, vendor)
      runs[vendor] = option.run
      if place(pending.dropFirst() + pushed, moves - pushed.count) { return true }
      occupy(option.run, Placement.nobody)
      runs[vendor] = Placement.nobody
      for other in pushed {
        guard let stay = stays[other] else { continue }
        isPending[other] = false
        runs[other] = stay
        occupy(stay, other)
      }
    }
    return false
  }

  /// Those with published stalls who stand there; nil where they are too many, or somebody stands
  /// there who was put there just now.
  private func pushed(from run: Int, atMost count: Int) -> [Int]? {
    var found: [Int] = []
    for stall in problem.runs[run].stalls {
      let owner = owners[stall]
      guard owner != Placement.nobody, found.last != owner else { continue }
      guard !isPending[owner], found.count < count else { return nil }
      found.append(owner)
    }
    return found
  }
}
