import Bilingual
import Diagnostics
import EventWorkspace
import Foundation
import Testing

/// One folder a code: what has to be written to meet it, and exactly what is then said.
@Suite struct DiagnosticCatalogueTests {
  private static let folder = TestWorkspace.suite.appending(path: "Diagnostics")

  @Test("every code says exactly what its folder expects", arguments: CheckCode.allCases)
  func says(_ code: CheckCode) throws {
    let workspace = try TestWorkspace.overlay(code.rawValue)
    var text = ""
    for language in Language.allCases {
      let reading = WorkspaceReader(workspace).read(language: language)
      #expect(reading.diagnostics.contains { $0.code == code.rawValue })
      #expect((reading.year == nil) == reading.diagnostics.hasErrors)
      text += "# \(language.rawValue)\n"
      text += reading.diagnostics.map { "\($0)\n" }.joined() + "\n"
    }
    let file = Self.folder.appending(path: code.rawValue).appending(path: "expected.txt")
    try expectGolden(text, at: file)
  }

  @Test("every folder of the catalogue belongs to a code")
  func foldersAreKnown() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(names) == Set(CheckCode.allCases.map(\.rawValue)))
  }

  @Test("every diagnostic has a fix, and both languages speak differently")
  func everyOneHasAFix() throws {
    for code in CheckCode.allCases {
      let workspace = try TestWorkspace.overlay(code.rawValue)
      let vietnamese = WorkspaceReader(workspace).read(language: .vietnamese).diagnostics
      let english = WorkspaceReader(workspace).read(language: .english).diagnostics
      #expect(vietnamese.map(\.location) == english.map(\.location))
      for (a, b) in zip(vietnamese, english) {
        #expect(!a.fix.isEmpty && !b.fix.isEmpty, "\(a)")
        #expect(a.message != b.message, "\(a)")
      }
    }
  }

  @Test("the base is clean in both languages")
  func baseIsClean() throws {
    for language in Language.allCases {
      let reading = WorkspaceReader(try TestWorkspace.base()).read(language: language)
      #expect(reading.diagnostics == [])
      #expect(reading.year != nil)
    }
  }
}
