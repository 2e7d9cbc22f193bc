import Foundation
import Testing

@testable import FairScheduling

/// The plan of a seed and a number of steps is one plan, and the proof of a number of cases one proof: on any
/// number of threads, in a debug build and in a release build, on any machine, in every process.
///
/// `RECORD_GOLDENS=1 swift test --filter DeterminismTests` writes the files anew after a change of the
/// engine that is meant to change plans or proofs; it fails while it does.
@Suite struct DeterminismTests {
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
    try expectGolden(lines.joined(separator: "\n") + "\n", in: "plans.txt")
  }

  @Test("proofs are those on record")
  func proofs() throws {
    let lines = (1...8 as ClosedRange<UInt64>).map { seed in
      let problem = FairSample.fairs(seed, people: 3, stays: true)
      let best = solve(problem, SolveOptions(steps: 2000, threads: 1)).score
      let proven = prove(problem, against: best, BoundEffort(rounds: 5, cases: 16))
      let bound = proven.certificate.bound
      return "seed \(seed): missing \(bound.missing) cost \(bound.cost) "
        + "proof \(hash(of: proven.certificate.cost))"
    }
    try expectGolden(lines.joined(separator: "\n") + "\n", in: "proofs.txt")
  }

  private func hash(of plan: Plan) -> String {
    var hash = NumberHash()
    for held in plan.events {
      for number in [held.event, held.start, held.venue ?? -1, held.crews.count] {
        hash.add(number)
      }
      for crew in held.crews { hash.add(crew) }
    }
    return hash.text
  }

  private func hash(of proof: Certificate.Proof) -> String {
    var hash = NumberHash()
    func add(_ prices: PriceList) {
      hash.add([prices.scale, prices.missing ?? -1])
      hash.add(prices.hours)
      hash.add(prices.budgets)
      // A dictionary is in another order in every process.
      let sessions = prices.sessions.map { ("\($0)", $1) }.sorted { $0.0 < $1.0 }
      for (resource, prices) in sessions {
        hash.add(resource.utf8.map { Int($0) })
        hash.add(prices)
      }
      hash.add(prices.walked)
      hash.add(prices.staffing)
      hash.add(prices.together)
    }
    func add(_ proof: Certificate.Proof) {
      switch proof {
      case .prices(let prices): add(prices)
      case .split(let matter, let prices, let holds, let fails):
        hash.add("\(matter)".utf8.map { Int($0) })
        if let prices { add(prices) }
        add(holds)
        add(fails)
      }
    }
    add(proof)
    return hash.text
  }

  /// FNV-1a over numbers, with a mark before each list.
  private struct NumberHash {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ number: Int) {
      for shift in stride(from: 0, to: 64, by: 8) {
        hash ^= UInt64(bitPattern: Int64(number)) >> UInt64(shift) & 0xFF
        hash &*= 0x100_0000_01B3
      }
    }

    mutating func add(_ list: [Int]) {
      add(list.count)
      for number in list { add(number) }
    }

    var text: String { String(hash, radix: 16) }
  }

  private func expectGolden(_ text: String, in name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Goldens/\(name)")
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
