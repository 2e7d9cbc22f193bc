import Bilingual
import Foundation
import PlanExports
import PromotionModel
import Testing

extension SmallYear {
  func exports(_ language: Language = .vietnamese) throws -> [String: [UInt8]] {
    let files = try ExportSet().exports(of: plan, in: year, language: language)
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
  }

  func text(of path: String, _ language: Language = .vietnamese) throws -> String {
    String(decoding: try #require(exports(language)[path]), as: UTF8.self)
  }
}

@Suite("The set of exports")
struct ExportSetTests {
  let small: SmallYear

  init() throws { small = try SmallYear() }

  @Test("Dump for a look")
  func dump() throws {
    guard let folder = ProcessInfo.processInfo.environment["PHIENCHO_LOOK"] else { return }
    let crowded = try CrowdedYear()
    for (path, bytes) in try ExportSet().exports(
      of: crowded.plan,
      in: crowded.year,
      language: .vietnamese
    ) {
      let file = URL(filePath: folder).appending(path: "crowded/\(path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(bytes).write(to: file)
    }
    for language in Language.allCases {
      for (path, bytes) in try small.exports(language) {
        let file = URL(filePath: folder).appending(path: "\(language.rawValue)/\(path)")
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try Data(bytes).write(to: file)
      }
    }
  }
}
