import PromotionModel
import Testing

@testable import PlanExports

@Suite("The folder for a memory stick")
struct OfflineFolderTests {
  @Test("A fair's page has its days, its place on a map, its people with numbers to call")
  func page() throws {
    let fair = try FairYear(vendors: 5)
    let files = fair.press().offlineFolder(
      ["fairs/dinh-hoa-6/roster.pdf": [1], "staff/huong/week.pdf": [2]],
      calendar: nil
    )
    #expect(
      Set(files.keys) == [
        "index.html", "fairs/dinh-hoa-6/index.html", "fairs/dinh-hoa-6/roster.pdf",
        "fairs/le-hoi/index.html",
      ]
    )
    let page = String(decoding: files["fairs/dinh-hoa-6/index.html"] ?? [], as: UTF8.self)
    #expect(page.contains("href=\"tel:09"))
    #expect(page.contains("Chủ nhật, 06/06/2027"))
    #expect(page.contains("<a href=\"roster.pdf\">PDF</a>"))
    #expect(!page.contains("roster.xlsx"))
    #expect(page.contains("Chưa phát hành · Mã kế hoạch: "))
    let index = String(decoding: files["index.html"] ?? [], as: UTF8.self)
    #expect(index.contains("<a href=\"fairs/le-hoi/index.html\">"))
  }

  @Test("A calendar is cut, never written anew: head and entries keep their bytes")
  func cut() throws {
    let text = [
      "BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:a", "SEQUENCE:3", "END:VEVENT", "BEGIN:VEVENT",
      "UID:b", "BEGIN:VALARM", "END:VALARM", "END:VEVENT", "END:VCALENDAR", "",
    ]
    let cut = CalendarCut(uids: ["b"]).of(Array(text.joined(separator: "\r\n").utf8))
    let kept = [text[0]] + text[5...]
    #expect(String(decoding: cut, as: UTF8.self) == kept.joined(separator: "\r\n"))
  }
}
