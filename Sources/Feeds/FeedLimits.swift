/// How often a client may ask.
public struct FeedLimits: Sendable {
  /// All requests.
  public let requests: Throttle
  /// Wrong tokens.
  ///
  /// A phone with a revoked link asks a few times an hour; who tries tokens asks more
  /// often, and then gets no personal calendar at all for a while, right token or not.
  public let guesses: Throttle

  /// - Parameters:
  ///   - requestsPerSecond: of one client, in the long run; 0 for no limit.
  ///   - burst: of one client, at once.
  ///   - guessesPerMinute: wrong tokens of one client; 0 for no limit.
  public init(requestsPerSecond: Int = 20, burst: Int = 200, guessesPerMinute: Int = 20) {
    requests = Throttle(perSecond: Double(requestsPerSecond), burst: burst)
    guesses = Throttle(perSecond: Double(guessesPerMinute) / 60, burst: guessesPerMinute)
  }
}
