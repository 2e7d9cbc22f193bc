import Spreadsheet
import Testing

@Suite("Heights of rows")
struct RowHeightTests {
  private func heights(_ rows: [Sheet.Row], _ style: Style) throws -> [Double] {
    let sheet = Sheet(
      name: "a",
      columns: [.init("Tên đơn vị", width: 20, style), .init("b", width: 20)],
      rows: rows
    )
    return try Unzipped(Sample.workbook([sheet])).sheet()
      .matches(of: /<row [^>]* ht="([0-9.]+)"/).compactMap { Double($0.output.1) }
  }

  @Test("A row is as tall as the lines of its wrapped text")
  func wrapped() throws {
    let long = String(repeating: "Hợp tác xã Phú Đình ", count: 6)
    let rows: [Sheet.Row] = [.init(["ngắn"]), .init([.text(long)]), .init([.text("a\nb\nc")])]
    let heights = try heights(rows, .wrapped)
    try #require(heights.count == 4)
    #expect(heights[0] == heights[1])
    #expect(heights[2] >= 6 * 12 * 1.15 && heights[2] <= 9 * 12 * 1.3)
    #expect(heights[3] >= 3 * 12 * 1.15 && heights[3] < heights[2])
  }

  @Test("Text that is not wrapped takes one line; a merged cell has the width of its columns")
  func oneLine() throws {
    let long = String(repeating: "Hợp tác xã ", count: 3)
    let plain = try heights([.init([.text(long)])], Style())
    #expect(plain[0] == plain[1])
    let merged = try heights(
      [.init([Cell(.text(long), columns: 2)]), .init([.text(long)])],
      .wrapped
    )
    #expect(merged[1] < merged[2])
  }

  @Test("A height that is asked for is kept, up to Excel's limit")
  func asked() throws {
    let heights = try heights([.init(["a"], height: 40), .init(["a"], height: 9999)], .wrapped)
    #expect(heights.suffix(2) == [40, 409])
  }

  @Test("A row may be asked to have a least height, which long text exceeds")
  func least() throws {
    let long = String(repeating: "Hợp tác xã Phú Đình ", count: 6)
    let heights = try heights(
      [.init(["a"], leastHeight: 40), .init([.text(long)], leastHeight: 40)],
      .wrapped
    )
    #expect(heights.suffix(2).first == 40)
    #expect(try #require(heights.last) > 80)
  }
}
