import CivilCalendar
import Foundation
import ICalendar
import Testing

@Suite("The bytes of a document")
struct GoldenTests {
  static func model() throws -> CalendarDocument {
    let run = try day("2027-01-15")...day("2027-01-19")
    var banner = try event(1, summary: "Hội chợ Xuân Định Hoá")
    banner.time = .allDay(run)
    banner.transparency = .transparent
    banner.description = "Ngày 8 tháng Chạp năm Bính Ngọ\nLiên hệ: Trung tâm, phòng 2"
    banner.location = "Sân vận động Chợ Chu, xã Định Hoá, Thái Nguyên"
    banner.position = CalendarPosition(latitude: 21.9077, longitude: 105.6511)
    banner.url = "https://xuctien.example.vn/2027/dinh-hoa"
    banner.categories = ["Hội chợ", "OCOP"]
    var opening = try event(2, summary: "[Khai mạc] Hội chợ Xuân", to: "2027-01-15 24:00")
    opening.sequence = 2
    opening.alarms = [CalendarAlarm(minutesBefore: 90, description: "Có mặt trước 30 phút")]
    var moved = try event(
      3,
      summary: "[HUỶ] Ngày bán hàng",
      from: "2027-01-16 07:30",
      to: "2027-01-16 21:00"
    )
    moved.status = .cancelled
    var seminar = try event(
      4,
      summary: "Hội thảo chè",
      from: "2027-01-14 14:00",
      to: "2027-01-14 17:00"
    )
    seminar.status = .tentative
    seminar.conference = CalendarConference(url: "https://hop.example.vn/che", label: "Phòng 1")
    var calendar = document([moved, banner, opening, seminar])
    calendar.description = "Các hội chợ của Trung tâm"
    calendar.colour = CalendarColour(name: "seagreen", hex: "#2E8B57")
    calendar.url = "https://xuctien.example.vn/"
    return calendar
  }

  @Test("are those of the recorded model")
  func matchesGolden() throws {
    try expectGolden("model.ics", GoldenTests.model().encoded())
  }

  @Test("of an empty calendar are a calendar with its zone alone")
  func emptyMatchesGolden() throws {
    try expectGolden("empty.ics", document([]).encoded())
  }

  @Test("do not depend on the order of the events")
  func orderDoesNotMatter() throws {
    let model = try GoldenTests.model()
    var reversed = model
    reversed.events.reverse()
    #expect(try model.encoded() == reversed.encoded())
  }

  @Test("are the same when many tasks write at once")
  func concurrentWriters() async throws {
    let model = try GoldenTests.model()
    let expected = try model.encoded()
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<64 {
        group.addTask { try model.encoded() == expected }
      }
      for try await same in group { #expect(same) }
    }
  }
}

/// Compares with a recorded file; a missing or differing one is written, and fails.
func expectGolden(_ name: String, _ bytes: [UInt8], file: String = #filePath) throws {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appending(path: "Goldens")
  let golden = folder.appending(path: name)
  let recorded = try? [UInt8](Data(contentsOf: golden))
  if recorded == bytes { return }
  try Data(bytes).write(to: golden)
  Issue.record("\(name) was \(recorded == nil ? "missing" : "different") and is now re-recorded")
}
