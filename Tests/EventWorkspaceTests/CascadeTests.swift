import Bilingual
import Diagnostics
import EventWorkspace
import Testing

/// One mistake, one diagnostic: what a broken list would have said is not missed elsewhere.
@Suite struct CascadeTests {
  private func diagnostics(_ texts: [String: String]) throws -> [Diagnostic] {
    WorkspaceReader(try TestWorkspace.base(texts)).read(language: .vietnamese).diagnostics
  }

  @Test(
    "a file that is a list or a word is told once, with the keys it can have",
    arguments: ["- {id: an, name: An}\n", "hello\n", "\"\"\n"]
  )
  func wholeFile(_ text: String) throws {
    let all = try diagnostics(["Events/staff.yaml": text])
    #expect(all.map(\.code) == ["wrong-type"], "\(all)")
    #expect(all.first?.location.path == "Events/staff.yaml")
    #expect(all.first?.fix.contains("skills, staff") ?? false)
  }

  @Test("a list that is a word, and a list whose key is misspelt, hide what they would hold")
  func oneList() throws {
    let people = "staff:\n  - {id: an, name: An, home: city, skills: [lead]}\n"
    let word = try diagnostics(["Events/staff.yaml": "skills: lead\n" + people])
    #expect(!word.map(\.code).contains("unknown-reference"), "\(word)")
    let misspelt = "skils:\n  - {id: lead, name: A}\n  - {id: booths, name: B}\n"
    let typing = try diagnostics(["Events/staff.yaml": misspelt + people])
    #expect(!typing.map(\.code).contains("unknown-reference"), "\(typing)")
    #expect(typing.map(\.code).contains("unknown-key"))
  }

  @Test("a list that is not there hides nothing")
  func noList() throws {
    let people = "staff:\n  - {id: an, name: An, home: city, skills: [lead]}\n"
    let all = try diagnostics(["Events/staff.yaml": people])
    #expect(all.map(\.code).contains("unknown-reference"))
  }
}
