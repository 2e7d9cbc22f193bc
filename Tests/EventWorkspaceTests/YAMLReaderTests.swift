import Bilingual
import Diagnostics
@testable import EventWorkspace
import Testing
import Wording

@Suite struct YAMLReaderTests {
  private func read(_ text: String) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    var checker = Checker()
    let root = YAMLReader(path: "a.yaml").read(text, &checker)
    return (root, checker.diagnostics(Wording(.english)))
  }

  @Test("keys and values know their line and column")
  func places() throws {
    let root = try #require(read("# chú thích\ntên: Định Hoá\nb:\n  - {c: 1}\n").root)
    let pairs = try #require(root.pairs)
    #expect(pairs[0].location == SourceLocation(path: "a.yaml", line: 2, column: 1))
    #expect(pairs[0].value.location == SourceLocation(path: "a.yaml", line: 2, column: 6))
    let item = try #require(pairs[1].value.items?.first?["c"])
    #expect(item.location == SourceLocation(path: "a.yaml", line: 4, column: 9))
  }

  @Test(
    "an empty file and one of comments are empty mappings",
    arguments: ["", "# nothing\n", "~"]
  )
  func empty(_ text: String) {
    let (root, diagnostics) = read(text)
    #expect(root?.pairs?.isEmpty == true)
    #expect(diagnostics.isEmpty)
  }

  @Test("all repeated keys are found, and the rest of the file is still read")
  func repeatedKeys() throws {
    let root = try #require(read("a: 1\na: 2\na: 3\nb: {c: 1, \"c\": 2}\n").root)
    let pairs = try #require(root.pairs)
    #expect(pairs.map(\.key) == ["a", "b"])
    #expect(pairs[0].earlierLine == 2)
    #expect(pairs[0].value.text == "3")
    #expect(pairs[1].value.pairs?.first?.earlierLine == 4)
    #expect(pairs[1].value.location.column == 4)
  }

  @Test("anchors are resolved where they are few")
  func aliases() throws {
    let root = try #require(read("a: &x [1, 2]\nb: *x\n").root)
    #expect(root["b"]?.items?.count == 2)
  }

  @Test("aliases that multiply are refused before the parser sees them")
  func bomb() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let alias = "*a\(level - 1)"
      text += "a\(level): &a\(level) [\((0..<9).map { _ in alias }.joined(separator: ", "))]\n"
    }
    let (root, diagnostics) = read(text)
    #expect(root == nil)
    #expect(diagnostics.map(\.code) == ["too-many-aliases"])
  }

  @Test("aliases as keys cannot multiply either")
  func bombInKeys() {
    var text = "a0: &a0 [x, x, x]\n"
    for level in 1...10 {
      let alias = "*a\(level - 1)"
      text += "a\(level): &a\(level) [\(alias), \(alias), \(alias)]\n"
    }
    text += "? *a10\n: 1\n? *a10\n: 2\n"
    #expect(read(text).diagnostics.isEmpty == false)
  }

  @Test(
    "however deep the nesting, the answer is one diagnostic",
    arguments: [
      String(repeating: "[", count: 100_000), String(repeating: "- ", count: 50_000),
      String(repeating: "{a: ", count: 50_000), String(repeating: "? ", count: 50_000),
      "a: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
    ]
  )
  func deep(_ text: String) {
    let (root, diagnostics) = read(text)
    #expect(root == nil)
    #expect(diagnostics.count == 1)
  }

  @Test("anchors around themselves are refused", arguments: ["&a [*a]", "a: &a {b: *a}", "*a"])
  func cycles(_ text: String) {
    #expect(read(text).diagnostics.map(\.code) == ["unknown-alias"])
  }
}
