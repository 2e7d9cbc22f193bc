import ArgumentParser
import Bilingual
import Planning
import Wording

struct ImportCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.importList) }

  @Argument(help: .said(.listFile))
  var file: String

  @OptionGroup var options: WorkspaceOptions

  @Option(help: .said(.event))
  var event: String?

  @Flag(help: .said(.same))
  var same = false

  @Flag(help: .said(.apply))
  var apply = false

  var chosenLanguage: Language { options.chosenLanguage }
  var subject: String { file }

  func work() throws {
    let wording = options.wording
    let list = options.place.readList(
      file,
      year: options.year,
      event: event,
      acceptsSame: same,
      in: options.chosenLanguage
    )
    try Terminal.say(ImportText(list, wording, width: Terminal.width).lines)
    show(list.diagnostics.map(options.paths.fromHere))
    guard list.canBeApplied else {
      Terminal.complain(wording.importRefused)
      throw ExitCode(1)
    }
    let files = list.files.map(options.paths.fromHere)
    if files.isEmpty {
      try Terminal.say(wording.importNothingToDo)
    } else if apply {
      try options.place.apply(list)
      try Terminal.say(wording.importWritten(files))
    } else {
      try Terminal.say(wording.importDryRun(files))
    }
  }
}
