import CivilCalendar
import ICalendar
import Testing

@Suite("Folding")
struct FoldingTests {
  @Test(
    "keeps every line within 75 octets, ends it in CRLF and splits no character",
    arguments: [1, 2, 3] as [UInt64]
  )
  func foldsRandomText(seed: UInt64) throws {
    var numbers = SeededNumbers(state: seed)
    let alphabet = Array("aăâbcdđeêớợửữ ắằẳẵặếềểễệ,;\\\":\n\t🍵👨‍👩‍👧‍👦漢0")
    for round in 0..<200 {
      let length = Int.random(in: 1...300, using: &numbers)
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &numbers) ?? "a" })
      var one = try event(summary: "x" + text)
      one.description = text
      let bytes = try document([one], name: "x" + text).encoded()
      let message = "seed \(seed), round \(round)"
      #expect(String(validating: bytes, as: UTF8.self) != nil, "\(message)")
      let physical = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      #expect(physical.last?.isEmpty == true, "\(message)")
      for line in physical.dropLast() {
        #expect(line.last == 0x0D && line.count <= 76, "\(message)")
        #expect(String(validating: line, as: UTF8.self) != nil, "\(message)")
        #expect(!line.dropLast().contains(0x0D), "\(message)")
        #expect(line.dropLast().contains { $0 != 0x20 && $0 != 0x09 }, "\(message)")
      }
    }
  }
}

@Suite("Line ends")
struct LineEndTests {
  @Test("stay whole whatever the length of the line", arguments: 1...160)
  func everyLength(length: Int) throws {
    let title = String(repeating: "x", count: length)
    let bytes = try document([try event(summary: title)]).encoded()
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.replacing("\r\n ", with: "").contains("\r\nSUMMARY:\(title)\r\n"))
    #expect(!text.contains("\r\n \r\n"))
    #expect(!text.replacing("\r\n", with: "").unicodeScalars.contains("\r"))
  }
}
