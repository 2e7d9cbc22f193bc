import Foundation
import Testing

/// Runs a program of the system on a file; a missing program is a failure that says what to install.
enum Tool {
  static func run(_ name: String, _ arguments: [String], package: String) throws -> String {
    let path = "/usr/bin/\(name)"
    try #require(
      FileManager.default.isExecutableFile(atPath: path),
      "\(name) is missing: apt-get install \(package)"
    )
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(name) failed")
    return try #require(String(data: data, encoding: .utf8))
  }

  /// The text of each page of a PDF.
  static func pages(of bytes: [UInt8]) throws -> [String] {
    try withFile(bytes, ".pdf") { path in
      let text = try run("pdftotext", ["-layout", path, "-"], package: "poppler-utils")
      return text.split(separator: "\u{0C}", omittingEmptySubsequences: true).map(String.init)
    }
  }

  static func withFile<Result>(
    _ bytes: [UInt8],
    _ suffix: String,
    _ body: (String) throws -> Result
  ) throws -> Result {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent(UUID().uuidString + suffix)
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path)
  }
}
