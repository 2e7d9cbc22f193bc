import Paper
import Testing

@Suite("Letters")
struct GlyphTests {
  /// The 67 accented lower case letters of Vietnamese and their capitals.
  static let accented: String = {
    let lower =
      "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
    return lower + lower.uppercased()
  }()

  @Test("Vietnamese has 134 accented letters")
  func count() {
    #expect(Self.accented.unicodeScalars.count == 134)
  }

  @Test(
    "The official face has every Vietnamese letter in all its cuts",
    arguments: [[], .bold, .italic, [.bold, .italic]] as [Emphasis]
  )
  func coverage(emphasis: Emphasis) {
    let ascii = String(String.UnicodeScalarView((32...126).map { Unicode.Scalar($0) }))
    let report = FontReport(of: .official, emphasis, covering: Self.accented + ascii + "–—“”…·₫²½×")
    #expect(report.isFaithful, "\(report)")
  }

  @Test("A family that is not installed is reported with the one used instead")
  func substitution() throws {
    let face = Typeface(families: ["No Such Family 17", "Liberation Serif"])
    let report = FontReport(of: face, covering: "Đ")
    #expect(report.asked == "No Such Family 17")
    #expect(report.used == "Liberation Serif")
    #expect(!report.isFaithful)
    var document = Document(metadata: Roster.metadata, [.text("Đ")])
    document.typeface = face
    #expect(
      try document.pdf().findings == [
        .substitutedTypeface(asked: "No Such Family 17", used: "Liberation Serif")
      ]
    )
  }

  @Test("A character without a glyph is named with its text")
  func missingGlyph() throws {
    let pdf = try Document(metadata: Roster.metadata, [.text("Chè \u{10FFFD} búp")]).pdf()
    #expect(pdf.findings == [.missingGlyphs(["\u{10FFFD}"], text: "Chè \u{10FFFD} búp")])
  }

  @Test("Decomposed letters are printed and found composed")
  func composed() throws {
    let decomposed = "Đi\u{0323}nh Hoa\u{0301}, Ye\u{0302}\u{0301}n"
    let pages = try Tool.pages(
      of: Document(metadata: Roster.metadata, [.text(.init(decomposed))]).pdf().bytes
    )
    let words = try #require(pages.first).unicodeScalars.map(\.value)
    let expected = "Đ\u{1ECB}nh Ho\u{E1}, Y\u{1EBF}n".unicodeScalars.map(\.value)
    #expect(words.indices.contains { Array(words[$0...].prefix(expected.count)) == expected })
  }

  @Test("Control characters and NUL do not cut a text short")
  func nul() throws {
    let pages = try Tool.pages(
      of: Document(metadata: Roster.metadata, [.text("trước\0sau")]).pdf().bytes
    )
    #expect(try #require(pages.first).contains("sau"))
  }

  @Test("Fonts are embedded as subsets")
  func embedded() throws {
    let fonts = try Tool.withFile(try Roster.document(5).pdf().bytes, ".pdf") {
      try Tool.run("pdffonts", [$0], package: "poppler-utils")
    }
    let lines = fonts.split(separator: "\n").dropFirst(2)
    #expect(!lines.isEmpty)
    for line in lines {
      #expect(line.contains("LiberationSerif"))
      #expect(line.contains(/yes\s+yes\s+(yes|no)/), "\(line)")
    }
  }
}
