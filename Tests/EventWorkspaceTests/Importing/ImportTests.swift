import Bilingual
import Diagnostics
@testable import EventWorkspace
import Foundation
import Testing

enum ImportFiles {
  static let folder = TestWorkspace.suite.appending(path: "Importing")

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }
}

/// What becomes of the rows of a list.
@Suite struct ImportTests {
  private static func read(
    _ text: String,
    in folder: MemoryFolder,
    event: String? = nil,
    same: Bool = false
  ) -> ImportReport {
    let options = ImportOptions(event: event, acceptsSame: same)
    return ListReader(folder)
      .read(Array(text.utf8), called: "list.csv", options: options, language: .english)
  }

  @Test("an ugly workbook is understood", arguments: ["ugly.xlsx", "libreoffice.xlsx"])
  func uglyWorkbook(_ name: String) throws {
    let folder = try TestWorkspace.base()
    let report = ListReader(folder).read(
      try ImportFiles.bytes(name),
      called: name,
      options: ImportOptions(event: "june"),
      language: .english
    )
    #expect(report.rows.map(\.verdict) == [.new, .new])
    #expect(report.rows.map(\.key) == ["htx-che-suoi-bia", "tht-ong-doi-thu"])
    #expect(report.rows.map(\.location.line) == [9, 10])
    #expect(report.skipped.map(\.line) == [7, 8, 11])
    let vendors = String(decoding: report.files["Events/vendors.csv"] ?? [], as: UTF8.self)
    // The number lost its first zero, the name was in normal form D.
    let row = "htx-che-suoi-bia,HTX chè Suối Bịa,Nguyễn Thị Mẫu,0900000991,,Chè búp khô,\n"
    #expect(
      vendors.unicodeScalars.elementsEqual(
        (try old(folder) + row + vendors.suffix(after: row)).unicodeScalars
      )
    )
    let lines = String(decoding: report.files["Events/2027/registrations.csv"] ?? [], as: UTF8.self)
    #expect(lines.hasSuffix("htx-che-suoi-bia,june,2,,,,\ntht-ong-doi-thu,june,1,,,,\n"))
  }

  private func old(_ folder: MemoryFolder) throws -> String {
    String(decoding: try #require(folder["Events/vendors.csv"]), as: UTF8.self)
  }

  @Test("importing again changes nothing, to the byte")
  func againChangesNothing() throws {
    let folder = try TestWorkspace.base()
    let bytes = try ImportFiles.bytes("ugly.xlsx")
    let options = ImportOptions(event: "june")
    let first = ListReader(folder).read(bytes, called: "a.xlsx", options: options)
    try ImportWriting.write(first.files, in: folder)
    let paths = folder.paths
    let contents = paths.map { folder[$0] }
    let second = ListReader(folder).read(bytes, called: "a.xlsx", options: options)
    #expect(second.rows.map(\.verdict) == [.unchanged, .unchanged])
    #expect(second.files.isEmpty)
    try ImportWriting.write(second.files, in: folder)
    #expect(folder.paths == paths)
    #expect(paths.map { folder[$0] } == contents)
  }

  @Test("a changed cell changes its own line only")
  func onlyItsLine() throws {
    let folder = try TestWorkspace.base()
    let before = try old(folder).split(separator: "\n")
    let report = Self.read("Mã,Địa chỉ\nba-be,\"xã Mới, Thái Nguyên\"\n", in: folder)
    let change = ImportReport.Change(
      column: "address",
      old: "xã Bình Yên",
      new: "xã Mới, Thái Nguyên"
    )
    #expect(report.rows.map(\.verdict) == [.changed([change])])
    let text = String(decoding: report.files["Events/vendors.csv"] ?? [], as: UTF8.self)
    let after = text.split(separator: "\n")
    #expect(zip(before, after).map { $0 == $1 } == [true, true, false])
    #expect(
      after.last == "ba-be,HTX Miến Ba Bể,Ma Thị Thu,0900 000 102,\"xã Mới, Thái Nguyên\",Miến,OCOP"
    )
  }

  @Test("a registration written with the vendor's name is found and changed")
  func registrationByName() throws {
    let report = Self.read("Tên đơn vị,Số gian\nHTX Miến Ba Bể,3\n", in: try .base(), event: "june")
    let text = String(decoding: report.files["Events/2027/registrations.csv"] ?? [], as: UTF8.self)
    #expect(text.contains("\nHTX Miến Ba Bể,june,3,Miến dong,không,A2,\n"))
  }

  @Test(
    "names that are probably one vendor's are asked about",
    arguments: ["Hợp tác xã Chè Khe Sim", "HTX chè Khe Xim"]
  )
  func probablyTheSame(_ name: String) throws {
    let list = "Tên đơn vị,Địa chỉ\n\(name),xã Vô Tranh\n"
    let report = Self.read(list, in: try .base())
    #expect(report.diagnostics.map(\.code) == ["probable-duplicate"])
    #expect(report.files.isEmpty && !report.canBeApplied)
    let accepted = Self.read(list, in: try .base(), same: true)
    #expect(accepted.rows.map(\.key) == ["khe-sim"])
  }

  @Test("origins, discounts and papers are taken from the words offices use, and only once")
  func conformity() throws {
    let folder = try TestWorkspace.base()
    let list = """
      Tên đơn vị,Số gian,Xuất xứ,Mức giảm giá,Số giấy ATTP,Ngày hết hạn
      HTX Một,1,Việt Nam,30%,12/2026/ATTP,31/5/2028
      HTX Hai,1,nhập khẩu,15 %,,2028-05-31
      HTX Ba,1,có,,,1-6-2028
      """
    let report = Self.read(list, in: folder, event: "june")
    #expect(report.rows.map(\.verdict) == [.new, .new, .new])
    let vendors = String(decoding: report.files["Events/vendors.csv"] ?? [], as: UTF8.self)
    let header = try #require(vendors.split(separator: "\n").first)
    #expect(header.hasSuffix("domestic,food-paper,food-paper-until"))
    #expect(vendors.contains("có,12/2026/ATTP,2028-05-31\n"))
    #expect(vendors.contains("không,,2028-05-31\n"))
    #expect(vendors.contains("có,,2028-06-01\n"))
    let rows = String(decoding: report.files["Events/2027/registrations.csv"] ?? [], as: UTF8.self)
    #expect(rows.contains(",30\n") && rows.contains(",15\n"))
    for (path, bytes) in report.files { folder[path] = bytes }
    let again = Self.read(list, in: folder, event: "june")
    #expect(again.rows.map(\.verdict) == [.unchanged, .unchanged, .unchanged])
    #expect(again.files.isEmpty)
    let faulty = """
      Tên đơn vị,Xuất xứ,Mức giảm giá,Ngày hết hạn
      HTX Bốn,đâu đó,130,31/2/2028
      """
    let refused = Self.read(faulty, in: folder, event: "june")
    #expect(refused.rows.map(\.verdict) == [.faulty])
    #expect(refused.diagnostics.count { $0.isError } == 3)
  }

  @Test("abbreviations are one name; numbers and other words are not")
  func naming() {
    func same(_ a: String, _ b: String) -> Bool {
      VendorNaming.areProbablySame(VendorNaming.words(a), VendorNaming.words(b))
    }
    #expect(same("HTX chè La Bằng", "Hợp tác xã Chè La Bằng"))
    #expect(same("Công ty TNHH MTV Chè Bịa", "Cty trách nhiệm hữu hạn một thành viên chè Bịa"))
    #expect(!same("Tổ hợp tác chè số 1", "Tổ hợp tác chè số 2"))
    #expect(!same("HTX chè La Bằng", "HTX chè Tân Cương"))
  }

  @Test("all errors are told at once, with their cells, and nothing would be written")
  func allErrors() throws {
    let list = """
      Tên đơn vị,Điện thoại,Số gian,Sự kiện
      HTX Một Bịa,không có,1,june
      HTX Hai Thử,0900 000 995,hai,june
      ,0900 000 996,1,june
      HTX Bốn Mẫu,0900 000 997,1,juni
      """
    let report = Self.read(list, in: try .base())
    let found = report.diagnostics.map { "\($0.location.line):\($0.location.column) \($0.code)" }
    #expect(
      found == [
        "2:13 import-bad-phone", "3:26 import-bad-booths", "4:0 import-no-name",
        "5:28 import-unknown-event",
      ]
    )
    #expect(report.diagnostics.allSatisfy { !$0.fix.isEmpty })
    #expect(report.rows.map(\.verdict) == [.faulty, .faulty, .faulty, .faulty])
    #expect(report.files.isEmpty)
  }

  @Test("a vendor twice in one list is an error; a company is no total")
  func twice() throws {
    let list = "Đơn vị,Điện thoại\nCông ty Bịa,0900 000 995\nCông ty Bịa,0900 000 995\n"
    let report = Self.read(list, in: try .base())
    #expect(report.rows.map(\.verdict) == [.new, .faulty])
    #expect(report.diagnostics.map(\.code) == ["import-twice"])
  }

  @Test(
    "a workbook that swells, nests entities or asks for a file is refused, and nothing of it taken",
    arguments: ["swelling.xlsx", "entities.xlsx", "external.xlsx"]
  )
  func hostile(_ name: String) throws {
    let report = ListReader(try TestWorkspace.base()).read(
      try ImportFiles.bytes(name),
      called: name,
      options: ImportOptions(event: "june"),
      language: .english
    )
    #expect(report.diagnostics.map(\.code) == ["import-unreadable"])
    #expect(report.rows.isEmpty && report.files.isEmpty)
  }

  @Test("damaged workbooks and tables give an error and never a crash")
  func damaged() throws {
    let folder = try TestWorkspace.base()
    var random = SplitMix(state: 20_261_123)
    for name in ["ugly.xlsx", "libreoffice.xlsx", "tcvn3.csv"] {
      let whole = try ImportFiles.bytes(name)
      for round in 0..<120 {
        var bytes = whole
        for _ in 0...(round % 8) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
        if round % 3 == 0 { bytes = Array(bytes.prefix(random.below(bytes.count))) }
        let report = ListReader(folder).read(bytes, called: name, language: .english)
        #expect(!report.rows.isEmpty || report.diagnostics.hasErrors, "\(name) round \(round)")
      }
    }
  }
}

extension MemoryFolder {
  fileprivate static func base() throws -> MemoryFolder { try TestWorkspace.base() }
}

extension String {
  fileprivate func suffix(after part: String) -> Substring {
    range(of: part).map { self[$0.upperBound...] } ?? ""
  }
}

/// A seeded generator, so that a failing round can be repeated.
private struct SplitMix {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(max(1, bound)))
  }
}
