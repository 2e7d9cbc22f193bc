import NIOHTTP1
import Testing

@testable import Feeds

@Suite struct LibraryTests {
  @Test("what did not change keeps its tag and its moment when everything is written anew")
  func unchanged() throws {
    let feeds = try SampleFeeds()
    let before = feeds.ask("/feeds/all.ics")
    feeds.calendars.number = 1
    feeds.calendars.texts[.everything]?.lastModified = HTTPDate(seconds: 1_900_000_000)
    #expect(try feeds.library.refresh())
    let after = feeds.ask("/feeds/all.ics")
    #expect(after.fields == before.fields)
  }

  @Test("what changed has a new tag and a later moment, also within one second")
  func changed() throws {
    let feeds = try SampleFeeds()
    let before = feeds.ask("/feeds/all.ics")
    feeds.calendars.number = 1
    feeds.calendars.texts[.everything] = calendar("mới")
    try feeds.library.refresh()
    let after = feeds.ask("/feeds/all.ics")
    #expect(after.bytes == calendar("mới").bytes)
    #expect(after["ETag"] != before["ETag"])
    #expect(before["Last-Modified"] == "Fri, 15 Jan 2027 08:00:00 GMT")
    #expect(after["Last-Modified"] == "Fri, 15 Jan 2027 08:00:01 GMT")
    let since = try #require(before["Last-Modified"])
    #expect(feeds.ask("/feeds/all.ics", ["If-Modified-Since": since]).status == .ok)
  }

  @Test("without another edition nothing is read")
  func sameEdition() throws {
    let feeds = try SampleFeeds()
    feeds.calendars.texts = [:]
    #expect(try !feeds.library.refresh())
    #expect(feeds.ask("/feeds/all.ics").status == .ok)
  }

  @Test("where the next edition cannot be read, the old one is served on")
  func failure() throws {
    struct Broken: Error {}
    let feeds = try SampleFeeds()
    feeds.calendars.number = 1
    feeds.calendars.failure = Broken()
    #expect(throws: Broken.self) { try feeds.library.refresh() }
    #expect(feeds.ask("/feeds/all.ics").status == .ok)
    feeds.calendars.failure = nil
    feeds.calendars.texts[.everything] = calendar("mới")
    #expect(try feeds.library.refresh())
    #expect(feeds.ask("/feeds/all.ics").bytes == calendar("mới").bytes)
  }

  @Test("an edition that changes while it is read is read again")
  func changedWhileRead() throws {
    let feeds = try SampleFeeds()
    feeds.calendars.number = 1
    feeds.calendars.whileRead = { calendars in
      calendars.number = 2
      calendars.texts[.everything] = calendar("sau")
      calendars.whileRead = nil
    }
    #expect(try feeds.library.refresh())
    #expect(feeds.ask("/feeds/all.ics").bytes == calendar("sau").bytes)
    #expect(try !feeds.library.refresh())
  }
}
