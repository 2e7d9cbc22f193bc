import ArgumentParser
import Bilingual
import Planning
import Wording

struct ServeCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.serve) }

  @OptionGroup var options: FeedOptions

  @Option(help: .said(.host))
  var host = "127.0.0.1"

  @Option(help: .said(.port))
  var port = 8080

  @Flag(help: .said(.behindProxy))
  var behindProxy = false

  @Flag(help: .said(.plain))
  var noGzip = false

  @Flag(help: .said(.metrics))
  var metrics = false

  @Flag(help: .said(.logRequests))
  var logRequests = false

  @Option(help: .said(.requestRate))
  var rate = 20

  var chosenLanguage: Language { options.chosenLanguage }
  var subject: String { options.workspace }

  func validate() throws {
    let wording = Spoken.wording
    guard (0...65_535).contains(port) else {
      throw ValidationError(wording.said(.outOfRange("--port", least: 0, most: 65_535)))
    }
    guard (0...1_000_000).contains(rate) else {
      throw ValidationError(wording.said(.outOfRange("--rate", least: 0, most: 1_000_000)))
    }
    let request = ServeRequest(
      host: host,
      port: port,
      isBehindProxy: behindProxy,
      language: Spoken.language
    )
    guard request.isSafe else { throw ValidationError(wording.said(.openWithoutProxy(host))) }
  }

  func work() throws {
    var request = ServeRequest(
      host: host,
      port: port,
      isBehindProxy: behindProxy,
      language: chosenLanguage
    )
    request.isCompressing = !noGzip
    request.showsMetrics = metrics
    request.requestsPerSecond = rate
    request.logsRequests = logRequests
    try options.place.serve(request) { news in
      switch news {
      case .said(let line), .answered(let line): try? Terminal.say(line)
      case .trouble(let diagnostic): show([diagnostic])
      }
    }
  }
}

/// The workspace and the language of commands that concern no single year.
struct FeedOptions: ParsableArguments {
  @Argument(help: .said(.workspace))
  var workspace = "."

  @Option(help: .said(.language))
  var language: LanguageOption?

  var place: Workspace { Workspace(root: workspace) }
  var paths: WorkspacePaths { WorkspacePaths(root: workspace) }
  var chosenLanguage: Language { language?.language ?? place.language }
  var wording: Wording { Wording(chosenLanguage) }
}
