import Digests
import FairScheduling
import Foundation
import ProblemFamilies
import ProblemInterchange
import Testing

/// A problem that cannot be made again cannot be talked about.
@Suite struct SameProblemTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens/digests.txt")

  /// Those whose bytes are compared; the largest would take a minute in a debug build.
  private static let families = ProblemFamily.allCases.filter { $0 != .nationXXL }

  private static func digest(of problem: Problem) throws -> String {
    let bytes = try ProblemFormat.bytes(of: problem)
    return Digest.sha256.bytes(of: bytes).prefix(8).map {
      String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
    }.joined()
  }

  @Test("the same family and seed give the same bytes, today and on every machine")
  func golden() throws {
    let lines = try Self.families.map {
      "\($0.rawValue) \(try Self.digest(of: $0.problem(seed: 1)))"
    }
    let text = lines.joined(separator: "\n") + "\n"
    let known = try? String(contentsOf: Self.page, encoding: .utf8)
    guard known != text else { return }
    try FileManager.default.createDirectory(
      at: Self.page.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: Self.page)
    Issue.record("Goldens/digests.txt was written anew; look at the difference, then run again")
  }

  @Test("another seed gives another problem", arguments: families)
  func seeds(_ family: ProblemFamily) {
    var first = family.problem(seed: 1)
    first.name = family.problem(seed: 2).name
    #expect(first != family.problem(seed: 2))
  }

  @Test("one part's numbers do not depend on how many there are of another")
  func streams() {
    let (few, many) = (
      ProblemFamily.centreM.problem(seed: 3, people: 5),
      ProblemFamily.centreM.problem(seed: 3, people: 20)
    )
    #expect(few.travel == many.travel)
    #expect(few.venues == many.venues)
    #expect(few.people.map(\.away) == many.people.prefix(5).map(\.away))
  }
}
