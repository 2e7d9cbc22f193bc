import Bilingual
import FairScheduling
import Foundation
import Ledger
import PromotionModel
import Testing

@testable import Planning

/// Releases of a small workspace, from its files to its exports and back.
@Suite("Publishing a year") struct PublishingTests {
  private struct Stopped: Error {}

  private static let noon = Act.seconds(ofLocalTime: "2026-12-01T12:00") ?? 0

  private func workspace() throws -> Workspace {
    let base = Workspaces.repository.appending(path: "Tests/EventWorkspaceTests/Base").path
    return try Workspaces.copy(of: base)
  }

  private func request(_ message: String, by who: String = "an", at minute: Int = 0)
    -> PublishRequest
  {
    PublishRequest(
      language: .vietnamese,
      effort: Effort(SolveOptions(steps: 200)),
      message: message,
      act: Act(who: who, at: Self.noon + 60 * minute)
    )
  }

  @discardableResult
  private func publish(_ workspace: Workspace, _ message: String, at minute: Int) throws
    -> Workspace.PublishOutcome
  {
    try workspace.publish(request(message, at: minute)).outcome
  }

  private func edit(_ workspace: Workspace, _ path: String, _ old: String, _ new: String) throws {
    let file = URL(filePath: workspace.root).appending(path: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old))
    try Data(text.replacing(old, with: new).utf8).write(to: file)
  }

  /// Moves the tea seminar a day on.
  private func move(_ workspace: Workspace) throws {
    try edit(workspace, "Events/2027/events.yaml", "date: 2027-04-14", "date: 2027-04-15")
  }

  private func moveBack(_ workspace: Workspace) throws {
    try edit(workspace, "Events/2027/events.yaml", "date: 2027-04-15", "date: 2027-04-14")
  }

  /// All exported files by path.
  private func exports(_ workspace: Workspace) throws -> [String: Data] {
    let root = URL(filePath: workspace.root).appending(path: "Exports/2027")
    var files: [String: Data] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
      files[path] = try? Data(contentsOf: root.appending(path: path))
    }
    return files
  }

  @Test("only what a change touches is changed, and only who is concerned is called")
  func change() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    guard case .published(let first) = try publish(workspace, "Đầu năm", at: 0) else {
      Issue.record("not published")
      return
    }
    #expect(first.isFirst && first.staffToCall == 0 && !first.isOfDraft)
    let before = try exports(workspace)
    try move(workspace)
    guard case .published(let second) = try publish(workspace, "Dời hội thảo", at: 1) else {
      Issue.record("not published")
      return
    }
    #expect(second.release.number == 2)
    #expect(second.staffToCall > 0)
    let after = try exports(workspace)
    let calendars = before.keys.filter { $0.hasSuffix(".ics") }
    let same = calendars.filter { before[$0] == after[$0] }
    #expect(same.count == second.unchangedCalendars)
    #expect(!same.isEmpty && same.count < calendars.count)
    let report = String(decoding: after["release/call-list.csv"] ?? Data(), as: UTF8.self)
    #expect(report.contains("Hội thảo chè"))
    #expect(!report.contains("Phiên chợ tháng 6"))
    #expect(try workspace.checkLedger(in: .english).findings.isEmpty)
  }

  @Test("publishing what is published does nothing")
  func unchanged() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    try publish(workspace, "một", at: 0)
    let before = try exports(workspace)
    guard case .unchanged(let release) = try publish(workspace, "hai", at: 5) else {
      Issue.record("published again")
      return
    }
    #expect(release.number == 1)
    #expect(try exports(workspace) == before)
    #expect(try workspace.releases().count == 1)
  }

  @Test("a plan drawn up after a release is a draft: no calendar changes before it is published")
  func draft() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    try publish(workspace, "một", at: 0)
    let before = try exports(workspace)
    try move(workspace)
    let plan = PlanRequest(
      language: .vietnamese,
      effort: Effort(SolveOptions(steps: 200)),
      act: Act(who: "binh", at: Self.noon + 60)
    )
    guard case .planned(let report) = try workspace.plan(plan).outcome else {
      Issue.record("not planned")
      return
    }
    #expect(report.publishedRelease == 1)
    #expect(try exports(workspace) == before)
    let changes = try workspace.difference(.draft, in: .vietnamese).changes
    #expect(changes.events.count == 1)
    #expect(changes.events[0].lines.allSatisfy { $0.hasPrefix("Hội thảo chè") })
    // Nothing is planned again: the draft is what is published.
    var published = request("hai", at: 2)
    published.effort = Effort(SolveOptions(steps: 0, seed: 77))
    guard case .published(let release) = try workspace.publish(published).outcome else {
      Issue.record("not published")
      return
    }
    #expect(release.release.fingerprint == report.plan.fingerprint)
    // Whoever asked for seeds and steps can be told that those were not used.
    #expect(release.isOfDraft)
    #expect(
      !FileManager.default.fileExists(atPath: workspace.root + "/Exports/2027-draft")
    )
  }

  private func planned(_ workspace: Workspace) throws -> PlanReport {
    let effort = Effort(SolveOptions(steps: 200))
    let outcome = try workspace.plan(PlanRequest(language: .vietnamese, effort: effort)).outcome
    guard case .planned(let report) = outcome else { throw Stopped() }
    return report
  }

  private func published(_ workspace: Workspace, _ request: PublishRequest) throws
    -> PublishReport
  {
    guard case .published(let report) = try workspace.publish(request).outcome else {
      throw Stopped()
    }
    return report
  }

  private func writtenHash(_ workspace: Workspace) throws -> String {
    let data = try exports(workspace)["plan.json"] ?? Data()
    let written = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return try #require(written?["inputs"] as? String)
  }

  /// Leaves a plan in `Exports/` that these inputs allow, but that planning them would not find.
  ///
  /// - Returns: the fingerprints of that plan and of the one that planning finds.
  private func showAnotherPlan(_ workspace: Workspace) throws -> (shown: String, found: String) {
    let found = try planned(workspace).plan.fingerprint
    let hash = try writtenHash(workspace)
    let (events, plan) = ("Events/2027/events.yaml", "Exports/2027/plan.json")
    let (whole, late) = ("{from: 2027-06-01, to: 2027-06-30}", "{from: 2027-06-18, to: 2027-06-30}")
    try edit(workspace, events, whole, late)
    let shown = try planned(workspace).plan.fingerprint
    #expect(shown != found)
    try edit(workspace, plan, try writtenHash(workspace), hash)
    try edit(workspace, events, late, whole)
    return (shown, found)
  }

  @Test("the first release is the plan that was shown, even if another is found now")
  func shown() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    let plans = try showAnotherPlan(workspace)
    let written = try exports(workspace)
    let report = try published(workspace, request("một"))
    #expect(report.release.fingerprint == plans.shown)
    #expect(report.isFirst && report.isOfDraft && report.replacedPlan == nil)
    let released = try exports(workspace)
    #expect(released["duties.csv"] == written["duties.csv"])
    // The ledger knows the inputs of what is published.
    let plan = String(decoding: released["plan.json"] ?? Data(), as: UTF8.self)
    #expect(plan.contains(plans.shown) && !plan.contains("\"inputs\""))
    #expect(try workspace.checkLedger(in: .english).findings.isEmpty)
  }

  @Test(
    "a plan of other inputs, an altered or unreadable one and one that is not wanted are planned anew",
    arguments: ["inputs", "altered", "unreadable", "unwanted"]
  )
  func notShown(_ reason: String) throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    let plans = try showAnotherPlan(workspace)
    var request = request("một")
    let plan = "Exports/2027/plan.json"
    switch reason {
    case "inputs": try edit(workspace, "Events/2027/events.yaml", "seats: 80", "seats: 90")
    case "altered": try edit(workspace, plan, "\"an\"", "\"binh\"")
    case "unreadable": try edit(workspace, plan, "phiencho-plan/1", "phiencho-plan/0")
    default: request.plansAnew = true
    }
    let report = try published(workspace, request)
    #expect(report.release.fingerprint == plans.found)
    #expect(!report.isOfDraft)
    // Whoever has seen the other one is told, if it can still be read.
    #expect(report.replacedPlan == (reason == "unreadable" ? nil : plans.shown))
  }

  @Test("who publishes second is told what the first has changed, and loses nothing")
  func overtaken() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    try publish(workspace, "một", at: 0)
    try edit(workspace, "Events/2027/events.yaml", "seats: 80", "seats: 90")
    // While the first is at work, a second one moves the seminar and is faster.
    let (outcome, _) = try workspace.publish(request("chậm", at: 3)) { step in
      guard step == .planned else { return }
      try edit(workspace, "Events/2027/events.yaml", "seats: 90", "seats: 80")
      try move(workspace)
      try publish(workspace, "nhanh", at: 2)
      try moveBack(workspace)
      try edit(workspace, "Events/2027/events.yaml", "seats: 80", "seats: 90")
    }
    guard case .overtaken(let release, let changes) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(release.message == "nhanh")
    #expect(changes.events.flatMap(\.lines).contains { $0.hasPrefix("Hội thảo chè") })
    #expect(try workspace.releases().map(\.message) == ["nhanh", "một"])
    // The work of the slower one is its draft now, and can be published knowingly.
    guard case .published(let report) = try publish(workspace, "chậm", at: 4) else {
      Issue.record("the draft was lost")
      return
    }
    #expect(report.release.number == 3)
  }

  @Test("inputs that change while the plan is made stop the release")
  func inputsMoved() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    let (outcome, _) = try workspace.publish(request("một")) { step in
      if step == .made { try move(workspace) }
    }
    guard case .inputsMoved = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(!Ledger.exists(in: workspace.root))
  }

  @Test(
    "stopped at any step, the ledger and the exports are the old or the new release",
    arguments: PublishingStep.allCases
  )
  func stopped(at step: PublishingStep) throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    try publish(workspace, "một", at: 0)
    let before = try exports(workspace)
    try move(workspace)
    #expect(throws: Stopped.self) {
      try workspace.publish(request("hai", at: 1)) { if $0 == step { throw Stopped() } }
    }
    let isNew = [.recorded, .exported].contains(step)
    // The next command of any kind puts the exports right.
    #expect(try workspace.releases().count == (isNew ? 2 : 1))
    #expect(try (exports(workspace) == before) == !isNew)
    #expect(try workspace.checkLedger(in: .english).findings.isEmpty)
  }

  @Test("restoring gives the old plan as a new release, and subscribers a change like any other")
  func restore() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    try publish(workspace, "một", at: 0)
    let old = try workspace.releases()[0]
    try move(workspace)
    try publish(workspace, "hai", at: 1)
    let act = Act(who: "an", at: Self.noon + 120)
    guard
      case .published(let report) = try workspace.restore(1, of: nil, act: act, in: .vietnamese)
        .outcome
    else {
      Issue.record("not restored")
      return
    }
    #expect(report.release.number == 3 && report.release.restored == 1)
    #expect(report.release.fingerprint == old.fingerprint)
    #expect(try workspace.difference(.releases(1, 3), in: .english).changes.isEmpty)
    #expect(try !workspace.difference(.releases(2, 3), in: .english).changes.isEmpty)
    let all = try #require(try exports(workspace)["calendars/all.ics"])
    #expect(String(decoding: all, as: UTF8.self).contains("SEQUENCE:2"))
    #expect(throws: LedgerError.self) {
      try workspace.restore(9, of: nil, act: act, in: .vietnamese)
    }
  }

  @Test("a copy of the ledger, put back in its place, is the ledger")
  func backup() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    try publish(workspace, "một", at: 0)
    let copy = workspace.root + "/sao-luu.sqlite"
    let act = Act(who: "an", at: Self.noon + 60)
    try workspace.backUpLedger(to: copy, act: act)
    #expect(throws: LedgerError.fileExists(copy)) {
      try workspace.backUpLedger(to: copy, act: act)
    }
    let before = try exports(workspace)
    try move(workspace)
    try publish(workspace, "hai", at: 2)
    let ledger = workspace.root + "/" + Ledger.path
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: ledger + suffix)
    }
    try FileManager.default.copyItem(atPath: copy, toPath: ledger)
    #expect(try workspace.releases().map(\.message) == ["một"])
    #expect(try workspace.checkLedger(in: .english).findings.isEmpty)
    #expect(try exports(workspace) == before)
  }

  @Test("checking finds an export that was altered or lost, and a ledger that is none")
  func tampering() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    try publish(workspace, "một", at: 0)
    let root = URL(filePath: workspace.root)
    let all = root.appending(path: "Exports/2027/calendars/all.ics")
    try (Data(contentsOf: all) + Data("X".utf8)).write(to: all)
    try FileManager.default.removeItem(at: root.appending(path: "Exports/2027/plan.json"))
    let findings = try workspace.checkLedger(in: .english).findings
    #expect(findings.count == 2)
    let ledger = root.appending(path: Ledger.path)
    for suffix in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: ledger.path + suffix)
    }
    try Data("hỏng".utf8).write(to: ledger)
    #expect(throws: LedgerError.self) { try workspace.checkLedger(in: .english) }
  }

  @Test("a plan that lacks something that must be held is published only when asked for")
  func incomplete() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    try edit(
      workspace,
      "Events/2027/events.yaml",
      "relations:",
      "relations:\n  - after: {first: talk, second: city, at-least: 300}"
    )
    guard case .incomplete(let names) = try publish(workspace, "một", at: 0) else {
      Issue.record("published")
      return
    }
    #expect(!names.isEmpty)
    #expect(!Ledger.exists(in: workspace.root))
    var asked = request("một", at: 1)
    asked.allowsMissing = true
    guard case .published = try workspace.publish(asked).outcome else {
      Issue.record("not published")
      return
    }
  }
}
