import ArgumentParser
import Bilingual
import Planning
import Wording

struct PublishCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.publish) }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var acting: ActOptions
  @OptionGroup var effort: EffortOptions

  @Option(name: .shortAndLong, help: .said(.message))
  var message: String

  @Flag(help: .said(.planAnew))
  var anew = false

  @Flag(help: .said(.allowMissing))
  var allowMissing = false

  var chosenLanguage: Language { options.chosenLanguage }
  var subject: String { options.workspace }

  func work() throws {
    let wording = options.wording
    let request = PublishRequest(
      year: options.year,
      language: options.chosenLanguage,
      effort: effort.asked(wording),
      message: message,
      act: acting.act,
      plansAnew: anew,
      allowsMissing: allowMissing
    )
    let (outcome, diagnostics) = try options.place.publish(request)
    if Terminal.isErrorInteractive { Terminal.endProgress() }
    show(diagnostics.map(options.paths.fromHere))
    if case .published(let report) = outcome, report.isOfDraft, effort.isGiven {
      Terminal.complain(wording.draftTakenAsIs)
    }
    try tell(outcome, wording, options.paths)
  }
}

struct RestoreCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.restore) }

  @Argument(help: .said(.releaseNumber))
  var number: Int

  @OptionGroup var options: FolderOptions
  @OptionGroup var acting: ActOptions

  @Option(name: .shortAndLong, help: .said(.message))
  var message: String?

  var chosenLanguage: Language { options.chosenLanguage }
  var subject: String { options.folder }

  func work() throws {
    let (outcome, diagnostics) = try options.place.restore(
      number,
      of: options.year,
      message: message,
      act: acting.act,
      in: options.chosenLanguage
    )
    show(diagnostics.map(options.paths.fromHere))
    try tell(outcome, options.wording, options.paths)
  }
}

/// Says how publishing ended.
///
/// - Throws: the exit code where nothing was published.
private func tell(
  _ outcome: Workspace.PublishOutcome,
  _ wording: Wording,
  _ paths: WorkspacePaths
) throws {
  switch outcome {
  case .refused:
    Terminal.complain(wording.planRefused)
    throw ExitCode(1)
  case .incomplete(let names):
    Terminal.complain(wording.notPublishedIncomplete(names))
    throw ExitCode(2)
  case .inputsMoved:
    Terminal.complain(wording.notPublishedInputsMoved)
    throw ExitCode(1)
  case .overtaken(let release, let changes):
    Terminal.complain(wording.notPublishedOvertaken(ReleaseText.line(of: release, wording)))
    for line in ReleaseText(changes, wording).lines { Terminal.complain(line) }
    throw ExitCode(4)
  case .unchanged(let release):
    try Terminal.say(wording.nothingToPublish(ReleaseText.line(of: release, wording)))
  case .published(var report):
    report.folder = paths.fromHere(report.folder)
    try Terminal.say(ReleaseText.lines(of: report, wording))
  }
}
