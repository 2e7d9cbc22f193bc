import NIOHTTP1
import Subscriptions
import Testing

@testable import Feeds

@Suite struct MetricsTests {
  @Test("answers are counted by what was asked for and by status, without any path")
  func counting() throws {
    let feeds = try SampleFeeds(showsMetrics: true)
    _ = feeds.ask("/feeds/all.ics")
    _ = feeds.ask("/feeds/all.ics", method: .HEAD)
    _ = feeds.ask(feeds.personalPath)
    _ = feeds.ask("/feeds/sai.ics")
    let answer = feeds.ask("/metrics")
    #expect(answer["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8")
    let lines = String(decoding: answer.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.contains("phiencho_responses_total{topic=\"open\",code=\"200\"} 2"))
    #expect(lines.contains("phiencho_responses_total{topic=\"personal\",code=\"200\"} 1"))
    #expect(lines.contains("phiencho_responses_total{topic=\"personal\",code=\"404\"} 1"))
    #expect(lines.contains("phiencho_calendars 5"))
    let bytes = longCalendar.bytes.count * 2 + "404\n".utf8.count
    #expect(lines.contains("phiencho_response_bytes_total \(bytes)"))
    #expect(lines.allSatisfy { !$0.contains(feeds.token.text) })
  }

  @Test("metrics are shown on request only; health always")
  func onRequest() throws {
    let feeds = try SampleFeeds()
    #expect(feeds.ask("/metrics").status == .notFound)
    #expect(feeds.ask("/health").status == .ok)
  }
}
