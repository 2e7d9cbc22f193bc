import Foundation
import Testing

@Suite struct TextTests {
  @Test("every text of the repository is UTF-8 in normal form C")
  func normalForm() throws {
    let endings: Set<String> = ["swift", "md", "yaml", "csv", "json", "txt", "html", "ics"]
    for folder in ["Sources", "Events", "Exports"] {
      for file in Repository.files(below: folder, endings: endings) {
        let text = try Repository.text(of: file)
        let isNormal = text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8)
        #expect(isNormal, "\(Repository.name(file)) is not in NFC")
      }
    }
  }
}
