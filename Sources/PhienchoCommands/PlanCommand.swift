import ArgumentParser
import Bilingual
import FairScheduling
import Planning
import PromotionModel
import Wording

struct PlanCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.plan) }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var effort: EffortOptions
  @OptionGroup(visibility: .hidden) var acting: ActOptions

  @Flag(help: .said(.brief))
  var brief = false

  @Flag(help: .said(.fromScratch))
  var fromScratch = false

  @Flag(help: .said(.dryRun))
  var dryRun = false

  var chosenLanguage: Language { options.chosenLanguage }
  var subject: String { options.workspace }

  func work() throws {
    let wording = options.wording
    let request = PlanRequest(
      year: options.year,
      language: options.chosenLanguage,
      effort: effort.asked(wording),
      writesExports: !dryRun,
      act: acting.act,
      isAnew: fromScratch
    )
    let (outcome, diagnostics) = try options.place.plan(request)
    if Terminal.isErrorInteractive { Terminal.endProgress() }
    show(diagnostics.map(options.paths.fromHere))
    switch outcome {
    case .refused:
      Terminal.complain(wording.planRefused)
      throw ExitCode(1)
    case .planned(var report):
      report.exportFolder = options.paths.fromHere(report.exportFolder)
      let text = PlanText(report: report, wording: wording, width: Terminal.width)
      try Terminal.say(brief ? text.summary : text.whole)
      if let release = report.publishedRelease {
        try Terminal.say(wording.draftRemark(after: release))
      }
      if let failure = report.exportFailure { throw fail(with: options.paths.fromHere(failure)) }
      if !report.plan.missing.isEmpty { throw ExitCode(2) }
    }
  }
}
