import Testing

@testable import Feeds

@Suite struct CalendarMergingTests {
  @Test("entries of the year before come after those of this year, as they stand")
  func merging() {
    let merged = calendar("mới", at: 20).including(earlier: calendar("cũ", at: 10))
    #expect(merged == calendar("mới", "cũ", at: 20))
  }

  @Test("an entry of both years is the newer one's")
  func both() {
    let newer = calendar("chung", at: 20)
    #expect(newer.including(earlier: calendar("chung", at: 30)) == newer)
    #expect(
      newer.including(earlier: calendar("chung", "cũ", at: 10)) == calendar("chung", "cũ", at: 20)
    )
  }

  @Test("a change in the older year is a change")
  func moment() {
    let merged = calendar("mới", at: 20).including(earlier: calendar("cũ", at: 30))
    #expect(merged.lastModified == HTTPDate(seconds: 30))
  }

  @Test("what is no calendar is left alone")
  func broken() {
    let text = CalendarText(
      bytes: Array("BEGIN:VCALENDAR\r\n".utf8),
      lastModified: .init(seconds: 1)
    )
    #expect(text.including(earlier: calendar("cũ")) == text)
  }
}
