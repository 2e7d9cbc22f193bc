public import FairScheduling

/// How long a proof may take that nobody asked for; by itself it takes a few tenths of a second, more where much
/// is missing.
public struct ProofMoment: Sendable {
  /// Whether it is time to bound the cost.
  public var isHalfOver: @Sendable () -> Bool = { false }
  public var isOver: @Sendable () -> Bool = { false }

  public init() {}
}

/// How hard to search for a plan, and then for a proof that none is better.
public struct Effort: Sendable {
  public var search: SolveOptions
  /// Nil for a moment's.
  public var proof: BoundEffort?
  /// How long that may take.
  public var moment = ProofMoment()
  /// How the same is better divided where a problem is small; nil if it is not divided.
  public var small: (search: SolveOptions, proof: BoundEffort)?

  /// Of so few events the better plans are found while looking for a proof, too.
  public static let fewEvents = 48

  public init(_ search: SolveOptions = SolveOptions()) { self.search = search }

  /// How hard to do each for one problem.
  public func divided(for problem: Problem) -> (search: SolveOptions, proof: BoundEffort?) {
    if let small, problem.events.count <= Self.fewEvents { return small }
    return (search, proof)
  }
}
