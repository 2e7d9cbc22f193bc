import Bilingual
import CivilCalendar
import Foundation
import PromotionModel
import Testing

@testable import PlanExports

@Suite("The page of the year")
struct PageTests {
  let small: SmallYear
  let page: String

  init() throws {
    small = try SmallYear()
    page = try small.text(of: "plan.html")
  }

  @Test("It is one file: nothing to fetch, nothing to run")
  func selfContained() throws {
    for language in Language.allCases {
      let page = try small.text(of: "plan.html", language)
      for token in ["<script", "src=", "url(", "@import", "<link", "<iframe", "javascript:"] {
        #expect(!page.contains(token), "\(language): \(token)")
      }
      #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    }
  }

  @Test("Every text is escaped, in the table and in the picture")
  func escaped() {
    #expect(!page.contains("<Pakistan>"))
    #expect(page.components(separatedBy: "chè &lt;Pakistan&gt; &amp; Trung Đông").count > 3)
    #expect(page.contains("Hội thảo &quot;mở&quot;"))
  }

  @Test("It is well-formed where XML parsers can read it: tags are balanced")
  func balanced() {
    for tag in ["svg", "table", "tr", "td", "th", "section", "ul", "li", "g", "a", "text", "p"] {
      let opened = ["<\(tag) ", "<\(tag)>"].map { page.components(separatedBy: $0).count - 1 }
        .reduce(0, +)
      let closed = page.components(separatedBy: "</\(tag)>").count - 1
      #expect(opened == closed, "\(tag)")
    }
  }

  @Test("Each event has its date with weekday and lunar day, its place, venue and people")
  func contents() {
    for words in [
      "CN 06/06 – T3 08/06", "Sân Nhà thiếu nhi, Xã Định Hoá", "tên cũ: Thị trấn Chợ Chu",
      "<b>Nông Thị Hường</b>; Lường Văn Quyết, Đỗ Trọng Nhàn", "trùng phiên chợ", "chưa có người",
      "Thứ Tư, 17/03/2027", "mã kế hoạch 7c1e90ab",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test("What is missing and what was left out is said in words")
  func gaps() {
    #expect(page.contains("<li>Phiên chợ Võ Nhai</li>"))
    #expect(page.contains("<li>Hội thảo &quot;mở&quot;</li>"))
  }

  @Test("What is missing has its reason, escaped like every text")
  func reasons() throws {
    let reasons: [Event.ID: String] = [
      "thieu": "12 ngày vướng <mùa mưa>", "bo": "để lại thì cả năm tốt hơn", "x": "không ai hỏi",
    ]
    let publication = Publication(
      plan: small.plan,
      year: small.year,
      language: .vietnamese,
      reasons: reasons
    )
    let page = String(decoding: YearPage(publication: publication).bytes, as: UTF8.self)
    for words in [
      "<li>Phiên chợ Võ Nhai<br><span class=\"soft\">12 ngày vướng &lt;mùa mưa&gt;</span></li>",
      "<li>Hội thảo &quot;mở&quot;<br><span class=\"soft\">để lại thì cả năm tốt hơn</span></li>",
    ] {
      #expect(page.contains(words))
    }
    #expect(!page.contains("không ai hỏi"))
  }

  @Test("No telephone number is on the page")
  func phones() {
    for phone in small.year.staff.compactMap(\.phone) + small.year.vendors.map(\.phone) {
      #expect(!page.contains(phone))
      #expect(!page.contains(small.plan.phoneInGroups(phone)))
    }
  }

  // Widths of DejaVu Sans at 1,000 px, by its own table of advances.
  @Test(
    "Words are never held to be narrower than in the widest font of systems",
    arguments: [
      ("Phiên chợ hàng Việt đón Tết khu vực Phú Lương", 23_944),
      ("Nghỉ bù Tết Nguyên đán (dự kiến)", 16_982),
      ("Ngày Chiến thắng", 8_989), ("Quốc khánh", 5_993), ("Kết nối 2028 & MƯỜI + Ơ", 13_098),
    ]
  )
  func widths(_ text: String, _ width: Int) {
    let estimate = estimatedWidth(text, size: 1000)
    #expect(estimate >= width)
    #expect(estimate <= width * 5 / 4)
  }

  @Test("In a crowded year no two marks of the picture touch, and none leaves its month")
  func lanes() throws {
    let crowded = try CrowdedYear()
    let publication = Publication(plan: crowded.plan, year: crowded.year, language: .vietnamese)
    for layout in [PictureLayout.wide, .phone] {
      let picture = YearPicture(publication: publication, layout: layout)
      var drawn: Set<Int> = []
      for first in publication.months {
        let month = PictureMonth(first: first, marks: picture.marks(in: first), layout: layout)
        for lane in 0..<month.lanes {
          let taken = month.marks.filter { $0.lane == lane }.map { $0.extent(layout) }
            .sorted { $0.lowerBound < $1.lowerBound }
          #expect(taken.allSatisfy { $0.lowerBound >= layout.margin })
          #expect(taken.allSatisfy { $0.upperBound <= layout.width })
          #expect(
            zip(taken, taken.dropFirst()).allSatisfy {
              $0.upperBound + layout.fontSize <= $1.lowerBound
            }
          )
        }
        for case .event(let number, _) in month.marks.map(\.mark.kind) { drawn.insert(number) }
      }
      #expect(drawn.count == crowded.plan.events.count)
    }
  }

  @Test("An empty plan has a page that says so")
  func empty() throws {
    var empty = small
    empty.plan.events = []
    empty.plan.missing = []
    empty.plan.skipped = []
    empty.plan.deadlines = []
    #expect(try empty.text(of: "plan.html").contains("Chưa có sự kiện nào trong kế hoạch."))
  }

  @Test("A deadline that moved from a day off says from which and which way")
  func movedDeadline() throws {
    var moved = small
    moved.plan.deadlines[0].movedFrom = try day("2027-05-08")
    let page = try moved.text(of: "plan.html")
    #expect(page.contains("Tính đúng là Thứ Bảy, 08/05/2027, ngày nghỉ; chuyển lên ngày làm việc"))
    moved.plan.deadlines[0].movedFrom = try day("2027-05-02")
    let english = try moved.text(of: "plan.html", .english)
    #expect(
      english.contains("Counted to Sunday, 2 May 2027, a day off; moved to the working day after")
    )
    #expect(!english.contains("working day before"))
  }

  @Test("The page is the recorded one")
  func golden() throws {
    try expectGolden(Array(page.utf8), "plan.html")
    try expectGolden(Array(small.text(of: "plan.html", .english).utf8), "plan.en.html")
  }
}

extension YearPlan {
  func phoneInGroups(_ phone: String) -> String {
    "\(phone.prefix(4)) \(phone.dropFirst(4).prefix(3)) \(phone.suffix(3))"
  }
}

extension PictureMonth.PlacedMark {
  /// From the first pixel of the bar or its words to the last.
  func extent(_ layout: PictureLayout) -> Range<Int> {
    let width = estimatedWidth(label, size: layout.fontSize)
    let words = isLabelBefore ? (labelX - width)..<labelX : labelX..<(labelX + width)
    guard !mark.isHoliday else { return words }
    let bar = layout.x(mark.site.lowerBound)..<layout.x(mark.site.upperBound + 1)
    return min(words.lowerBound, bar.lowerBound)..<max(words.upperBound, bar.upperBound)
  }
}
