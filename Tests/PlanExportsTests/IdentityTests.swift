import Testing

@testable import PlanExports

@Suite("Identity of calendar entries")
struct IdentityTests {
  /// The value is that of Python's `uuid.uuid5(uuid.NAMESPACE_DNS, "www.example.com")`.
  @Test("A name-based UUID is the one that other programs make of the same name")
  func publishedVector() {
    let domainNames: [UInt8] = [
      0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30,
      0xc8,
    ]
    #expect(
      NameBasedUUID("www.example.com", in: domainNames).description
        == "2ed6657d-e927-568b-95e1-2665a8aea6a2"
    )
  }

  @Test("Years do not share identities, though their identifiers may be the same")
  func years() {
    let paths = [2026, 2027, 2028].map { StableIdentity(year: $0).uid("event", "che", "banner") }
    #expect(Set(paths).count == 3)
    #expect(paths[1] == StableIdentity(year: 2027).uid("event", "che", "banner"))
  }
}

@Suite("Text of the exports")
struct TextTests {
  @Test("Markup escapes what is put into it, but not twice")
  func markup() {
    let name = "<b>\"Chè\" & 'trà'\u{1}</b>"
    let cell: Markup = "<td>\(name)</td>"
    let row: Markup = "<tr>\(cell)\([cell, cell].joined(separator: "|"))</tr>"
    let escaped = "<td>&lt;b&gt;&quot;Chè&quot; &amp; &#39;trà&#39;&lt;/b&gt;</td>"
    #expect(cell.source == escaped)
    #expect(row.source == "<tr>\(escaped)\(escaped)|\(escaped)</tr>")
  }

  @Test(
    "A cell that a spreadsheet would run is disarmed",
    arguments: [
      ("=1+1", "'=1+1"), ("+84-911", "'+84-911"), ("+", "'+"), ("+1+1", "'+1+1"),
      ("+A1", "'+A1"), ("+84 911\n=1", "\"'+84 911\n=1\""), ("＋84", "'＋84"), ("-1", "'-1"),
      ("@SUM(A1)", "'@SUM(A1)"),
      ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""), ("  =1", "\"'  =1\"".replacing("\"", with: "")),
      ("＝1", "'＝1"), ("=A;\"b\"", "\"'=A;\"\"b\"\"\""),
    ]
  )
  func formulas(_ value: String, _ cell: String) {
    #expect(CommaSeparatedText.cell(value) == cell)
  }

  @Test(
    "Other cells stay as they are, quoted where RFC 4180 wants it",
    arguments: [
      ("Chè", "Chè"), ("0911 222 333", "0911 222 333"), ("+84 911 222 333", "+84 911 222 333"),
      ("a,b", "\"a,b\""),
      ("a\"b", "\"a\"\"b\""), ("a\r\nb", "\"a\r\nb\""), ("", ""), (" a", "\" a\""), ("a=b", "a=b"),
    ]
  )
  func plainCells(_ value: String, _ cell: String) {
    #expect(CommaSeparatedText.cell(value) == cell)
  }

  @Test("Names are in the order of a Vietnamese dictionary")
  func order() {
    let sorted = [
      "an", "àn", "ản", "ãn", "án", "ạn", "anh", "ăn", "ân", "bánh", "Bánh kẹo", "chè", "dong",
      "đa", "Đông", "em", "ếch", "lô 3", "lô 12", "lô 012b", "on", "ôn", "ơn", "un", "ưn",
    ]
    for seed in 0..<20 {
      var generator = Shuffler(state: UInt64(seed))
      let shuffled = sorted.shuffled(using: &generator)
      #expect(
        shuffled.sorted { VietnameseOrder($0) < VietnameseOrder($1) } == sorted,
        "seed \(seed)"
      )
    }
  }

  @Test("A file name cannot leave its folder, and two identifiers never share one")
  func fileNames() {
    #expect(fileName(for: "dinh-hoa_6.a") == "dinh-hoa_6.a")
    #expect(fileName(for: "../../etc") == "%2E.%2F..%2Fetc")
    #expect(fileName(for: ".hidden") == "%2Ehidden")
    #expect(fileName(for: "chợ") == "ch%E1%BB%A3")
    #expect(fileName(for: "a/b") != fileName(for: "a%2Fb"))
    #expect(fileName(for: "") == "%")
  }

  @Test("JSON escapes what RFC 8259 demands and nothing else")
  func json() {
    let value = JSONValue.object([
      ("a\"b", "Chè\n\u{1}\\"), ("list", .list([1, .null, .bool(true)])), ("none", .list([])),
      ("degrees", .degrees(-105.000001)),
    ])
    #expect(
      value.document == """
        {
          "a\\"b": "Chè\\n\\u0001\\\\",
          "list": [
            1,
            null,
            true
          ],
          "none": [],
          "degrees": -105.000001
        }

        """
    )
  }
}

/// SplitMix64 (Steele, Lea, Flood, 2014): the same shuffle for the same seed, everywhere.
struct Shuffler: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
