import ArgumentParser
import Bilingual
import FairScheduling
import Planning
import PromotionModel
import Wording

struct PlanCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Lập kế hoạch cả năm và ghi Exports/ / plans the year and writes Exports/.",
    discussion: """
      Ctrl-C dừng tìm kiếm và giữ kế hoạch tốt nhất / Ctrl-C keeps the best plan so far.
      Thoát với 0, 1 khi dữ liệu có lỗi, 2 khi thiếu việc bắt buộc, 3 khi không ghi được / exits 0,
      1 with errors in the input, 2 when something that must be held could not be planned, 3 when
      Exports/ could not be written.
      """
  )

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var effort: EffortOptions

  @Flag(help: "Chỉ in tóm tắt / print the summary only.")
  var brief = false

  @Flag(help: "Không ghi Exports/ / do not write Exports/.")
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
