/// Where the living tokens come from.
public protocol SubscriberSource: Sendable {
  /// What is different whenever a token may have been added or revoked; cheap to tell.
  func edition() throws -> String
  func subscribers() throws -> Subscribers
}

/// Who may read what: the digests of all living tokens.
public struct Subscribers: Hashable, Sendable {
  private var people: [(digest: TokenDigest, person: String)]

  public init(_ people: [(digest: TokenDigest, person: String)] = []) {
    self.people = people
  }

  public var count: Int { people.count }

  /// Everybody who has a token.
  public var persons: Set<String> { Set(people.map(\.person)) }

  /// The person whose token has this digest; nil for a wrong one.
  ///
  /// Every digest is compared to its end, so that the time tells nothing of how near a guess was.
  public func person(for digest: TokenDigest) -> String? {
    var found: String?
    for entry in people where entry.digest.isSame(as: digest) { found = entry.person }
    return found
  }

  public static func == (a: Subscribers, b: Subscribers) -> Bool {
    a.people.elementsEqual(b.people, by: ==)
  }

  public func hash(into hasher: inout Hasher) {
    for entry in people { hasher.combine(entry.digest) }
  }
}
