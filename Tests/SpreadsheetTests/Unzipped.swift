import Foundation
import Spreadsheet
import Testing

/// A workbook written and taken apart again, for tests to look into.
struct Unzipped {
  private let file: [UInt8]

  init(_ workbook: Workbook) throws {
    file = try workbook.encoded(temporaryDirectory: FileManager.default.temporaryDirectory.path)
  }

  /// One part of the package, such as `xl/worksheets/sheet1.xml`.
  func part(_ name: String) throws -> String {
    let unzip = "/usr/bin/unzip"
    try #require(
      FileManager.default.isExecutableFile(atPath: unzip),
      "unzip is missing: apt-get install unzip"
    )
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent(UUID().uuidString + ".xlsx")
    try Data(file).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: unzip)
    process.arguments = ["-p", url.path, name]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "no part \(name)")
    return try #require(String(data: data, encoding: .utf8))
  }

  func sheet(_ number: Int = 1) throws -> String { try part("xl/worksheets/sheet\(number).xml") }

  /// The type (`s` for text, empty for numbers) and the value of a cell such as `B3`.
  func cell(_ reference: String, sheet number: Int = 1) throws -> (type: String, value: String) {
    let xml = try sheet(number)
    let pattern = try Regex("<c r=\"\(reference)\"([^>]*)>(?:<v>([^<]*)</v>)?")
    let match = try #require(try pattern.firstMatch(in: xml), "no cell \(reference)")
    let attributes = match.output[1].substring ?? ""
    let type = attributes.firstMatch(of: /t="(\w+)"/).map { String($0.output.1) } ?? ""
    let raw = match.output[2].substring.map(String.init) ?? ""
    return type == "s" ? (type, try sharedString(try #require(Int(raw)))) : (type, raw)
  }

  private func sharedString(_ index: Int) throws -> String {
    let xml = try part("xl/sharedStrings.xml")
    let texts = xml.matches(of: /<t[^>]*>([^<]*)<\/t>/).map { String($0.output.1) }
    try #require(texts.indices.contains(index))
    return texts[index]
  }
}
