import NIOHTTP1
import Subscriptions
import Testing

@testable import Feeds

@Suite struct FeedResponderTests {
  let feeds: SampleFeeds

  init() throws { feeds = try SampleFeeds() }

  @Test("a calendar comes with all the fields that programs ask for")
  func whole() {
    let answer = feeds.ask("/feeds/all.ics")
    #expect(answer.status == .ok)
    #expect(answer.bytes == longCalendar.bytes)
    #expect(answer["Content-Type"] == "text/calendar; charset=utf-8")
    #expect(answer["Content-Length"] == String(longCalendar.bytes.count))
    #expect(answer["Last-Modified"] == "Fri, 15 Jan 2027 08:00:00 GMT")
    #expect(answer["Cache-Control"] == "public, max-age=300")
    #expect(answer["Vary"] == "Accept-Encoding")
    #expect(answer["Content-Disposition"] == nil)
    let tag = answer["ETag"] ?? ""
    #expect(tag.hasPrefix("\"") && tag.hasSuffix("\"") && tag.count == 34)
  }

  @Test("the type does not depend on what is accepted", arguments: ["*/*", "text/html", "x/y"])
  func accept(_ type: String) {
    let answer = feeds.ask("/feeds/all.ics", ["Accept": type])
    #expect(answer.status == .ok)
    #expect(answer["Content-Type"] == "text/calendar; charset=utf-8")
  }

  @Test("a person's calendar is private")
  func personal() {
    let answer = feeds.ask(feeds.personalPath)
    #expect(answer.status == .ok)
    #expect(answer["Cache-Control"] == "private, max-age=300")
    #expect(answer["Referrer-Policy"] == "no-referrer")
    #expect(answer["X-Robots-Tag"] == "noindex")
  }

  @Test("a person without shifts has an empty calendar")
  func empty() {
    let answer = feeds.ask("/feeds/\(feeds.newcomer.text).ics")
    #expect(answer.status == .ok)
    #expect(answer.bytes == calendar().bytes)
  }

  @Test("the header is the same for HEAD, without a body")
  func head() {
    for path in ["/feeds/all.ics", feeds.personalPath, "/health", "/feeds/none.ics"] {
      let (get, head) = (feeds.ask(path), feeds.ask(path, method: .HEAD))
      #expect(head.status == get.status)
      #expect(head.fields == get.fields)
      #expect(head.body == nil && get.body != nil)
    }
  }

  @Test("a query does not change what is asked for")
  func query() {
    #expect(feeds.ask("/feeds/all.ics?x=1").status == .ok)
  }

  @Test(
    "other methods are refused with those that are allowed",
    arguments: [
      HTTPMethod.POST, .PUT, .DELETE, .PROPFIND, .OPTIONS,
    ]
  )
  func methods(_ method: HTTPMethod) {
    let answer = feeds.ask("/feeds/all.ics", method: method)
    #expect(answer.status == .methodNotAllowed)
    #expect(answer["Allow"] == "GET, HEAD")
  }

  @Test("robots may fetch what is public")
  func robots() {
    let answer = feeds.ask("/robots.txt")
    #expect(answer.status == .ok)
    #expect(String(decoding: answer.bytes, as: UTF8.self) == "User-agent: *\nDisallow:\n")
  }

  @Test("a staff calendar is not found by its name")
  func noNames() {
    for path in ["/feeds/staff/an.ics", "/feeds/an.ics", "/feeds/staff/binh.ics"] {
      #expect(feeds.ask(path).status == .notFound)
    }
  }

  @Test("every wrong token is answered alike")
  func wrongTokens() {
    var generator = CountingGenerator(state: 99)
    let unknown = FeedToken(using: &generator).text
    let wrong = [
      "/feeds/\(unknown).ics", "/feeds/\(feeds.token.text)", "/feeds/\(feeds.token.text).icsx",
      "/feeds/\(feeds.token.text.uppercased()).ics", "/feeds/x.ics", "/feeds/.ics", "/feeds/",
      "/feeds/\(feeds.token.text.dropLast()).ics", "/feeds/" + String(repeating: "a", count: 4000),
      "/feeds/../feeds/all.ics",
    ]
    let first = feeds.ask(wrong[0])
    #expect(first.status == .notFound)
    for path in wrong {
      let answer = feeds.ask(path)
      #expect(answer.status == first.status)
      #expect(answer.fields == first.fields)
      #expect(answer.bytes == first.bytes)
    }
  }
}
