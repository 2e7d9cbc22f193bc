import ArgumentParser
import Bilingual
import Planning
import Wording

struct LunarCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.lunar) }

  @Argument(help: .said(.day))
  var day: String

  @Argument(help: .said(.lastDay))
  var last: String?

  @Flag(help: .said(.csv))
  var csv = false

  @Option(help: .said(.spokenLanguage))
  var language = LanguageOption.vi

  var chosenLanguage: Language { language.language }
  var subject: String { day }

  func work() throws {
    do {
      let lines =
        csv || last != nil
        ? try LunarVerb.table(from: day, to: last ?? day, in: language.language)
        : try LunarVerb.describe(day, in: language.language)
      try Terminal.say(lines)
    } catch let error as LunarVerb.BadDate {
      Terminal.complain("phiencho: \(error.message)")
      throw ExitCode(1)
    }
  }
}
