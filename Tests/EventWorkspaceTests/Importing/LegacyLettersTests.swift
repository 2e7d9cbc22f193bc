@testable import EventWorkspace
import Foundation
import Testing

/// Letters encoded by tables that are not ours (make-letters.py) are decoded to what they were.
@Suite struct LegacyLettersTests {
  private struct Line {
    var encoding: LegacyEncoding
    var letter: String
    var bytes: [UInt8]
  }

  private static func lines() throws -> [Line] {
    let file = ImportFiles.folder.appending(path: "letters.txt")
    let names: [Substring: LegacyEncoding] = [
      "tcvn3": .tcvn3, "vni": .vni, "windows1258": .windows1258,
    ]
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: " ")
      let hex = Array(parts[2])
      let bytes = stride(from: 0, to: hex.count, by: 2).compactMap {
        UInt8(String(hex[$0...($0 + 1)]), radix: 16)
      }
      return Line(
        encoding: try #require(names[parts[0]]),
        letter: String(parts[1]),
        bytes: bytes
      )
    }
  }

  @Test("every Vietnamese letter comes back from every old encoding")
  func lettersComeBack() throws {
    let lines = try Self.lines()
    #expect(lines.count == 372)
    for line in lines {
      let read = line.encoding.text(of: line.bytes)
      #expect(
        Array(read.unicodeScalars) == Array(line.letter.unicodeScalars),
        "\(line.encoding) \(line.bytes)"
      )
    }
  }

  @Test("a list is read in the encoding it was written in", arguments: LegacyEncoding.allCases)
  func encodingIsTold(_ encoding: LegacyEncoding) throws {
    let text =
      "tên đơn vị;địa chỉ\nhợp tác xã chè suối bịa;xã đồng hỷ, thái nguyên\nmật ong rừng;võ nhai\n"
    let pairs = try Self.lines().filter { $0.encoding == encoding }.map { ($0.letter, $0.bytes) }
    let table = Dictionary(pairs) { first, _ in first }
    let bytes = text.flatMap { table[String($0)] ?? Array(String($0).utf8) }
    let read = try OfficeText.read(bytes)
    #expect(read.encoding == encoding)
    #expect(read.text == text)
    // The same letters after a program took them for Western ones.
    let western = String(String.UnicodeScalarView(bytes.map(LegacyEncoding.western)))
    #expect(OfficeText.mended(western).text == text)
  }

  @Test("a word in the capitals of TCVN3 has capitals throughout")
  func capitalsOfTCVN3() {
    let bytes: [UInt8] = Array("H".utf8) + [0xEE] + Array("P T".utf8) + [0xB8] + Array("C".utf8)
    #expect(LegacyEncoding.tcvn3.text(of: bytes) == "HỢP TÁC")
  }

  @Test("Unicode is read with and without marks, composed or not")
  func unicode() throws {
    let text = "tên,mặt hàng\nchè,đồ gỗ\n"
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let apart = Array(text.decomposedStringWithCanonicalMapping.utf8)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    for bytes in [Array(text.utf8), mark + text.utf8, wide, [0xFF, 0xFE] + wide, big, apart] {
      let read = try OfficeText.read(bytes)
      #expect(Array(read.text.unicodeScalars) == Array(text.unicodeScalars))
      #expect(read.encoding == nil)
    }
  }
}
