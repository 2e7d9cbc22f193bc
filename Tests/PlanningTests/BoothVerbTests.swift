import Bilingual
import BoothAllocation
import Diagnostics
import FairScheduling
import Foundation
import PlanExports
import PromotionModel
import Testing

@testable import Planning

/// Stalls of the sample's fairs, from the files to the papers.
@Suite struct BoothVerbTests {
  private static let sample = Workspaces.repository.path
  private static let table = "Events/2027/stalls.csv"

  private func request(
    _ fair: String = "tet-dinh-hoa",
    seed: String? = nil,
    added: [String] = [],
    absent: [String] = [],
    anew: Bool = false,
    writes: Bool = false
  ) -> BoothRequest {
    BoothRequest(
      fair: fair,
      language: .vietnamese,
      seed: seed,
      added: added,
      absent: absent,
      startsAnew: anew,
      steps: 20_000,
      writesExports: writes
    )
  }

  private func bytes(_ workspace: Workspace, _ path: String) throws -> Data {
    try Data(contentsOf: URL(filePath: workspace.root).appending(path: path))
  }

  /// A sample in which the fair's stalls are published.
  private func published() throws -> (Workspace, BoothReport) {
    let workspace = try Workspaces.copy(of: Self.sample)
    let report = try #require(try workspace.booths(request(writes: true)).report)
    try bytes(workspace, "\(report.exportFolder)/stalls.csv")
      .write(to: URL(filePath: workspace.root).appending(path: Self.table))
    return (workspace, report)
  }

  @Test(
    "every fair of the sample with registrations gets its stalls, and the checker agrees",
    arguments: [
      "tet-dinh-hoa", "tet-vo-nhai", "tet-phu-luong", "tet-dong-hy", "he-dinh-hoa", "he-vo-nhai",
      "he-phu-luong", "he-dong-hy", "thu-dinh-hoa", "thu-vo-nhai", "hoi-cho-ocop",
    ]
  )
  func sampleFairs(_ fair: String) throws {
    let workspace = Workspace(root: Self.sample)
    let (report, diagnostics) = try workspace.booths(request(fair, seed: "Xổ số 48213"))
    let found = try #require(report)
    #expect(diagnostics.filter(\.isError) == [])
    #expect(found.allocation.waiting == [])
    #expect(BoothChecker(found.task).check(found.allocation.places).violations == [])
    #expect(found.allocation.bound.cost <= found.allocation.cost)
  }

  @Test("the same files are written, byte by byte, every time")
  func reproducible() throws {
    let (first, report) = try published()
    let (second, _) = try published()
    defer {
      Workspaces.remove(first)
      Workspaces.remove(second)
    }
    for name in ["list.csv", "map.pdf", "stalls.csv"] {
      let path = "\(report.exportFolder)/\(name)"
      #expect(try bytes(first, path) == bytes(second, path), "\(name)")
    }
  }

  @Test("the map shows every stall and every vendor's number, whole, in letters that are all there")
  func map() throws {
    let workspace = try Workspaces.copy(of: Self.sample)
    defer { Workspaces.remove(workspace) }
    let (report, diagnostics) = try workspace.booths(request(writes: true))
    let found = try #require(report)
    #expect(diagnostics == [])
    let file = "\(workspace.root)/\(found.exportFolder)/map.pdf"
    let text = try output(of: ["pdftotext", "-layout", file, "-"])
    let words = Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    for stall in found.task.ground.stalls { #expect(words.contains(stall.name), "\(stall.name)") }
    for number in 1...found.allocation.places.count { #expect(words.contains(String(number))) }
    for mark in ["CỔNG", "NƯỚC", "SÂN", "KHẤU"] { #expect(words.contains(mark)) }
    #expect(text.contains("HTX Gạo Bao thai Chợ Chu"))
    #expect(try output(of: ["pdfinfo", file]).contains(/Pages: +2\n/))
  }

  private func output(of command: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("published stalls stay as they are when nothing has changed")
  func unchanged() throws {
    let (workspace, report) = try published()
    defer { Workspaces.remove(workspace) }
    let again = try #require(try workspace.booths(request()).report)
    #expect(again.allocation.places == report.allocation.places)
    #expect(again.allocation.moves == [])
  }

  @Test("somebody late takes the place of somebody absent, and nobody moves")
  func lateAndAbsent() throws {
    let (workspace, report) = try published()
    defer { Workspaces.remove(workspace) }
    let changed = request(
      added: ["ct-inox=2"],
      absent: ["Công ty TNHH Nhựa gia dụng Tiến Đạt Thành"]
    )
    let again = try #require(try workspace.booths(changed).report)
    #expect(again.allocation.moves == [])
    #expect(again.allocation.places["ct-nhua"] == nil)
    #expect(again.allocation.places["ct-inox"]?.count == 2)
    for (vendor, stalls) in report.allocation.places where vendor != "ct-nhua" {
      #expect(again.allocation.places[vendor] == stalls)
    }
  }

  @Test("more than there is room for wait in turn, and are first when somebody stays away")
  func waiting() throws {
    let (workspace, _) = try published()
    defer { Workspaces.remove(workspace) }
    let crowd = ["ct-inox=2", "ct-go-noi-that=2", "ct-banh-keo=2", "ct-giay-dep=2"]
    let full = try #require(try workspace.booths(request(added: crowd, writes: true)).report)
    let first = try #require(full.allocation.waiting.first)
    #expect(Set(full.allocation.reasons.values) == [.full])
    try bytes(workspace, "\(full.exportFolder)/stalls.csv")
      .write(to: URL(filePath: workspace.root).appending(path: Self.table))
    // The waiting list keeps its order though a newcomer of more booths comes and the draw is another.
    let again = try #require(
      try workspace.booths(request(seed: "khác", added: ["ct-may-nong-nghiep=3"])).report
    )
    #expect(
      Array(again.allocation.waiting.prefix(full.allocation.waiting.count))
        == full.allocation.waiting
    )
    let freed = try #require(try workspace.booths(request(absent: ["vien-thong-so"])).report)
    #expect(freed.allocation.places[first] != nil)
    #expect(freed.allocation.waiting == Array(full.allocation.waiting.dropFirst()))
  }

  @Test("good stalls at one fair count at the next, and not with --anew at their own")
  func rotation() throws {
    let (workspace, report) = try published()
    defer { Workspaces.remove(workspace) }
    let next = try #require(try workspace.booths(request("tet-vo-nhai", seed: "x")).report)
    let had = Set(next.task.applicants.filter { $0.goodStallsBefore == 1 }.map(\.vendor))
    #expect(!had.isEmpty)
    #expect(had.isSubset(of: Set(report.allocation.places.keys)))
    let anew = try #require(try workspace.booths(request(anew: true)).report)
    #expect(
      anew.task.applicants.allSatisfy { $0.goodStallsBefore == 0 && $0.standing == .newcomer }
    )
    #expect(anew.allocation.places == report.allocation.places)
  }

  @Test("stalls given by hand in the registrations are kept, unless all begins anew")
  func givenByHand() throws {
    let line = "htx-gao-bao-thai,tet-dinh-hoa,1,\"Gạo nếp vải, gạo Bao thai, lá dong\",có,"
    let workspace = try Workspaces.copy(
      of: Self.sample,
      replacing: ["Events/2027/registrations.csv": (line, line + "D9")]
    )
    defer { Workspaces.remove(workspace) }
    let found = try #require(try workspace.booths(request()).report)
    #expect(found.allocation.places["htx-gao-bao-thai"] == ["D9"])
    #expect(found.allocation.moves == [])
    let anew = try #require(try workspace.booths(request(anew: true)).report)
    #expect(anew.task.applicants.allSatisfy { $0.standing == .newcomer })
  }

  @Test("published stalls stand on the fair's roster")
  func roster() throws {
    let (workspace, report) = try published()
    defer { Workspaces.remove(workspace) }
    _ = try workspace.plan(
      PlanRequest(language: .vietnamese, effort: Effort(SolveOptions(steps: 300)))
    )
    let csv = String(
      decoding: try bytes(workspace, "Exports/2027/rosters/tet-dinh-hoa.csv"),
      as: UTF8.self
    )
    let stalls = try #require(report.allocation.places["ct-nhua"]).joined(separator: " ")
    let row = try #require(csv.split(separator: "\r\n").first { $0.contains("Tiến Đạt Thành") })
    #expect(row.contains(",\(stalls),"))
  }

  @Test(
    "what cannot be done is refused with a code and a fix in both languages",
    arguments: [
      ("tet-dinh-hoang", nil, [], [], "unknown-fair"),
      ("tet-vo-nhai", nil, [], [], "seed-missing"),
      ("tet-vo-nhai", "a|b", [], [], "bad-seed"),
      ("tet-vo-nhai", "a\nb", [], [], "bad-seed"),
      ("tet-dinh-hoa", nil, ["ct-inoxx"], [], "unknown-vendor"),
      ("tet-dinh-hoa", nil, ["ct-inox=0"], [], "bad-number"),
      ("tet-dinh-hoa", nil, ["ct-nhua"], [], "already-there"),
      ("tet-dinh-hoa", nil, [], ["ct-inox"], "not-there"),
      ("thu-dong-hy", "x", [], [], "no-ground"),
      ("thu-phu-luong", "x", [], [], "nobody-registered"),
    ] as [(String, String?, [String], [String], String)]
  )
  func refused(
    _ fair: String,
    _ seed: String?,
    _ added: [String],
    _ absent: [String],
    _ code: String
  )
    throws
  {
    let workspace = Workspace(root: Self.sample)
    var request = request(fair, seed: seed, added: added, absent: absent)
    var messages: Set<String> = []
    for language in Language.allCases {
      request.language = language
      let (report, diagnostics) = try workspace.booths(request)
      #expect(report == nil)
      let error = try #require(diagnostics.last)
      #expect(error.code == code)
      #expect(error.isError && !error.fix.isEmpty)
      messages.insert(error.message)
    }
    #expect(messages.count == 2)
  }

  @Test("a script of ten lines repeats the draw from its proof, and finds what was changed")
  func proof() throws {
    let workspace = try Workspaces.copy(of: Self.sample)
    defer { Workspaces.remove(workspace) }
    let seed = "Giải đặc biệt 'miền Bắc' 48213"
    let report = try #require(
      workspace.draw(request("tet-vo-nhai", seed: seed, writes: true)).report
    )
    let file = URL(filePath: workspace.root).appending(path: "\(report.exportFolder)/proof.csv")
    #expect(try check(file, seed) == 0)
    #expect(try check(file, "khác") != 0)
    let text = try String(contentsOf: file, encoding: .utf8)
    let digits = try #require(report.lots.first?.digits)
    let forged = text.replacingOccurrences(of: digits, with: String(digits.reversed()))
    try Data(forged.utf8).write(to: file)
    #expect(try check(file, seed) != 0)
    var lines = text.split(separator: "\r\n").map(String.init)
    lines.swapAt(1, lines.count - 1)
    try Data((lines.joined(separator: "\r\n") + "\r\n").utf8).write(to: file)
    #expect(try check(file, seed) != 0)
  }

  private func check(_ file: URL, _ seed: String) throws -> Int32 {
    let script = Workspaces.repository.appending(path: "Tests/PlanningTests/Tools/check_draw.py")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script.path, file.path, seed, "tet-vo-nhai"]
    process.standardOutput = Pipe()
    process.standardError = Pipe()
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test("the command on the proof is what a shell and sha256sum make of it")
  func byHand() throws {
    let workspace = Workspace(root: Self.sample)
    let report = try #require(workspace.draw(request("tet-vo-nhai", seed: "it's 5/1")).report)
    let lot = try #require(report.lots.first)
    #expect(try output(of: ["sh", "-c", lot.command]).hasPrefix(lot.digits))
    #expect(report.text.contains(lot.digits))
  }
}
