import NIOHTTP1
import Subscriptions

/// Answers requests from the shelf.
///
/// Whoever asks for a person's calendar with a wrong token gets the same answer as for any other
/// address that does not exist, whether the token is malformed, unknown or revoked.
public struct FeedResponder: Sendable {
  public let library: Library
  private let limits: FeedLimits
  private let counts: FeedCounts
  private let showsMetrics: Bool

  /// - Parameters:
  ///   - library: what is served.
  ///   - limits: how often a client may ask.
  ///   - counts: what is counted of all answers.
  ///   - showsMetrics: whether `/metrics` answers.
  public init(
    _ library: Library,
    limits: FeedLimits = FeedLimits(),
    counts: FeedCounts = FeedCounts(),
    showsMetrics: Bool = false
  ) {
    (self.library, self.limits, self.counts) = (library, limits, counts)
    self.showsMetrics = showsMetrics
  }

  /// The answer to a request; counted.
  public func answer(_ request: FeedRequest) -> FeedAnswer {
    var answer = answerInFull(request)
    if request.method == .HEAD { answer.body = nil }
    counts.add(answer)
    return answer
  }

  private func answerInFull(_ request: FeedRequest) -> FeedAnswer {
    guard limits.requests.take(request.client, at: request.uptime) else {
      return tooMany(.other, wait: limits.requests.wait(request.client, at: request.uptime))
    }
    guard request.method == .GET || request.method == .HEAD else {
      var answer = FeedAnswer(.methodNotAllowed, .other, "405\n")
      answer.fields.add(name: "Allow", value: "GET, HEAD")
      return answer
    }
    let path = request.path
    if path.hasPrefix("/feeds/") { return feed(path.dropFirst(7), request) }
    switch path {
    case "/health": return FeedAnswer(.ok, .health, "ok\n")
    case "/metrics" where showsMetrics:
      return FeedAnswer(
        .ok,
        .metrics,
        counts.exposition(calendars: library.count),
        type: "text/plain; version=0.0.4; charset=utf-8"
      )
    // Nothing is forbidden: some services ask here before they fetch a calendar.
    case "/robots.txt": return FeedAnswer(.ok, .other, "User-agent: *\nDisallow:\n")
    default: return notFound(.other)
    }
  }

  private func feed(_ path: Substring, _ request: FeedRequest) -> FeedAnswer {
    let shelf = library.shelf
    if let calendar = shelf.open(String(path)) { return answer(calendar, request, .open) }
    guard !limits.guesses.isExhausted(request.client, at: request.uptime) else {
      return tooMany(.personal, wait: limits.guesses.wait(request.client, at: request.uptime))
    }
    // The digest is taken of whatever came, so that a wrong form costs the time of a wrong token.
    let token = path.hasSuffix(".ics") ? path.dropLast(4) : path
    guard let calendar = shelf.personal(TokenDigest(of: token)), path.hasSuffix(".ics") else {
      _ = limits.guesses.take(request.client, at: request.uptime)
      return notFound(.personal)
    }
    return answer(calendar, request, .personal)
  }

  private func answer(_ calendar: ServedCalendar, _ request: FeedRequest, _ topic: FeedTopic)
    -> FeedAnswer
  {
    let selected = calendar.representation(prefersGzip: request.prefersGzip)
    if let tags = request.ifNoneMatch {
      // A tag in the request decides alone (RFC 9110 §13.2.2): a date beside it counts for nothing.
      if let known = calendar.representation(named: tags, selected: selected) {
        return FeedAnswer(.notModified, topic, known.unchanged)
      }
    } else if let text = request.ifModifiedSince,
      let since = HTTPDate(text, thisYear: request.year), calendar.lastModified <= since
    {
      return FeedAnswer(.notModified, topic, selected.unchanged)
    }
    return FeedAnswer(.ok, topic, selected.whole, selected.body)
  }

  private func notFound(_ topic: FeedTopic) -> FeedAnswer {
    FeedAnswer(.notFound, topic, "404\n")
  }

  private func tooMany(_ topic: FeedTopic, wait: Int) -> FeedAnswer {
    var answer = FeedAnswer(.tooManyRequests, topic, "429\n")
    answer.fields.add(name: "Retry-After", value: String(wait))
    return answer
  }
}
