import ArgumentParser
import Bilingual
import Diagnostics
import Foundation
import Planning
import Wording

/// A language as it is typed.
enum LanguageOption: String, CaseIterable, ExpressibleByArgument {
  case vi, en

  var language: Language {
    switch self {
    case .vi: .vietnamese
    case .en: .english
    }
  }
}

/// The workspace and the language, which nearly every command has.
struct WorkspaceOptions: ParsableArguments {
  @Argument(help: .said(.workspace))
  var workspace = "."

  @Option(help: .said(.year))
  var year: Int?

  @Option(help: .said(.language))
  var language: LanguageOption?

  var place: Workspace { Workspace(root: workspace) }

  var paths: WorkspacePaths { WorkspacePaths(root: workspace) }

  var chosenLanguage: Language { language?.language ?? place.language }

  var wording: Wording { Wording(chosenLanguage) }
}

/// How long and with what luck to search.
struct EffortOptions: ParsableArguments {
  @Option(help: .said(.steps))
  var steps: Int?

  @Option(help: .said(.seconds))
  var seconds: Double?

  @Option(help: .said(.prove))
  var prove: Double?

  @Option(help: .said(.seed))
  var seed: UInt64 = 1

  @Option(help: .said(.threads))
  var threads = 2

  /// Whether anything was asked for that only planning knows.
  var isGiven: Bool { steps != nil || seconds != nil || prove != nil || seed != 1 }

  func validate() throws {
    if steps != nil, seconds != nil { throw mistake(.stepsAndSeconds) }
    try require("--steps", (steps ?? 0) >= 0, 0, nil)
    try require("--seconds", (0...1_000_000).contains(seconds ?? 0), 0, 1_000_000)
    try require("--prove", (0...1_000_000).contains(prove ?? 0), 0, 1_000_000)
    try require("--threads", (1...256).contains(threads), 1, 256)
  }

  private func require(_ option: String, _ isFit: Bool, _ least: Int, _ most: Int?) throws {
    if !isFit { throw mistake(.outOfRange(option, least: least, most: most)) }
  }

  private func mistake(_ mistake: Wording.UsageMistake) -> ValidationError {
    ValidationError(Spoken.wording.said(mistake))
  }
}

/// Prints what is wrong, one after the other.
func show(_ diagnostics: [Diagnostic]) {
  for diagnostic in diagnostics { Terminal.complain(diagnostic.description) }
}
