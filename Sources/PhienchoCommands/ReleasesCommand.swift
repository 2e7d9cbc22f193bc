import ArgumentParser
import Bilingual
import Planning
import Wording

struct ReleasesCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.releases) }

  @OptionGroup var options: WorkspaceOptions

  var chosenLanguage: Language { options.chosenLanguage }
  var subject: String { options.workspace }

  func work() throws {
    let releases = try options.place.releases(of: options.year)
    try Terminal.say(releases.map { ReleaseText.line(of: $0, options.wording) })
  }
}

struct DiffCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.diff) }

  @Argument(help: .said(.releaseNumbers))
  var numbers: [Int] = []

  @Flag(help: .said(.draft))
  var draft = false

  @OptionGroup var options: FolderOptions

  var chosenLanguage: Language { options.chosenLanguage }
  var subject: String { options.folder }

  func validate() throws {
    guard numbers.count <= 2, !(draft && !numbers.isEmpty) else {
      throw ValidationError(Spoken.wording.said(.tooManyReleases))
    }
  }

  func work() throws {
    let wording = options.wording
    let (from, to, changes) = try options.place.difference(
      comparison,
      of: options.year,
      in: options.chosenLanguage
    )
    try Terminal.say([Terminal.bold(wording.differenceHeading(from: from, to: to))])
    try Terminal.say(ReleaseText(changes, wording).lines)
  }

  private var comparison: Workspace.Comparison {
    switch (numbers.first, numbers.dropFirst().first) {
    case (let first?, let second?): .releases(first, second)
    case (let first?, nil): .since(first)
    default: draft ? .draft : .latest
    }
  }
}
