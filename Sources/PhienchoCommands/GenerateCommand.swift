public import ArgumentParser
import Bilingual
public import ProblemFamilies
import ProblemInterchange
import Wording

/// Writes a made-up problem, for tests and benchmarks; in no list of commands.
struct GenerateCommand: SpokenCommand {
  static var configuration: CommandConfiguration {
    .said(.generate, isShown: false)
  }

  @Argument(help: .said(.family))
  var family: ProblemFamily

  @Option(help: .said(.seed))
  var seed: UInt64 = 1

  @Option(help: .said(.eventCount))
  var events: Int?

  @Option(help: .said(.peopleCount))
  var people: Int?

  @Option(help: .said(.problemOut))
  var out: String?

  @Option(help: .said(.spokenLanguage))
  var language = LanguageOption.vi

  var chosenLanguage: Language { language.language }
  var subject: String { family.rawValue }

  func validate() throws {
    for (option, count) in [("--events", events), ("--people", people)] {
      if !(0...Self.most).contains(count ?? 0) {
        throw ValidationError(
          Spoken.wording.said(.outOfRange(option, least: 0, most: Self.most))
        )
      }
    }
  }

  func work() throws {
    let outFile = try out.map(OutputFile.init)
    let problem = family.problem(seed: seed, events: events, people: people)
    let bytes = try ProblemFormat.bytes(of: problem)
    guard let outFile else { return try Terminal.write(bytes) }
    try outFile.write(bytes)
  }

  private static let most = 100_000
}

extension ProblemFamily: ExpressibleByArgument {}
