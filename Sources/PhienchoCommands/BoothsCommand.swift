import ArgumentParser
import Bilingual
import BoothAllocation
import Planning
import Wording

struct BoothsCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.booths) }

  @Argument(help: .said(.fair))
  var fair: String

  @OptionGroup var options: WorkspaceOptions

  @Option(name: .customLong("add"), help: .said(.added))
  var added: [String] = []

  @Option(help: .said(.absent))
  var absent: [String] = []

  @Option(name: .customLong("seed"), help: .said(.publicText))
  var publicText: String?

  @Option(help: .said(.steps))
  var steps: Int?

  @Flag(help: .said(.anew))
  var anew = false

  @Flag(help: .said(.dryRun))
  var dryRun = false

  var chosenLanguage: Language { options.chosenLanguage }
  var subject: String { options.workspace }

  func validate() throws {
    if let steps, steps < 0 {
      let mistake = Spoken.wording.said(.outOfRange("--steps", least: 0, most: nil))
      throw ValidationError(mistake)
    }
  }

  func work() throws {
    let request = BoothRequest(
      fair: fair,
      year: options.year,
      language: options.chosenLanguage,
      seed: publicText,
      added: added,
      absent: absent,
      startsAnew: anew,
      steps: steps,
      writesExports: !dryRun
    )
    let (report, diagnostics) = try options.place.booths(request)
    show(diagnostics.map(options.paths.fromHere))
    guard var report else {
      Terminal.complain(options.wording.boothsRefused)
      throw ExitCode(1)
    }
    report.exportFolder = options.paths.fromHere(report.exportFolder)
    try Terminal.say(
      BoothText(report: report, wording: options.wording, width: Terminal.width).lines
    )
    if let failure = report.exportFailure { throw fail(with: options.paths.fromHere(failure)) }
    if !report.allocation.waiting.isEmpty { throw ExitCode(2) }
  }
}
