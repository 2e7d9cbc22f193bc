import NIOHTTP1
import Testing

@testable import Feeds

@Suite struct ConditionalRequestTests {
  let feeds: SampleFeeds
  let tag: String
  let gzipTag: String
  let modified: String

  init() throws {
    feeds = try SampleFeeds()
    let plain = feeds.ask("/feeds/all.ics")
    let gzip = feeds.ask("/feeds/all.ics", ["Accept-Encoding": "gzip"])
    tag = try #require(plain["ETag"])
    gzipTag = try #require(gzip["ETag"])
    modified = try #require(plain["Last-Modified"])
  }

  private func status(_ headers: HTTPHeaders) -> HTTPResponseStatus {
    feeds.ask("/feeds/all.ics", headers).status
  }

  @Test("a known tag is answered with 304 and without a body")
  func known() {
    let answer = feeds.ask("/feeds/all.ics", ["If-None-Match": tag])
    #expect(answer.status == .notModified)
    #expect(answer.body == nil)
    #expect(answer["ETag"] == tag)
    #expect(answer["Last-Modified"] == modified)
    #expect(answer["Cache-Control"] == "public, max-age=300")
    #expect(answer["Vary"] == "Accept-Encoding")
    #expect(answer["Content-Type"] == nil && answer["Content-Length"] == nil)
  }

  @Test("lists, weak tags and the star match as well")
  func forms() {
    #expect(status(["If-None-Match": "\"a\", \(tag)"]) == .notModified)
    #expect(status(["If-None-Match": "W/\(tag)"]) == .notModified)
    #expect(status(["If-None-Match": "*"]) == .notModified)
    #expect(status(["If-None-Match": "\"a,b\",\(tag)"]) == .notModified)
    var twice: HTTPHeaders = ["If-None-Match": "\"a\""]
    twice.add(name: "If-None-Match", value: tag)
    #expect(status(twice) == .notModified)
  }

  @Test("other tags do not match")
  func others() {
    for text in ["\"a\"", "", "x", tag.replacing("\"", with: ""), "\"\(tag)", "\""] {
      #expect(status(["If-None-Match": text]) == .ok, "\(text)")
    }
  }

  @Test("the tag of the compressed form is another one, and stands for the same calendar")
  func compressed() {
    #expect(gzipTag != tag)
    let answer = feeds.ask(
      "/feeds/all.ics",
      ["If-None-Match": gzipTag, "Accept-Encoding": "gzip"]
    )
    #expect(answer.status == .notModified)
    #expect(answer["ETag"] == gzipTag)
    let mixed = feeds.ask("/feeds/all.ics", ["If-None-Match": tag, "Accept-Encoding": "gzip"])
    #expect(mixed.status == .notModified)
    #expect(mixed["ETag"] == tag)
  }

  @Test("a date at or after the last change is answered with 304")
  func dates() {
    #expect(status(["If-Modified-Since": modified]) == .notModified)
    #expect(status(["If-Modified-Since": "Sat, 16 Jan 2027 08:00:00 GMT"]) == .notModified)
    #expect(status(["If-Modified-Since": "Friday, 15-Jan-27 08:00:00 GMT"]) == .notModified)
    #expect(status(["If-Modified-Since": "Fri, 15 Jan 2027 07:59:59 GMT"]) == .ok)
  }

  @Test("a date that cannot be read is no condition")
  func nonsense() {
    for text in ["", "0", "-1", "hôm qua", "2027-01-16"] {
      #expect(status(["If-Modified-Since": text]) == .ok)
    }
  }

  @Test("beside a tag a date counts for nothing")
  func precedence() {
    #expect(status(["If-None-Match": "\"a\"", "If-Modified-Since": modified]) == .ok)
    #expect(
      status(["If-None-Match": tag, "If-Modified-Since": "Thu, 01 Jan 1970 00:00:00 GMT"])
        == .notModified
    )
  }

  @Test("a person's calendar is revalidated in private")
  func personal() throws {
    let tag = try #require(feeds.ask(feeds.personalPath)["ETag"])
    let answer = feeds.ask(feeds.personalPath, ["If-None-Match": tag])
    #expect(answer.status == .notModified)
    #expect(answer["Cache-Control"] == "private, max-age=300")
  }
}
