import CivilCalendar
@testable import EventWorkspace
import PromotionModel
import Testing

@Suite struct ValueTests {
  @Test(
    "money is read in the ways people write it",
    arguments: [
      ("180 triệu", 180_000_000), ("1,2 tỷ", 1_200_000_000), ("1.5 tỉ", 1_500_000_000),
      ("250000000", 250_000_000), ("250.000.000 đồng", 250_000_000), ("180 million", 180_000_000),
      ("500 nghìn", 500_000), ("0", 0), ("0,5 triệu", 500_000), ("1.200 triệu", 1_200_000_000),
      ("1,200,000", 1_200_000), ("12 trieu dong", 12_000_000), ("3tr", 3_000_000),
    ]
  )
  func money(_ text: String, _ dong: Int) {
    #expect(Money(text: text)?.dong == dong)
  }

  @Test(
    "what is no amount is no money",
    arguments: [
      "", "triệu", "-5 triệu", "1,2", "1..2 tỷ", "1,2,3 tỷ", "5 củ", "0,0000001 tỷ", ".5 tỷ",
      "99999999999999999999", "9999999999 tỷ",
    ]
  )
  func noMoney(_ text: String) {
    #expect(Money(text: text) == nil)
  }

  @Test("names are the same without accents, case, spaces and hyphens")
  func folding() {
    #expect(folded("Định Hoá") == "dinhhoa")
    #expect(folded("ĐỊNH-HOÁ ") == folded("dinh hoa"))
    #expect(folded("Đồng Hỷ") == "donghy")
    #expect(folded("Chợ 20/8") == "cho208")
  }

  @Test(
    "ids are plain and short",
    arguments: [
      ("a", true), ("htx-3.b", true), ("-a", false),
      ("A", false), ("chợ", false), ("a b", false), ("", false),
    ]
  )
  func identifiers(_ text: String, _ isOne: Bool) {
    #expect(isIdentifier(text) == isOne)
  }

  @Test("tables take days as spreadsheets write them")
  func tableDays() {
    #expect(tableDay("16/7/2027") == Day(year: 2027, month: 7, day: 16))
    #expect(tableDay("2027-07-16") == Day(year: 2027, month: 7, day: 16))
    #expect(tableDay("31/2/2027") == nil)
    #expect(tableDay("7/16/2027") == nil)
    #expect(tableDay("1/1/1") == nil)
  }
}
