import ArgumentParser
import Bilingual
import Planning
import Wording

struct PrintCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.printPapers) }

  @Argument(help: .said(.paper))
  var paper = "all"

  @OptionGroup var options: WorkspaceOptions

  @Option(name: .customLong("event"), help: .said(.fairOfPaper))
  var fair: String?

  @Option(name: .customLong("staff"), help: .said(.personOfPaper))
  var person: String?

  @Option(help: .said(.printFolder))
  var out: String?

  @Option(name: .customLong("format"), help: .said(.paperFormat))
  var formats: [PaperFormatOption] = []

  @Option(help: .said(.sinceRelease))
  var since: Int?

  @Flag(help: .said(.printDraft))
  var draft = false

  @Flag(help: .said(.listPapers))
  var list = false

  var chosenLanguage: Language { options.chosenLanguage }
  var subject: String { options.workspace }

  func work() throws {
    // Asked for once: the workspace is read to know it.
    let language = chosenLanguage
    let wording = Wording(language)
    guard !list else {
      let kinds = Workspace.paperKinds(in: language)
      let width = kinds.map(\.slug.count).max() ?? 0
      return try Terminal.say(
        kinds.map { kind in
          let gap = String(repeating: " ", count: width - kind.slug.count)
          return "\(kind.slug)\(gap)  \(kind.name) (\(kind.scope))"
        }
      )
    }
    let request = PrintRequest(
      year: options.year,
      language: language,
      paper: paper,
      fair: fair,
      person: person,
      isDraft: draft,
      since: since,
      formats: formats.map(\.rawValue),
      folder: out
    )
    let (report, diagnostics) = try options.place.print(request)
    show(diagnostics.map(options.paths.fromHere))
    guard let report else { throw ExitCode(1) }
    try Terminal.say(report.edition)
    let changed = report.changed.flatMap { count in
      report.since.map { wording.papersChanged(count, since: $0) }
    }
    try Terminal.say(
      [wording.papersPrinted(report.papers, files: report.files), changed].compactMap(\.self)
    )
    for folder in report.folders {
      try Terminal.say("  \(options.paths.fromHere(folder))/")
    }
  }
}

/// A format of papers as it is typed.
enum PaperFormatOption: String, CaseIterable, ExpressibleByArgument {
  case pdf, xlsx, csv
}
