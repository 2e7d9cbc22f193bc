import Foundation
import Paper
import Testing

@Suite("Reproducible files")
struct DeterminismTests {
  @Test("Two runs give the same bytes")
  func sameBytes() throws {
    #expect(try Roster.document(60).pdf().bytes == Roster.document(60).pdf().bytes)
  }

  @Test("The date in the file is the document's, whenever the file is made")
  func creationDate() throws {
    let bytes = try Roster.document(5).pdf().bytes
    let info = try Tool.withFile(bytes, ".pdf") {
      try Tool.run("pdfinfo", ["-isodates", $0], package: "poppler-utils")
    }
    // 1 800 000 000 s after the epoch.
    let dates = info.split(separator: "\n").filter { $0.contains("Date:") }
    #expect(dates.count == 2)
    #expect(dates.allSatisfy { $0.hasSuffix("2027-01-15T08:00:00Z") }, "\(dates)")
    #expect(info.contains("Danh sách đơn vị"))
  }

  @Test("Another date gives other bytes")
  func dateMatters() throws {
    var document = Roster.document(5)
    let before = try document.pdf().bytes
    document.metadata.createdAt += 1
    #expect(try document.pdf().bytes != before)
  }

  @Test("Documents made at the same time on several threads are equal")
  func concurrent() async throws {
    let expected = try Roster.document(20).pdf().bytes
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<4 { group.addTask { try Roster.document(20).pdf().bytes } }
      for try await bytes in group { #expect(bytes == expected) }
    }
  }
}
