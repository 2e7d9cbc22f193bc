@testable import EventWorkspace
import Foundation
import Testing

@Suite struct TextDecoderTests {
  private let sample = "id: chợ Đình Cả\nname: Định Hoá\n"

  @Test("UTF-8 is read with and without a byte order mark")
  func utf8() throws {
    #expect(try TextDecoder.text(of: Array(sample.utf8)) == sample)
    #expect(try TextDecoder.text(of: [0xEF, 0xBB, 0xBF] + Array(sample.utf8)) == sample)
  }

  @Test("UTF-16 is read in both orders of bytes")
  func utf16() throws {
    let little = sample.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = sample.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try TextDecoder.text(of: [0xFF, 0xFE] + little) == sample)
    #expect(try TextDecoder.text(of: [0xFE, 0xFF] + big) == sample)
  }

  @Test("decomposed letters are composed, line breaks become line feeds")
  func normal() throws {
    let decomposed = sample.decomposedStringWithCanonicalMapping
      .replacingOccurrences(of: "\n", with: "\r\n")
    let text = try TextDecoder.text(of: Array(decomposed.utf8))
    #expect(text.utf8.elementsEqual(sample.utf8))
  }

  @Test("a byte that is no UTF-8 is located")
  func invalid() {
    #expect(throws: TextDecoder.Trouble.invalid(line: 2, column: 3)) {
      try TextDecoder.text(of: Array("đá\nđá".utf8) + [0xFF, 0x0A])
    }
  }

  @Test("NUL and other control characters mean a binary file")
  func binary() {
    #expect(throws: TextDecoder.Trouble.binary(line: 2, column: 2)) {
      try TextDecoder.text(of: Array("a\nb".utf8) + [0])
    }
  }

  /// "Phiên chợ vùng cao Định Hoá, Võ Nhai, đồng bào dân tộc" in the three old encodings.
  private static let legacy: [(LegacyEncoding, [UInt8])] = [
    (
      .tcvn3,
      Array("Phi".utf8) + [0xAA] + Array("n ch".utf8) + [0xEE] + Array(" v".utf8) + [0xEF]
        + Array("ng cao ".utf8) + [0xA7, 0xDE] + Array("nh Ho".utf8) + [
          0xB8, 0x2C, 0x20, 0xAE, 0xE5,
        ]
        + Array("ng b".utf8) + [0xB5] + Array("o d".utf8) + [0xA9] + Array("n t".utf8) + [
          0xE9, 0x63,
        ]
    ),
    (
      .vni,
      Array("Phie".utf8) + [0xE2] + Array("n ch".utf8) + [0xF4, 0xEF] + Array(" vu".utf8)
        + [0xF8] + Array("ng cao ".utf8) + [0xD1, 0xF2] + Array("nh Hoa".utf8) + [0xF9, 0x2C, 0x20]
        + [0xF1, 0x6F, 0xE0] + Array("ng ba".utf8) + [0xF8] + Array("o da".utf8) + [0xE2, 0x6E]
    ),
    (
      .windows1258,
      Array("Phi".utf8) + [0xEA] + Array("n ch".utf8) + [0xF5, 0xF2] + Array(" v".utf8)
        + [0xF9] + Array("ng cao ".utf8) + [0xD0, 0x69, 0xF2] + Array("nh Ho".utf8) + [
          0xE1, 0x2C, 0x20,
        ]
        + [0xF0, 0xF4, 0xCC] + Array("ng b".utf8) + [0xE0] + Array("o d".utf8) + [0xE2, 0x6E]
    ),
  ]

  @Test("old Vietnamese encodings are recognised and refused", arguments: legacy)
  func oldEncodings(_ expected: LegacyEncoding, _ bytes: [UInt8]) {
    #expect {
      try TextDecoder.text(of: bytes)
    } throws: { error in
      guard case TextDecoder.Trouble.legacy(let found, _, _) = error else { return false }
      return found == expected
    }
  }

  @Test(
    "old encodings are recognised after some program turned them into UTF-8",
    arguments: legacy.prefix(2)
  )
  func disguised(_ expected: LegacyEncoding, _ bytes: [UInt8]) {
    let text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    #expect {
      try TextDecoder.text(of: Array((text + "\n" + text).utf8))
    } throws: { error in
      guard case TextDecoder.Trouble.legacy(let found, _, _) = error else { return false }
      return found == expected
    }
  }

  @Test("Vietnamese, French and German in Unicode are left alone")
  func unicode() throws {
    for text in ["Xã Võ Tranh – 30° – café", "Müller, Jäger, Größe", "Trà Thái Nguyên © 2027 ®"] {
      #expect(try TextDecoder.text(of: Array(text.utf8)) == text)
    }
  }
}
