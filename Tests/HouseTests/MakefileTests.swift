import Foundation
import Testing

/// What `make` shows to a newcomer.
@Suite struct MakefileTests {
  private func lines() throws -> [Substring] {
    try Repository.text(of: Repository.root.appending(path: "Makefile")).split(separator: "\n")
  }

  @Test("the help of a target is printed as it stands, so it names no variables")
  func help() throws {
    let helps = try lines().compactMap { line in
      line.range(of: "^[a-z]+:.*## ", options: .regularExpression).map { line[$0.upperBound...] }
    }
    #expect(helps.count >= 6)
    for help in helps { #expect(!help.contains("$"), "\(help)") }
  }

  @Test("every build hides the warning that is none, and nothing else")
  func quiet() throws {
    let builds = try lines().filter { $0.contains("swift build") || $0.contains("swift test") }
    #expect(builds.count == 3)
    for build in builds { #expect(build.hasSuffix(" $(QUIETLY)"), "\(build)") }
    let filter = try #require(try lines().first { $0.hasPrefix("QUIETLY := ") })
    #expect(filter.contains("'^warning: prohibited flag(s): -pthread'"))
  }
}
