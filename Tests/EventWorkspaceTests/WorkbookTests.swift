import Bilingual
import Diagnostics
import EventWorkspace
import Testing

/// Workbooks where tables ought to be.
@Suite struct WorkbookTests {
  private let header = "vendor,event,booths\n"

  @Test("without vendors.csv one error names it, not one for each registration")
  func missingVendors() throws {
    let folder = try TestWorkspace.base()
    try folder.remove("Events/vendors.csv")
    let rows = (1...30).map { "vendor-\($0),june,1\n" }.joined()
    folder["Events/2027/registrations.csv"] = Array((header + rows).utf8)
    let diagnostics = WorkspaceReader(folder).read(language: .english).diagnostics
    #expect(diagnostics.map(\.code) == ["missing-file"])
    #expect(diagnostics.first?.location.path == "Events/vendors.csv")
    #expect(diagnostics.first?.fix.contains("create it") ?? false)
  }

  @Test("where a workbook has its name, the error says to save it as the table")
  func workbookInstead() throws {
    let folder = try TestWorkspace.base()
    try folder.remove("Events/vendors.csv")
    folder["Events/Vendors.xlsx"] = Array("PK".utf8)
    let diagnostics = WorkspaceReader(folder).read(language: .english).diagnostics
    #expect(diagnostics.map(\.code) == ["unread-file", "missing-file"])
    #expect(diagnostics.allSatisfy { $0.fix.contains("Events/vendors.csv") })
    #expect(diagnostics.last?.fix.contains("Events/Vendors.xlsx") ?? false)
  }

  @Test("a centre without registrations needs no vendors")
  func nobodyRegistered() throws {
    let folder = try TestWorkspace.base()
    try folder.remove("Events/vendors.csv")
    folder["Events/2027/registrations.csv"] = Array(header.utf8)
    #expect(WorkspaceReader(folder).read(language: .english).diagnostics == [])
  }
}
