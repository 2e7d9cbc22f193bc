import Foundation
import Testing

/// A PDF as other programs see it.
struct PrintedPages {
  let pages: [String]
  /// The names of the fonts, each with whether it is embedded, a subset, and mapped to letters.
  let fonts: [String]

  init(_ bytes: [UInt8]) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".pdf")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let text = try Self.run("pdftotext", ["-layout", url.path, "-"])
    pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: true).map(String.init)
    fonts = try Self.run("pdffonts", [url.path]).split(separator: "\n").dropFirst(2).map(
      String.init
    )
  }

  /// All letters without blanks: a name that is broken over lines is still found in its column.
  var text: String { pages.joined(separator: "\n") }

  private static func run(_ name: String, _ arguments: [String]) throws -> String {
    let path = "/usr/bin/\(name)"
    try #require(
      FileManager.default.isExecutableFile(atPath: path),
      "\(name) is missing: apt-get install poppler-utils"
    )
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(name) failed")
    return String(decoding: data, as: UTF8.self)
  }
}
