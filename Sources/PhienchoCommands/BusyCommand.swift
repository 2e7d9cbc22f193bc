import ArgumentParser
import Bilingual
import Diagnostics
import Foundation
import Planning
import Wording

struct BusyCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.busy) }

  @Argument(help: .said(.calendarFiles))
  var files: [String]

  @Option(help: .said(.firstDay))
  var from: String?

  @Option(help: .said(.untilDay))
  var to: String?

  @Option(help: .said(.ownAddress))
  var email: [String] = []

  @Flag(help: .said(.csv))
  var csv = false

  @Option(help: .said(.spokenLanguage))
  var language = LanguageOption.vi

  var chosenLanguage: Language { language.language }
  var subject: String { files.joined(separator: ", ") }

  func work() throws {
    let year = Workspace(root: ".").years.last ?? thisYear
    let report: BusyReport
    do {
      let window = try BusyVerb.window(
        from: from ?? "\(year)-01-01",
        to: to ?? "\(from?.prefix(4) ?? "\(year)")-12-31",
        in: chosenLanguage
      )
      report = BusyVerb.read(files, window, owner: email, in: chosenLanguage)
    } catch {
      Terminal.complain("phiencho: \(error.message)")
      throw ExitCode(1)
    }
    try Terminal.say(csv ? report.table : report.lines(in: chosenLanguage))
    show(report.diagnostics)
    if report.diagnostics.contains(where: \.isError) { throw ExitCode(1) }
  }

  /// By the clock of Việt Nam.
  private var thisYear: Int {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt
    return calendar.component(.year, from: Date())
  }
}
