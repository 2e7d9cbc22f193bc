import Foundation
import Testing

/// The table in `Architecture.md` is the law; the sources have to obey it.
@Suite struct ImportLawTests {
  /// Room → modules it may import, as the table says.
  static func law() throws -> [String: Set<String>] {
    let page = Repository.root.appending(path: "Sources/Planning/Planning.docc/Architecture.md")
    var law: [String: Set<String>] = [:]
    for line in try Repository.text(of: page).split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 2 else { continue }
      law[quoted(cells[0]).first ?? ""] = Set(quoted(cells[1]))
    }
    return law
  }

  private static func quoted(_ cell: String) -> [String] {
    let parts = cell.components(separatedBy: "`")
    return parts.indices.filter { !$0.isMultiple(of: 2) }.map { parts[$0] }
  }

  /// Every module a source text imports.
  static func imports(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      var words = line.split(separator: " ").map(String.init)
      while let first = words.first, first.hasPrefix("@") || access.contains(first) {
        words.removeFirst()
      }
      guard words.count >= 2, words[0] == "import" else { return nil }
      let module = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
      return module.split(separator: ".").first.map(String.init)
    }
  }

  private static let access: Set<String> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "var"]

  @Test("every room imports only what the table allows")
  func roomsObey() throws {
    let law = try ImportLawTests.law()
    for file in Repository.files(below: "Sources", endings: ["swift"]) {
      let name = Repository.name(file)
      let room = String(name.split(separator: "/")[1])
      let allowed = try #require(law[room], "\(room) is not in the table")
      for module in ImportLawTests.imports(in: try Repository.text(of: file)) {
        #expect(allowed.contains(module), "\(name) imports \(module)")
      }
    }
  }

  @Test("every room of the table exists")
  func tableIsCurrent() throws {
    for room in try ImportLawTests.law().keys {
      let folder = Repository.root.appending(path: "Sources/\(room)").path
      #expect(FileManager.default.fileExists(atPath: folder), "no room \(room)")
    }
  }

  @Test("an import is found behind access words and attributes")
  func importsAreFound() {
    let text = """
      public import CivilCalendar
      @testable import Planning
      import struct Foundation.URL
      // import Nothing
      let important = 1
      """
    #expect(ImportLawTests.imports(in: text) == ["CivilCalendar", "Planning", "Foundation"])
  }
}
