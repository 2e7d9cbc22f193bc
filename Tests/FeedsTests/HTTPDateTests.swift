import Testing

@testable import Feeds

@Suite struct HTTPDateTests {
  @Test("a moment is written in the preferred form")
  func writing() {
    // The examples of RFC 9110 §5.6.7.
    #expect(HTTPDate(seconds: 784_111_777).description == "Sun, 06 Nov 1994 08:49:37 GMT")
    #expect(HTTPDate(seconds: 0).description == "Thu, 01 Jan 1970 00:00:00 GMT")
    #expect(HTTPDate(seconds: -1).description == "Wed, 31 Dec 1969 23:59:59 GMT")
  }

  @Test(
    "all three forms are read",
    arguments: [
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
      "Sun Nov  6 08:49:37 1994",
    ]
  )
  func reading(_ text: String) {
    #expect(HTTPDate(text, thisYear: 2027)?.seconds == 784_111_777)
  }

  @Test("two digits of a year mean a year at most fifty years ahead")
  func century() {
    let text = "Sunday, 06-Nov-30 08:49:37 GMT"
    #expect(HTTPDate(text, thisYear: 2027)?.year == 2030)
    #expect(HTTPDate(text, thisYear: 1975)?.year == 1930)
  }

  @Test("what is written is read again, over four hundred years")
  func roundTrip() {
    for seconds in stride(from: 0, to: 12_622_780_800, by: 7_654_321) {
      let date = HTTPDate(seconds: seconds)
      #expect(HTTPDate(date.description, thisYear: 2027) == date)
    }
  }

  @Test(
    "nonsense is no date",
    arguments: [
      "", "0", "gestern", "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
      "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 30 Feb 1994 08:49:37 GMT",
      "Sun, 06 Nov 1994 8:49:37 GMT", "Sun, +6 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z",
    ]
  )
  func nonsense(_ text: String) {
    #expect(HTTPDate(text, thisYear: 2027) == nil)
  }
}
