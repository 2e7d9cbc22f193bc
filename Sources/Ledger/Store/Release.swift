/// A release as the ledger lists it.
public struct Release: Hashable, Sendable {
  public var year: Int
  /// From 1 in each year.
  public var number: Int
  /// Seconds since 1970, universal time.
  public var at: Int
  public var who: String
  public var message: String
  /// `vi` or `en`.
  public var language: String
  /// The plan's short hash.
  public var fingerprint: String
  /// SHA-256 over all input files.
  public var inputs: String
  /// SHA-256 of the stored plan.
  public var plan: String
  /// The release that this one brought back.
  public var restored: Int?
  /// SHA-256 over the release and the seal before it: nobody can change an old release unnoticed.
  public var seal: String
}

/// How much of a year's work a person has, and what would be fair.
public struct WorkBalance: Codable, Hashable, Sendable {
  public var person: String
  /// Sessions.
  public var load: Int
  public var target: Int

  public init(person: String, load: Int, target: Int) {
    self.person = person
    self.load = load
    self.target = target
  }
}

/// A file that a plan was made from.
public struct InputFile: Hashable, Sendable {
  public var path: String
  public var bytes: [UInt8]
  /// Whether the bytes go into the ledger; of private diaries only the hash does.
  public var isKept: Bool

  public init(path: String, bytes: [UInt8], isKept: Bool) {
    self.path = path
    self.bytes = bytes
    self.isKept = isKept
  }

  /// SHA-256 over the files' paths and contents, whatever their order.
  public static func hash(of files: [InputFile]) -> String {
    let lines = files.sorted { $0.path < $1.path }
      .map { "\(contentHash($0.bytes)) \($0.path)\n" }
    return contentHash(Array(lines.joined().utf8))
  }
}

/// What subscribers have, and the release it came with.
public struct ReleaseBase: Sendable {
  public var release: Release?
  public var plan: PublishedPlan?
  public var calendars: [CalendarState]

  /// Of a year that was never published.
  public static let nothing = ReleaseBase(release: nil, plan: nil, calendars: [])

  /// The number of the release that would be next.
  public var nextNumber: Int { (release?.number ?? 0) + 1 }

  /// The stamp of the next release: later than the last one, even where a clock was put back.
  public func stamp(at now: Int) -> Int { max(now, (release?.at ?? Int.min + 1) + 1) }
}

/// A release ready to be recorded.
public struct ReleaseProposal: Sendable {
  public var base: ReleaseBase
  public var year: Int
  public var at: Int
  public var who: String
  public var message: String
  public var language: String
  public var inputs: [InputFile]
  public var plan: PublishedPlan
  public var restored: Int?
  public var revision: CalendarRevision
  public var balances: [WorkBalance]
  /// Path relative to the year's folder → bytes: all of `Exports/<year>`.
  public var files: [String: [UInt8]]

  public init(
    base: ReleaseBase,
    year: Int,
    at: Int,
    who: String,
    message: String,
    language: String,
    inputs: [InputFile],
    plan: PublishedPlan,
    restored: Int? = nil,
    revision: CalendarRevision,
    balances: [WorkBalance],
    files: [String: [UInt8]]
  ) {
    self.base = base
    self.year = year
    self.at = at
    self.who = who
    self.message = message
    self.language = language
    self.inputs = inputs
    self.plan = plan
    self.restored = restored
    self.revision = revision
    self.balances = balances
    self.files = files
  }
}
