import Testing

@testable import Feeds

@Suite struct FeedAddressTests {
  @Test("each file is the calendar its folder says")
  func files() {
    #expect(FeedAddress(file: "all.ics") == .everything)
    #expect(FeedAddress(file: "deadlines.ics") == .deadlines)
    #expect(FeedAddress(file: "districts/phu-luong.ics") == .district("phu-luong"))
    #expect(FeedAddress(file: "venues/cho-la-hien.ics") == .venue("cho-la-hien"))
    #expect(FeedAddress(file: "programmes/ocop.ics") == .programme("ocop"))
    #expect(FeedAddress(file: "staff/an.ics") == .person("an"))
  }

  @Test(
    "other files are not served",
    arguments: [
      "plan.json", "all.ics.bak", "other.ics", "staff/a/b.ics", "staff", "rosters/x.ics",
    ]
  )
  func others(_ path: String) {
    #expect(FeedAddress(file: path) == nil)
  }

  @Test("only a person's calendar has no public path")
  func publicPaths() {
    for path in ["all.ics", "deadlines.ics", "districts/a.ics", "venues/b.ics", "programmes/c.ics"]
    {
      #expect(FeedAddress(file: path)?.publicPath == path)
    }
    #expect(FeedAddress.person("an").publicPath == nil)
  }
}
