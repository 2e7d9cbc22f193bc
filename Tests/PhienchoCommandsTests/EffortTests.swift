import ArgumentParser
import Bilingual
import FairScheduling
import Foundation
import Planning
import Testing
import Wording

@testable import PhienchoCommands

@Suite struct EffortTests {
  private func asked(_ arguments: String...) throws -> Effort {
    try EffortOptions.parse(arguments).asked(Wording(.english))
  }

  private func problem(events: Int) -> Problem {
    Problem(
      name: "year",
      firstDay: "2027-01-01",
      days: 1,
      sessionsPerDay: 2,
      places: ["here"],
      travel: [[0]],
      venues: [],
      people: [],
      equipment: [],
      events: (0..<events).map { Problem.Event(id: "e\($0)", length: 1, starts: []) }
    )
  }

  @Test("a time long enough is divided between plan and proof where there are few events")
  func divided() throws {
    let effort = try asked("--seconds", "10")
    #expect(effort.proof == nil && effort.search.steps == nil)
    let few = effort.divided(for: problem(events: Effort.fewEvents))
    #expect(few.proof?.cases == .max && few.search.steps == nil)
    // The search alone has twice the time, so it is cooled half as far at any moment.
    let many = effort.divided(for: problem(events: Effort.fewEvents + 1))
    #expect(many.proof == nil)
    let (slow, quick) = (try #require(many.search.elapsed), try #require(few.search.elapsed))
    while slow() < 4 {}
    #expect(quick() > slow())
  }

  @Test(
    "steps, a short time and a time for the proof alone are not divided",
    arguments: [["--seconds", "9"], ["--steps", "7"], ["--seconds", "60", "--prove", "5"], []]
  )
  func whole(_ arguments: [String]) throws {
    let effort = try EffortOptions.parse(arguments).asked(Wording(.english))
    #expect(effort.small == nil)
    #expect((effort.proof != nil) == arguments.contains("--prove"))
    let steps = arguments.contains("--seconds") ? nil : arguments.isEmpty ? 400_000 : 7
    #expect(effort.divided(for: problem(events: 3)).search.steps == steps)
  }

  @Test("a proof that is given no time ends at once, and so does its verification")
  func ended() throws {
    let proof = try #require(try asked("--prove", "0").proof)
    #expect(proof.isStopped())
    #expect(!proof.isCheckStopped())
  }

  @Test("after a moment's proof nobody is told that more seconds would not help")
  func moment() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func path(_ name: String) -> String { folder.appending(path: name).path }
    var generate = try PhienchoCommand.parseAsRoot([
      "generate", "centre-s", "--seed", "1", "--out", path("p.json"),
    ])
    try generate.run()
    try Data().write(to: folder.appending(path: "said"))
    let said = try FileHandle(forWritingTo: folder.appending(path: "said"))
    try Terminal.$output.withValue(said.fileDescriptor) {
      var solve = try PhienchoCommand.parseAsRoot([
        "solve", path("p.json"), "--steps", "100", "--out", path("o.json"), "--certificate",
        path("c.json"), "--language", "en",
      ])
      try solve.run()
    }
    let text = try String(contentsOfFile: path("said"), encoding: .utf8)
    let wording = Wording(.english)
    #expect(text.contains("Proven lower bound"))
    #expect(!text.contains(wording.proofExhausted))
  }
}
