import Foundation
import Ledger
import Testing

/// The program killed while it publishes.
@Suite("Killed while publishing") struct KilledPublishTests {
  private static let program = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "phiencho")
  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func launch(_ arguments: [String], in folder: URL) throws -> Process {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private func run(_ arguments: [String], in folder: URL) throws -> Int32 {
    let process = try launch(arguments, in: folder)
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// The hashes of all exported files, hidden ones left out.
  private func exports(in folder: URL) throws -> [String: String] {
    let root = folder.appending(path: "Exports/2027")
    var hashes: [String: String] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
      guard let bytes = try? Data(contentsOf: root.appending(path: path)) else { continue }
      hashes[path] = contentHash(Array(bytes))
    }
    return hashes
  }

  @Test("two hundred times at any moment: ledger and exports are a whole release, old or new")
  func killed() throws {
    try #require(FileManager.default.isExecutableFile(atPath: Self.program.path))
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "phiencho-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Self.repository.appending(path: "Tests/EventWorkspaceTests/Base/Events"),
      to: folder.appending(path: "Events")
    )
    let events = folder.appending(path: "Events/2027/events.yaml")
    #expect(try run(["publish", "-m", "1", "--steps", "50"], in: folder) == 0)
    let text = try String(contentsOf: events, encoding: .utf8)
    try Data(text.replacing("date: 2027-04-14", with: "date: 2027-04-15").utf8).write(to: events)
    #expect(try run(["publish", "-m", "2", "--steps", "50"], in: folder) == 0)

    let clock = ContinuousClock()
    let start = clock.now
    #expect(try run(["restore", "1"], in: folder) == 0)
    let usual = (clock.now - start) / .seconds(1)

    var random = SystemRandomNumberGenerator()
    var known = 3
    var exported = 3
    var wereKilled = 0
    for round in 0..<200 {
      // Release 1 and release 2 in turn, so that there is always something to publish.
      let ledger = try Ledger(at: folder.appending(path: Ledger.path).path)
      let latest = try #require(try ledger.latest(of: 2027))
      let plan = latest.restored ?? latest.number
      let process = try launch(["restore", plan == 1 ? "2" : "1"], in: folder)
      Thread.sleep(forTimeInterval: usual * .random(in: 0...1.2, using: &random))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      wereKilled += process.terminationReason == .uncaughtSignal ? 1 : 0

      let after = try #require(try ledger.latest(of: 2027))
      #expect(after.number == known || after.number == known + 1, "round \(round)")
      #expect(try ledger.check().isEmpty, "round \(round)")
      let found = try exports(in: folder)
      // Killed before it could put right what the kill before it left, it leaves them older still.
      let number = try (exported...after.number).last {
        try ledger.fileHashes(of: ledger.release($0, of: 2027)) == found
      }
      exported = try #require(number, "round \(round): the exports are of no release")
      known = after.number
    }
    // Some of them were too fast to be killed; all of them would prove nothing.
    #expect(wereKilled > 50)
    #expect(known > 3)
    #expect(try run(["ledger", "check"], in: folder) == 0)
  }
}
