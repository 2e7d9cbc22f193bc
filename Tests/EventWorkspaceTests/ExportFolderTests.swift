import EventWorkspace
import Foundation
import Testing

@Suite struct ExportFolderTests {
  private let old: [String: [UInt8]] = ["plan.json": [1], "calendars/all.ics": [2]]
  private let new: [String: [UInt8]] = ["plan.json": [3], "rosters/a.pdf": [4], "a/b/c.txt": []]

  private func content(_ folder: some FolderReading, _ files: [String: [UInt8]]) -> Bool {
    files.allSatisfy { path, bytes in
      (try? folder.bytes(of: "Exports/2027/\(path)", atMost: 100)) == bytes
    }
  }

  @Test("a tree is written, and then replaced with nothing of the old left")
  func replaces() throws {
    let folder = MemoryFolder(["Events/centre.yaml": "a: 1"])
    try ExportFolder(folder, year: 2027).replace(with: old)
    #expect(content(folder, old))
    try ExportFolder(folder, year: 2027).replace(with: new)
    #expect(
      folder.paths == [
        "Events/centre.yaml", "Exports/2027/a/b/c.txt", "Exports/2027/plan.json",
        "Exports/2027/rosters/a.pdf",
      ]
    )
  }

  @Test(
    "whichever step fails, the old tree or the new one stands whole, and the next run succeeds",
    arguments: [false, true]
  )
  func failures(_ canExchange: Bool) throws {
    var step = 0
    while true {
      let memory = MemoryFolder()
      try ExportFolder(memory, year: 2027).replace(with: old)
      let failing = FailingFolder(memory, failAt: step, canExchange: canExchange)
      try? ExportFolder(failing, year: 2027).replace(with: new)
      #expect(content(memory, old) != content(memory, new), "step \(step)")
      try ExportFolder(memory, year: 2027).replace(with: new)
      #expect(content(memory, new), "after step \(step)")
      #expect(memory.paths.filter { $0.hasPrefix("Exports/2027") || $0.contains("/.") }.count == 3)
      if !failing.hasFailed { break }
      step += 1
    }
    #expect(step > 10)
  }

  @Test(
    "a run killed after any step leaves the old tree or the new one to the next run",
    arguments: [false, true]
  )
  func kills(_ canExchange: Bool) throws {
    for step in 0... {
      let memory = MemoryFolder()
      try ExportFolder(memory, year: 2027).replace(with: old)
      let dying = FailingFolder(memory, failAt: step, canExchange: canExchange, forGood: true)
      try? ExportFolder(dying, year: 2027).replace(with: new)
      let isBetween = memory.kind(of: "Exports/2027") == nil
      #expect(
        isBetween ? !canExchange : content(memory, old) != content(memory, new),
        "step \(step)"
      )
      if isBetween { #expect(memory.kind(of: "Exports/.2027.old") == .folder) }
      try ExportFolder(memory, year: 2027).replace(with: old)
      #expect(content(memory, old) && memory.paths.count == old.count, "step \(step)")
      if !dying.hasFailed { break }
    }
  }

  @Test(
    "nothing outside the folder is written",
    arguments: ["../a", "/etc/a", "a/../../b", "", "a//b", ".hidden", "a/.x/b", "a\u{0}b", "./a"]
  )
  func unsafePaths(_ path: String) throws {
    let folder = MemoryFolder()
    #expect(throws: ExportError.unsafePath(path)) {
      try ExportFolder(folder, year: 2027).replace(with: ["good": [], path: [1]])
    }
    #expect(folder.paths.isEmpty)
  }

  @Test("two runs at once: the second one is told")
  func busy() throws {
    let folder = MemoryFolder(["Exports/x": ""])
    let hold = try folder.hold("Exports")
    #expect(throws: ExportError.busy("Exports/2027")) {
      try ExportFolder(folder, year: 2027).replace(with: old)
    }
    hold.release()
    try ExportFolder(folder, year: 2027).replace(with: old)
  }

  @Test("on a disk: written, exchanged, cleaned, and a link is not followed")
  func disk() throws {
    let root = FileManager.default.temporaryDirectory.appending(
      path: "exports-\(UUID().uuidString)"
    )
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    let folder = DiskFolder(root)
    let exports = ExportFolder(workspace: root.path, year: 2027)
    try exports.replace(with: old)
    #expect(content(folder, old))
    try folder.makeFolder("Exports/.2027.new/left")
    try exports.replace(with: new)
    #expect(content(folder, new) && !content(folder, old))
    #expect(try folder.names(in: "Exports") == ["2027"])

    let elsewhere = root.appending(path: "elsewhere")
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
    try folder.write([7], to: "elsewhere/kept")
    try folder.remove("Exports/2027")
    try FileManager.default.createSymbolicLink(
      at: root.appending(path: "Exports/2027"),
      withDestinationURL: elsewhere
    )
    try exports.replace(with: new)
    #expect(content(folder, new))
    #expect(try folder.bytes(of: "elsewhere/kept", atMost: 9) == [7])

    try folder.remove("Exports")
    try FileManager.default.createSymbolicLink(
      at: root.appending(path: "Exports"),
      withDestinationURL: elsewhere
    )
    #expect(throws: ExportError.isLink("Exports")) { try exports.replace(with: new) }
  }

  @Test("reading a disk: pipes and folders are no files, large files are not read")
  func diskReading() throws {
    let root = FileManager.default.temporaryDirectory.appending(
      path: "reading-\(UUID().uuidString)"
    )
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    let folder = DiskFolder(root)
    #expect(mkfifo(root.appending(path: "pipe").path, 0o600) == 0)
    try folder.write(Array(repeating: 1, count: 100), to: "large")
    #expect(throws: FileError.notAFile) { try folder.bytes(of: "pipe", atMost: 10) }
    #expect(throws: FileError.notAFile) { try folder.bytes(of: "", atMost: 10) }
    #expect(throws: FileError.tooLarge) { try folder.bytes(of: "large", atMost: 99) }
    #expect(throws: FileError.missing) { try folder.bytes(of: "none", atMost: 99) }
  }
}
