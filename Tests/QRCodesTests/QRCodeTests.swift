import Foundation
import Testing

@testable import QRCodes

@Suite struct QRCodeTests {
  let address = "https://lich.example/feeds/abcdefghijklmnopqrstuvwxyz234567.ics"

  @Test(
    "a reader finds the text in the code",
    arguments: ["https://lich.example/x", "phien cho"]
  )
  func reading(_ text: String) throws {
    #expect(try read(try #require(QRCode(text))) == text)
  }

  @Test("an address of the usual length is read")
  func usualLength() throws {
    #expect(try read(try #require(QRCode(address))) == address)
  }

  @Test("the finder patterns are in three corners, and outside all is light")
  func finders() throws {
    let code = try #require(QRCode(address))
    let last = code.size - 1
    for (row, column) in [(0, 0), (0, last), (last, 0), (3, 3)] {
      #expect(code.isDark(row: row, column: column))
    }
    #expect(!code.isDark(row: 1, column: 1))
    #expect(!code.isDark(row: -1, column: 0) && !code.isDark(row: 0, column: code.size))
  }

  @Test("the lines of a terminal show every module, with the quiet zone around them")
  func terminal() throws {
    let code = try #require(QRCode(address))
    let lines = code.textLines.map(Array.init)
    let side = code.size + 2 * QRCode.quietZone
    #expect(lines.count == (side + 1) / 2 && lines.allSatisfy { $0.count == side })
    for row in 0..<code.size {
      for column in 0..<code.size {
        let (y, x) = (row + QRCode.quietZone, column + QRCode.quietZone)
        let dark: Set<Character> = y.isMultiple(of: 2) ? ["█", "▀"] : ["█", "▄"]
        #expect(dark.contains(lines[y / 2][x]) == code.isDark(row: row, column: column))
      }
    }
    for line in code.terminalLines {
      #expect(line.hasPrefix("\u{1B}[30;47m") && line.hasSuffix("\u{1B}[0m"))
    }
  }

  @Test("what does not fit has no code")
  func limits() {
    #expect(QRCode("") == nil)
    #expect(QRCode("a\u{0}b") == nil)
    #expect(QRCode(String(repeating: "a", count: 2331)) != nil)
    #expect(QRCode(String(repeating: "a", count: 2332)) == nil)
  }

  /// By zbar, from a picture in the plain format PBM.
  private func read(_ code: QRCode) throws -> String {
    let range = -QRCode.quietZone..<code.size + QRCode.quietZone
    let scale = 4
    let rows = range.flatMap { row in
      let line = range.flatMap { column in
        repeatElement(code.isDark(row: row, column: column) ? "1" : "0", count: scale)
      }
      return repeatElement(line.joined(separator: " "), count: scale)
    }
    let side = range.count * scale
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".pbm")
    try Data("P1\n\(side) \(side)\n\(rows.joined(separator: "\n"))\n".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/zbarimg")
    process.arguments = ["--quiet", "--raw", file.path]
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
