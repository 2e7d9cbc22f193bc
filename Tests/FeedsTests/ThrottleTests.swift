import NIOHTTP1
import Testing

@testable import Feeds

@Suite struct ThrottleTests {
  @Test("after a burst there is as much as flows in")
  func burst() {
    let throttle = Throttle(perSecond: 2, burst: 3)
    #expect((0..<4).map { _ in throttle.take("a", at: 0) } == [true, true, true, false])
    #expect(!throttle.take("a", at: 499))
    #expect(throttle.take("a", at: 500))
    #expect(!throttle.take("a", at: 501))
    #expect(throttle.wait("a", at: 501) == 1)
    #expect((0..<4).map { _ in throttle.take("a", at: 100_000) } == [true, true, true, false])
  }

  @Test("one client does not use up what another one has")
  func clients() {
    let throttle = Throttle(perSecond: 1, burst: 1)
    #expect(throttle.take("a", at: 0) && throttle.take("b", at: 0))
    #expect(!throttle.take("a", at: 0))
  }

  @Test("nothing per second is no limit")
  func unlimited() {
    let throttle = Throttle(perSecond: 0, burst: 1)
    for _ in 0..<1000 { #expect(throttle.take("a", at: 0)) }
    #expect(!throttle.isExhausted("a", at: 0))
  }

  @Test("memory does not grow with the number of clients, and forgets the exhausted last")
  func memory() {
    let throttle = Throttle(perSecond: 0.001, burst: 1, capacity: 100)
    for client in 0..<10_000 { _ = throttle.take(String(client), at: client) }
    #expect(throttle.count <= 100)
    #expect(!throttle.take("9999", at: 10_000))
  }

  @Test("a client that asks too often is told when to come back")
  func requests() throws {
    let feeds = try SampleFeeds(limits: FeedLimits(requestsPerSecond: 1, burst: 2))
    #expect(feeds.ask("/feeds/all.ics").status == .ok)
    #expect(feeds.ask("/feeds/all.ics").status == .ok)
    let answer = feeds.ask("/feeds/all.ics")
    #expect(answer.status == .tooManyRequests)
    #expect(answer["Retry-After"] == "1")
    #expect(feeds.ask("/feeds/all.ics", client: "192.0.2.2").status == .ok)
    #expect(feeds.ask("/feeds/all.ics", at: 1000).status == .ok)
  }

  @Test("who tries tokens gets no personal calendar for a while, right token or not")
  func guesses() throws {
    let feeds = try SampleFeeds(limits: FeedLimits(guessesPerMinute: 3))
    for _ in 0..<3 { #expect(feeds.ask("/feeds/sai.ics").status == .notFound) }
    #expect(feeds.ask("/feeds/sai.ics").status == .tooManyRequests)
    #expect(feeds.ask(feeds.personalPath).status == .tooManyRequests)
    #expect(feeds.ask("/feeds/all.ics").status == .ok)
    #expect(feeds.ask(feeds.personalPath, client: "192.0.2.2").status == .ok)
    #expect(feeds.ask(feeds.personalPath, at: 20_000).status == .ok)
  }

  @Test("right tokens are not counted")
  func rightTokens() throws {
    let feeds = try SampleFeeds(limits: FeedLimits(guessesPerMinute: 3))
    for _ in 0..<20 { #expect(feeds.ask(feeds.personalPath).status == .ok) }
  }
}
