import Compression
import Foundation
import NIOHTTP1
import Testing

@testable import Feeds

@Suite struct CompressionTests {
  @Test("only who asks for gzip gets it")
  func negotiation() throws {
    let feeds = try SampleFeeds()
    for wish in ["gzip", "gzip, deflate, br", "x-gzip", "*", "GZIP;q=0.5", "identity;q=0.2, gzip"] {
      #expect(
        feeds.ask("/feeds/all.ics", ["Accept-Encoding": wish])["Content-Encoding"] == "gzip",
        "\(wish)"
      )
    }
    for wish in [
      "", "identity", "gzip;q=0", "deflate, br", "*;q=0", "gzip;q=0.1, identity", "gzip;q=x",
    ] {
      #expect(
        feeds.ask("/feeds/all.ics", ["Accept-Encoding": wish])["Content-Encoding"] == nil,
        "\(wish)"
      )
    }
    #expect(feeds.ask("/feeds/all.ics")["Content-Encoding"] == nil)
  }

  @Test("what is compressed is the same calendar, in fewer bytes")
  func roundTrip() throws {
    let feeds = try SampleFeeds()
    let answer = feeds.ask("/feeds/all.ics", ["Accept-Encoding": "gzip"])
    #expect(answer["Content-Length"] == String(answer.bytes.count))
    #expect(answer.bytes.count < longCalendar.bytes.count)
    #expect(try unzipped(answer.bytes) == longCalendar.bytes)
  }

  @Test("the same bytes are always compressed alike, and name no time")
  func reproducible() {
    let bytes = Gzip.compressed(longCalendar.bytes)
    #expect(bytes == Gzip.compressed(longCalendar.bytes))
    #expect(bytes?[4..<8].elementsEqual([0, 0, 0, 0]) == true)
  }

  @Test("switched off, nothing is compressed and nothing varies")
  func switchedOff() throws {
    let answer = try SampleFeeds(isCompressing: false)
      .ask("/feeds/all.ics", ["Accept-Encoding": "gzip"])
    #expect(answer.status == .ok)
    #expect(answer["Content-Encoding"] == nil && answer["Vary"] == nil)
  }

  /// By the system's own `gzip`.
  private func unzipped(_ bytes: [UInt8]) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/gzip")
    process.arguments = ["-dc"]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try input.fileHandleForWriting.close()
    let result = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Array(result)
  }
}
