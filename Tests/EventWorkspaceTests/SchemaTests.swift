import Bilingual
@testable import EventWorkspace
import Foundation
import Testing
import Wording

/// The schemas for editors and the page for people say what the reader reads.
@Suite struct SchemaTests {
  private static let root = TestWorkspace.suite.deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(
    "the committed schema is the one of the reader's keys",
    arguments: KeyCatalogue.documents.map(\.schema)
  )
  func schemaIsCurrent(_ name: String) throws {
    let table = try #require(KeyCatalogue.documents.first { $0.schema == name }).table
    let file = Self.root.appending(path: "Events/schemas/\(name).schema.json")
    try expectGolden(JSONSchema(wording: Wording(.vietnamese)).document(of: table), at: file)
  }

  @Test("every schema is JSON with the reader's keys, and every key is described")
  func keysAreTheSame() throws {
    for (name, table) in KeyCatalogue.documents {
      let file = Self.root.appending(path: "Events/schemas/\(name).schema.json")
      let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
      let schema = try #require(object as? [String: Any])
      let properties = try #require(schema["properties"] as? [String: Any])
      #expect(Set(properties.keys) == Set(table.names))
      expectDescriptions(schema, "\(name)")
    }
  }

  private func expectDescriptions(_ schema: [String: Any], _ path: String) {
    for (key, value) in schema["properties"] as? [String: Any] ?? [:] {
      let property = value as? [String: Any] ?? [:]
      let text = property["description"] as? String ?? ""
      #expect(!text.isEmpty, "\(path).\(key) has no description")
      expectDescriptions(property, "\(path).\(key)")
      expectDescriptions(property["items"] as? [String: Any] ?? [:], "\(path).\(key)")
    }
  }

  @Test("every table of keys has a title, and every key and column a meaning in both languages")
  func everythingIsNamed() {
    for wording in [Wording(.vietnamese), Wording(.english)] {
      for table in KeyCatalogue.tables {
        #expect(Wording.titledTables.contains(table.name), "\(table.name)")
        for key in table.names {
          #expect(!wording.meaning(of: key, in: table.name).isEmpty, "\(table.name).\(key)")
        }
      }
      for table in KeyCatalogue.columnTables {
        for column in table.columns {
          #expect(!wording.meaning(of: column.name, in: table.name).isEmpty, "\(column.name)")
        }
      }
    }
  }

  @Test("tables of the same name are the same table")
  func namesAreUnique() {
    let names = KeyCatalogue.tables.map(\.name)
    #expect(Set(names).count == names.count)
    for table in KeyCatalogue.tables {
      #expect(Set(table.names).count == table.names.count, "\(table.name)")
    }
  }

  @Test("the page of the format has every key with type, default, example and meaning")
  func pageIsCurrent() throws {
    let file = Self.root.appending(path: "Sources/Planning/Planning.docc/Events-Format.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    let pages = FormatPage()
    for marker in pages.markers { #expect(page.contains(marker), "no \(marker)") }
    try expectGolden(pages.refreshed(page), at: file)
  }

  @Test("a first line names the schema, which editors find", arguments: ["centre", "places"])
  func schemaFilesExist(_ name: String) {
    let file = Self.root.appending(path: "Events/schemas/\(name).schema.json")
    #expect(FileManager.default.fileExists(atPath: file.path))
  }
}
