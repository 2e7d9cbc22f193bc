import Diagnostics
import Bilingual
import EventWorkspace
import Foundation
import Testing

/// Broken inputs never stop the program: every run ends with a year or with an error.
@Suite struct FuzzTests {
  /// A generator with a written-down seed (SplitMix64), so that a failure can be met again.
  private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static let fragments = [
    "\u{0}", "\t", "[", "]", "{", "}", "\"", "'", "*a", "&a ", ": ", "- ", "\n", "\r\n", "|", ">",
    "!!binary ", "---\n", "...", "#", "%", "? ", "<<: ", "~", "-1", "99999999999999999999999",
    "2027-02-30", "1e400", "đ\u{301}", "\u{FEFF}", "\u{2028}", "\u{E000}", "ýýý", ",", ";", "\"\"",
  ]

  private func mutate(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0:
        bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      case 1:
        let fragment = Self.fragments.randomElement(using: &generator) ?? ""
        bytes.insert(contentsOf: Array(fragment.utf8), at: place)
      case 2:
        bytes.removeSubrange(place..<min(bytes.count, place + 20))
      case 3:
        let end = min(bytes.count, place + 40)
        bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
      default:
        bytes.removeSubrange(place...)
      }
      if bytes.isEmpty { return bytes }
    }
    return bytes
  }

  @Test("three hundred broken workspaces are all answered", arguments: 0..<12)
  func broken(_ block: Int) throws {
    let base = try TestWorkspace.base()
    for round in 0..<25 {
      let seed = UInt64(block * 1000 + round)
      var generator = SeededGenerator(state: seed)
      let folder = try TestWorkspace.base()
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let path = base.paths.randomElement(using: &generator) ?? ""
        folder[path] = mutate(folder[path] ?? [], &generator)
      }
      let reading = WorkspaceReader(folder).read(language: .english)
      let hasErrors = reading.diagnostics.contains { $0.severity == .error }
      #expect((reading.year == nil) == hasErrors, "seed \(seed)")
    }
  }

  @Test(
    "large and monotonous tables are answered",
    arguments: [",", "\"", "a,", "\n", "a\n", ";", "\"\"", "é"]
  )
  func monotonous(_ piece: String) throws {
    let folder = try TestWorkspace.base()
    folder["Events/2027/leave.csv"] = Array(String(repeating: piece, count: 200_000).utf8)
    let reading = WorkspaceReader(folder).read()
    #expect(reading.year == nil || piece == "\n")
  }

  @Test(
    "large and monotonous YAML files are answered",
    arguments: [
      "a: ", "- a\n", "? ", "a:\n", "*a ", "&a ", "\"", "'", "[]\n", "a: 1\n", "|\n", "é",
    ]
  )
  func monotonousYAML(_ piece: String) throws {
    let folder = try TestWorkspace.base()
    folder["Events/2027/events.yaml"] = Array(String(repeating: piece, count: 20_000).utf8)
    #expect(WorkspaceReader(folder).read().year == nil)
  }
}
