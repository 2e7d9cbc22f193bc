import Foundation
import Testing

@testable import FairScheduling

/// The plan of a seed and a number of steps is one plan: on any number of threads, in a debug build
/// and in a release build, on any machine.
///
/// `RECORD_GOLDENS=1 swift test --filter DeterminismTests` writes the file anew after a change of the
/// engine that is meant to change plans; it fails while it does.
@Suite struct DeterminismTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens/plans.txt")

  /// Small and loose, small and tight, large enough for searchers to work on one plan, and one of which
  /// nothing is missing, so that the search learns how much a step changes and cools.
  private static let sizes: [(name: String, days: Int, events: Int, people: Int, steps: Int)] = [
    ("small", 30, 14, 8, 1000), ("tight", 20, 24, 3, 1000), ("large", 250, 300, 50, 24),
    ("cooled", 40, 24, 6, 4000),
  ]

  @Test("plans are those on record, on one, two and eight threads")
  func plans() throws {
    var lines: [String] = []
    for size in DeterminismTests.sizes {
      for seed in [1, 2027] as [UInt64] {
        var source = RandomProblem(seed: seed)
        var problem = source.problem(
          days: size.days,
          perDay: 2,
          events: size.events,
          people: size.people
        )
        if size.name == "cooled" {
          for event in problem.events.indices { problem.events[event].mandatory = false }
        }
        let solutions = [1, 2, 8].map { threads in
          solve(problem, SolveOptions(steps: size.steps, seed: seed, threads: threads))
        }
        let first = solutions[0]
        #expect(solutions.allSatisfy { $0.plan == first.plan }, "\(size.name), seed \(seed)")
        #expect(solutions.allSatisfy { $0.score == first.score && $0.steps == first.steps })
        lines.append(
          "\(size.name) seed \(seed) steps \(size.steps): missing \(first.score.missing) "
            + "cost \(first.score.cost) plan \(hash(of: first.plan))"
        )
      }
    }
    try expectGolden(lines.joined(separator: "\n") + "\n")
  }

  /// FNV-1a over the numbers of a plan, with a mark before each list.
  private func hash(of plan: Plan) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ number: Int) {
      for shift in stride(from: 0, to: 64, by: 8) {
        hash ^= UInt64(bitPattern: Int64(number)) >> UInt64(shift) & 0xFF
        hash &*= 0x100_0000_01B3
      }
    }
    for held in plan.events {
      for number in [held.event, held.start, held.venue ?? -1, held.crews.count] { add(number) }
      for crew in held.crews {
        add(crew.count)
        crew.forEach(add)
      }
    }
    return String(hash, radix: 16)
  }

  private func expectGolden(_ text: String) throws {
    let file = DeterminismTests.file
    let expected = try? String(contentsOf: file, encoding: .utf8)
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil
    if let expected, !isRecording || expected == text {
      #expect(text == expected)
      return
    }
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(file.path); look at it and run again")
  }
}
