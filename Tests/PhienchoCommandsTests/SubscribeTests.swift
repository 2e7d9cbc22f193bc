import ArgumentParser
import Foundation
import Testing

@testable import PhienchoCommands

/// `subscribe` and `unsubscribe`, from the command line to the file.
@Suite struct SubscribeTests {
  private let base = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "EventWorkspaceTests/Base/Events")
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "phiencho-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: base, to: folder.appending(path: "Events"))
  }

  private let person = "an"

  /// Exit code and what was printed.
  private func run(_ arguments: String...) throws -> (code: Int32, text: String) {
    let file = folder.appending(path: "out-\(UUID().uuidString)")
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    var code: Int32 = 0
    try Terminal.$output.withValue(handle.fileDescriptor) {
      do {
        var command = try PhienchoCommand.parseAsRoot(arguments)
        try command.run()
      } catch let exit as ExitCode {
        code = exit.rawValue
      }
    }
    return (code, try String(contentsOf: file, encoding: .utf8))
  }

  private func link(in text: String) throws -> String {
    let line = text.split(separator: "\n").first { $0.hasPrefix("  http") }
    return String(try #require(line).dropFirst(2))
  }

  @Test("the link is printed in every form, with its code")
  func links() throws {
    let (code, text) = try run("subscribe", person, folder.path, "--url", "https://lich.example/")
    #expect(code == 0)
    let https = try link(in: text)
    #expect(https.firstMatch(of: #/^https://lich\.example/feeds/[a-z2-7]{32}\.ics$/#) != nil)
    #expect(text.contains("  webcal" + https.dropFirst(5)))
    #expect(
      text.contains("calendar.google.com/calendar/r?cid=webcal%3A%2F%2Flich.example%2Ffeeds%2F")
    )
    #expect(text.contains("█"))
  }

  @Test("the address of the server is kept for the next person")
  func keptAddress() throws {
    #expect(
      try run("subscribe", person, folder.path).text.contains("  http://127.0.0.1:8080/feeds/")
    )
    _ = try run("subscribe", person, folder.path, "--replace", "--url", "https://a.example")
    let again = try run("subscribe", person, folder.path, "--replace")
    #expect(again.text.contains("  https://a.example/feeds/"))
  }

  @Test("a second link has to replace the first, and none is made twice")
  func replacing() throws {
    let first = try link(in: run("subscribe", person, folder.path).text)
    #expect(try run("subscribe", person, folder.path).code == 1)
    let second = try link(in: run("subscribe", person, folder.path, "--replace").text)
    #expect(first != second)
  }

  @Test("a revoked link is gone; revoking it again is told")
  func revoking() throws {
    _ = try run("subscribe", person, folder.path)
    #expect(try run("unsubscribe", person, folder.path).code == 0)
    #expect(try run("unsubscribe", person, folder.path).code == 1)
    #expect(try run("subscribe", person, folder.path).code == 0)
  }

  @Test("nobody unknown gets a link, and no link goes where it can be overheard")
  func refusals() throws {
    #expect(try run("subscribe", "khong-co-ai", folder.path).code == 1)
    for url in [
      "http://lich.example", "lich.example", "https://", "https://a@b", "ftp://x.example",
    ] {
      #expect(try run("subscribe", person, folder.path, "--url", url).code == 1, "\(url)")
    }
    #expect(try run("subscribe", person, folder.path).code == 0)
  }

  @Test("the sheet to hand out is a PDF that only its owner can read")
  func handOut() throws {
    let file = folder.appending(path: "an.pdf").path
    #expect(try run("subscribe", person, folder.path, "--pdf", file).code == 0)
    let bytes = try #require(FileManager.default.contents(atPath: file))
    #expect(bytes.starts(with: Data("%PDF-".utf8)))
    let facts = try FileManager.default.attributesOfItem(atPath: file)
    #expect(facts[.posixPermissions] as? Int == 0o600)
  }

  @Test("beyond this machine nothing is served without a proxy in front")
  func openAddress() throws {
    for host in ["0.0.0.0", "::", "192.168.1.2"] {
      #expect(throws: (any Error).self) {
        try PhienchoCommand.parseAsRoot(["serve", "--host", host])
      }
      #expect(throws: Never.self) {
        try PhienchoCommand.parseAsRoot(["serve", "--host", host, "--behind-proxy"])
      }
    }
    #expect(throws: (any Error).self) {
      try PhienchoCommand.parseAsRoot(["serve", "--port", "65536"])
    }
  }

  @Test("without exports there is nothing to serve, which is told")
  func nothingToServe() throws {
    #expect(try run("serve", folder.path, "--port", "0").code == 3)
  }
}
