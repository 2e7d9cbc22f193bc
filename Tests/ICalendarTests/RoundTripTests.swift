import CLibical
import CivilCalendar
import Testing

@testable import ICalendar

@Suite("A document read back by libical's parser")
struct RoundTripTests {
  @Test("holds every text as it was meant, without a parse error", arguments: [11, 12] as [UInt64])
  func textsSurvive(seed: UInt64) throws {
    var numbers = SeededNumbers(state: seed)
    let alphabet = Array("aăâđêớợửữ ắằẳẵặ,;\\\":^'n🍵")
    var events: [CalendarEvent] = []
    for number in 0..<50 {
      let length = Int.random(in: 1...120, using: &numbers)
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &numbers) ?? "a" })
      // Cleaning makes one blank of several.
      let words = text.split(separator: " ").joined(separator: " ")
      var one = try event(number, summary: "<\(words)>")
      one.description = "<\(words)>\n<\(words)>"
      events.append(one)
    }
    let bytes = try document(events).encoded()
    let read = Libical.use { readBack(bytes) }
    #expect(read.errors == 0, "seed \(seed)")
    #expect(read.summaries == events.map(\.summary), "seed \(seed)")
    #expect(read.descriptions == events.map(\.description), "seed \(seed)")
  }

  private struct ReadBack: Sendable {
    var errors = -1
    var summaries: [String] = []
    var descriptions: [String?] = []
  }

  private func readBack(_ bytes: [UInt8]) -> ReadBack {
    var result = ReadBack()
    guard let root = icalparser_parse_string(String(decoding: bytes, as: UTF8.self)) else {
      return result
    }
    defer { icalcomponent_free(root) }
    result.errors = Int(icalcomponent_count_errors(root))
    var next = icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT)
    while let event = next {
      result.summaries.append(icalcomponent_get_summary(event).map { String(cString: $0) } ?? "")
      result.descriptions.append(icalcomponent_get_description(event).map { String(cString: $0) })
      next = icalcomponent_get_next_component(root, ICAL_VEVENT_COMPONENT)
    }
    return result
  }
}
