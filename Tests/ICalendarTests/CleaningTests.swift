import CivilCalendar
import ICalendar
import Testing

@Suite("Text cleaning")
struct CleaningTests {
  @Test(
    "leaves nothing in a title that a client could stumble over",
    arguments: [
      ("Chợ phiên", "Chợ phiên"),
      ("a\u{1}b\u{B}c\u{7F}d\u{9F}e\u{0}f", "ab cdef"),
      ("a\u{2028}b\u{2029}c\u{85}d", "a b c d"),
      ("a\r\nb\rc\nd\te", "a b c d e"),
      ("  \u{A0}hai đầu \n", "hai đầu"),
      ("Đi\u{302}nh Ho\u{301}a", "Đînh Hóa"),
      ("20–23/1: “chợ” Đo\u{302}\u{300}ng", "20–23/1: “chợ” Đồng"),
      ("\u{2126}\u{2000}a\r\r\nb\n\rc", "Ω\u{2002}a b c"),
      ("\u{FEFF}dấu\u{FFFD}\u{FFFE}", "dấu?"),
      ("\u{E000}a\u{E001}", "a"),
      ("🍵👨‍👩‍👧", "🍵👨‍👩‍👧"),
      ("a, b; c\\d \"e\" f:g", "a\\, b\\; c\\\\d \"e\" f:g"),
    ]
  )
  func titles(given: String, expected: String) throws {
    #expect(
      try written(event(summary: given), "SUMMARY").map { Array($0.unicodeScalars) }
        == Array(expected.unicodeScalars)
    )
  }

  @Test(
    "keeps the lines and tabs of a description",
    arguments: [
      ("a\r\nb\u{2028}c\rd", "a\\nb\\nc\\nd"),
      ("a\tb", "a\tb"),
      ("\n a\n\nb \n", "a\\n\\nb"),
      ("a" + String(repeating: " ", count: 200) + "b", "a                b"),
      ("gõ \\n không xuống dòng", "gõ \\\\n không xuống dòng"),
    ]
  )
  func descriptions(given: String, expected: String) throws {
    var one = try event()
    one.description = given
    #expect(try written(one, "DESCRIPTION") == expected)
  }

  @Test("leaves out a property of which nothing is left")
  func emptyTextsAreLeftOut() throws {
    var one = try event()
    one.description = " \u{1}\n"
    one.location = "\t"
    one.categories = [" ", "\u{7}"]
    #expect(try written(one, "DESCRIPTION") == nil)
    #expect(try written(one, "LOCATION") == nil)
    #expect(try written(one, "CATEGORIES") == nil)
  }

  @Test("turns separators within a category into slashes")
  func categories() throws {
    var one = try event()
    one.categories = ["Hội chợ", "Chè, mật ong;rượu"]
    #expect(try written(one, "CATEGORIES") == "Hội chợ,Chè / mật ong / rượu")
  }

  @Test("escapes the calendar's name alike in NAME and X-WR-CALNAME")
  func calendarName() throws {
    let all = try lines(document([], name: "Chè, mật; 2027 \\ \"OCOP\""))
    #expect(all.contains("NAME:Chè\\, mật\\; 2027 \\\\ \"OCOP\""))
    #expect(all.contains("X-WR-CALNAME:Chè\\, mật\\; 2027 \\\\ \"OCOP\""))
  }

  @Test("keeps the circumflex out of parameters, where it would start an escape")
  func parameters() throws {
    var one = try event()
    one.conference = CalendarConference(url: "https://a.vn/b", label: "^n Phòng \"1\", tầng 2")
    let value = try written(one, "CONFERENCE")
    #expect(
      value == "VALUE=URI;FEATURE=VIDEO;LABEL=\"n Phòng ^'1^', tầng 2\":https://a.vn/b"
    )
  }
}
