import Bilingual
import Diagnostics
import FairScheduling
import Foundation
import Testing

@testable import Planning

/// Papers printed from a small workspace: of a plan, of a release, of a draft.
@Suite("Printing the papers of a year") struct PrintVerbTests {
  private static let noon = Act.seconds(ofLocalTime: "2026-12-01T12:00") ?? 0

  private func workspace() throws -> Workspace {
    let base = Workspaces.repository.appending(path: "Tests/EventWorkspaceTests/Base").path
    return try Workspaces.copy(of: base)
  }

  private func edit(_ workspace: Workspace, _ path: String, _ old: String, _ new: String) throws {
    let file = URL(filePath: workspace.root).appending(path: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old))
    try Data(text.replacing(old, with: new).utf8).write(to: file)
  }

  private func plan(_ workspace: Workspace) throws {
    let request = PlanRequest(language: .vietnamese, effort: Effort(SolveOptions(steps: 200)))
    guard case .planned = try workspace.plan(request).outcome else {
      Issue.record("not planned")
      return
    }
  }

  private func publish(_ workspace: Workspace, at minute: Int) throws {
    let request = PublishRequest(
      language: .vietnamese,
      effort: Effort(SolveOptions(steps: 200)),
      message: "x",
      act: Act(who: "an", at: Self.noon + 60 * minute)
    )
    guard case .published = try workspace.publish(request).outcome else {
      Issue.record("not published")
      return
    }
  }

  private func request(_ change: (inout PrintRequest) -> Void = { _ in }) -> PrintRequest {
    var request = PrintRequest(language: .vietnamese)
    change(&request)
    return request
  }

  /// Files below a folder of the workspace by path.
  private func files(_ workspace: Workspace, _ folder: String) throws -> [String: Data] {
    let root = URL(filePath: workspace.root).appending(path: folder)
    var files: [String: Data] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
      files[path] = try? Data(contentsOf: root.appending(path: path))
    }
    return files
  }

  @Test("without a plan nothing is written, and it says to plan first")
  func noPlan() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    let (report, diagnostics) = try workspace.print(request())
    #expect(report == nil)
    #expect(diagnostics.last?.code == "no-plan")
    #expect(diagnostics.last?.fix.contains("phiencho plan") == true)
    #expect(try files(workspace, "Exports").isEmpty)
  }

  @Test("a plan that is not published is printed from its file and says so")
  func unpublished() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    try plan(workspace)
    let report = try #require(try workspace.print(request()).report)
    #expect(report.edition.hasPrefix("Chưa phát hành"))
    #expect(report.changed == nil)
    #expect(report.folders == ["Exports/2027/print", "Exports/2027/usb"])
    let printed = try files(workspace, "Exports/2027/print")
    #expect(printed.count == report.files)
    // The same sheet as the one that was made with the plan itself.
    let original = try files(workspace, "Exports/2027/rosters")
    #expect(printed["fairs/june/roster.csv"] == original["june.csv"])
    #expect(printed["year/assignments.csv"] != nil)
  }

  @Test(
    "the folder for a stick has every paper of fairs, a page and a calendar of each, no network"
  )
  func stick() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    try plan(workspace)
    _ = try workspace.print(request())
    let printed = try files(workspace, "Exports/2027/print")
    let stick = try files(workspace, "Exports/2027/usb")
    // What is one person's own is not for everybody at a fair.
    for (path, bytes) in printed where !path.hasPrefix("staff/") {
      #expect(stick[path] == bytes, "\(path)")
    }
    #expect(!stick.keys.contains { $0.hasPrefix("staff/") })
    for (path, bytes) in stick where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(!page.contains("http://") && !page.contains("https://"), "\(path)")
      let folder = path.hasPrefix("fairs/") ? String(path.dropLast("index.html".count)) : ""
      for link in page.matches(of: /href="([^":]+)"/).map({ String($0.output.1) }) {
        let target = link == "../../index.html" ? "index.html" : folder + link
        #expect(stick[target] != nil, "\(path) → \(link)")
      }
    }
    let all = try files(workspace, "Exports/2027/calendars")
    let calendar = String(decoding: try #require(stick["fairs/june/calendar.ics"]), as: UTF8.self)
    let whole = String(decoding: try #require(all["all.ics"]), as: UTF8.self)
    #expect(calendar.contains("SUMMARY:Phiên chợ tháng 6"))
    #expect(!calendar.contains("Phiên chợ thành phố"))
    #expect(calendar.hasSuffix("END:VCALENDAR\r\n"))
    for entry in calendar.components(separatedBy: "BEGIN:VEVENT").dropFirst() {
      #expect(whole.contains(entry.components(separatedBy: "END:VEVENT")[0]))
    }
  }

  @Test("one paper of one fair is laid over what was printed; planning takes all of it away")
  func choice() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    try plan(workspace)
    _ = try workspace.print(request())
    let before = try files(workspace, "Exports/2027/print")
    try edit(workspace, "Events/vendors.csv", "0900 000 101", "0900 000 999")
    let one = request {
      $0.paper = "contacts"
      $0.fair = "june"
    }
    #expect(try workspace.print(one).report?.papers == 1)
    let after = try files(workspace, "Exports/2027/print")
    let changed = after.filter { before[$0.key] != $0.value }.keys
    #expect(
      Set(changed) == [
        "fairs/june/contacts.pdf", "fairs/june/contacts.csv", "fairs/june/contacts.xlsx",
      ]
    )
    #expect(before.count == after.count)
    let stick = try files(workspace, "Exports/2027/usb")
    #expect(stick["fairs/june/contacts.csv"] == after["fairs/june/contacts.csv"])
    try plan(workspace)
    #expect(try files(workspace, "Exports/2027/print").isEmpty)
    #expect(try files(workspace, "Exports/2027/usb").isEmpty)
  }

  @Test("another folder gets only what was asked for, and Exports stays as it is")
  func elsewhere() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    try plan(workspace)
    let before = try files(workspace, "Exports")
    let asked = request {
      $0.paper = "badges"
      $0.folder = workspace.root + "/out"
    }
    #expect(try workspace.print(asked).report != nil)
    #expect(try files(workspace, "Exports") == before)
    let made = try files(workspace, "out")
    #expect(Set(made.keys) == ["fairs/june/badges.pdf", "fairs/city/badges.pdf"])
  }

  @Test("one format alone is printed when asked for")
  func format() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    try plan(workspace)
    let asked = request {
      $0.formats = ["csv"]
      $0.folder = workspace.root + "/out"
    }
    #expect(try workspace.print(asked).report != nil)
    let made = try files(workspace, "out").keys.filter { $0.contains(".") }
    #expect(made.contains("fairs/june/roster.csv"))
    #expect(made.allSatisfy { $0.hasSuffix(".csv") })
  }

  @Test("a release is printed with its number; a vendor who comes later is marked")
  func released() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    try publish(workspace, at: 0)
    let first = try #require(try workspace.print(request()).report)
    #expect(first.edition.hasPrefix("Phát hành 1 (01/12/2026)"))
    #expect(first.since == 1 && first.changed == 0)
    #expect(try workspace.checkLedger(in: .english).findings.isEmpty)
    try edit(
      workspace,
      "Events/2027/registrations.csv",
      "vendor,event,booths,goods,supported,stall,note\n",
      "vendor,event,booths,goods,supported,stall,note\nba-be,city,1,,có,,\n"
    )
    let second = try #require(try workspace.print(request()).report)
    // Roster, sign-in sheet, badges and contacts of the city fair.
    #expect(second.changed == 4)
    try edit(workspace, "Events/2027/events.yaml", "date: 2027-04-14", "date: 2027-04-15")
    try publish(workspace, at: 1)
    #expect(try files(workspace, "Exports/2027/print").isEmpty)
    let third = try #require(try workspace.print(request()).report)
    #expect(third.edition.hasPrefix("Phát hành 2"))
    #expect(third.since == 1)
    #expect((third.changed ?? 0) >= 5)
    let none = request { $0.since = 2 }
    #expect(try workspace.print(none).report?.changed == 0)
  }

  @Test("the draft is printed when asked for, into its own folder")
  func draft() throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    try publish(workspace, at: 0)
    try edit(workspace, "Events/2027/events.yaml", "date: 2027-04-14", "date: 2027-04-15")
    try plan(workspace)
    let report = try #require(try workspace.print(request { $0.isDraft = true }).report)
    #expect(report.edition.hasPrefix("BẢN NHÁP sau phát hành 1"))
    #expect(report.folders == ["Exports/2027-draft/print", "Exports/2027-draft/usb"])
    #expect((report.changed ?? 0) > 0)
    #expect(try files(workspace, "Exports/2027/print").isEmpty)
  }

  @Test(
    "what is not there is refused with the nearest thing that is",
    arguments: [
      ("contact", nil, nil, "unknown-paper", "contacts"), (nil, "jun", nil, "unknown-fair", "june"),
      (nil, nil, "aan", "unknown-person", "an"),
    ] as [(String?, String?, String?, String, String)]
  )
  func unknown(
    _ paper: String?,
    _ fair: String?,
    _ person: String?,
    _ code: String,
    _ fix: String
  ) throws {
    let workspace = try workspace()
    defer { Workspaces.remove(workspace) }
    let asked = request { ($0.paper, $0.fair, $0.person) = (paper, fair, person) }
    let (report, diagnostics) = try workspace.print(asked)
    #expect(report == nil)
    #expect(diagnostics.last?.code == code)
    #expect(diagnostics.last?.fix.contains(fix) == true)
  }
}
