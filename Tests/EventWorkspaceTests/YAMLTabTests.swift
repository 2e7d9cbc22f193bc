import Bilingual
import Diagnostics
import EventWorkspace
import Testing

/// Tabs, which look like spaces and are none.
@Suite struct YAMLTabTests {
  private func staff(_ text: String) throws -> [Diagnostic] {
    let folder = try TestWorkspace.base(["Events/staff.yaml": text])
    return WorkspaceReader(folder).read(language: .vietnamese).diagnostics
  }

  @Test(
    "a tab in an indent is named, where it stands, in words of the reader's language",
    arguments: [
      ("skills:\n\t- {id: lead, name: A}\n", "2:1"),
      ("skills:\n  -\tid: lead\n    name: A\n", "2:4"),
      ("skills:\n  - id: lead\n  \tname: A\n", "3:3"),
      ("skills:\n  - id: lead\n\t  name: A\n    x: B\n", "3:1"),
      ("skills: >\n\tlead\nstaff: []\n", "2:1"),
    ]
  )
  func told(_ text: String, _ place: String) throws {
    let diagnostics = try staff(text)
    let tab = try #require(diagnostics.first { $0.location.path == "Events/staff.yaml" })
    #expect(tab.code == "yaml-syntax")
    #expect("\(tab.location.line):\(tab.location.column)" == place)
    #expect(tab.message.contains("Tab") && tab.fix.contains("Tab"))
  }

  @Test("a tab that does no harm is not blamed for a bracket that is not closed")
  func innocent() throws {
    let text = "skills:\n  - {id: lead,\n\tname: A\nstaff: []\n"
    let first = try #require(try staff(text).first { $0.location.path == "Events/staff.yaml" })
    #expect(!first.message.contains("Tab"))
    #expect(first.fix.contains("}"))
  }

  @Test("the parser's own English is not shown to a Vietnamese reader")
  func words() throws {
    for text in ["a: \"\\d\"\n", "a: [,]\n", "a: *\n", "a: |x\n", "? a\n- b\n", "a: !<\n"] {
      for diagnostic in try staff(text) where diagnostic.code == "yaml-syntax" {
        for word in ["found", "find", "allowed", "expected"] {
          #expect(!diagnostic.message.contains(word), "\(text): \(diagnostic.message)")
        }
      }
    }
  }
}
