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

  @Flag(help: .said(.brief))
  var brief = false

  @Flag(help: .said(.dryRun))
  var dryRun = false

  var chosenLanguage: Language { options.chosenLanguage }
  var subject: String { options.workspace }

  func work() throws {
    let wording = options.wording
    let request = PlanRequest(
      year: options.year,
      language: options.chosenLanguage,
      options: effort.solveOptions(wording),
      writesExports: !dryRun
    )
    let (outcome, diagnostics) = try options.place.plan(request)
    if Terminal.isErrorInteractive { Terminal.endProgress() }
    show(diagnostics)
    switch outcome {
    case .refused:
      Terminal.complain(wording.planRefused)
      throw ExitCode(1)
    case .planned(let report):
      let text = PlanText(report: report, wording: wording)
      print((brief ? text.summary : text.whole).joined(separator: "\n"))
      if let failure = report.exportFailure { throw fail(with: failure) }
      if !report.plan.missing.isEmpty { throw ExitCode(2) }
    }
  }
}
