import ArgumentParser
import Bilingual
import Planning

struct LunarCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "lunar",
    abstract: "Âm lịch Việt Nam của một ngày / the Vietnamese lunar date of a day.",
    discussion: """
      phiencho lunar 2027-02-06
      phiencho lunar 2027-01-01 2027-12-31 --csv
      """
  )

  @Argument(help: "Ngày dương lịch, năm-tháng-ngày / the solar day, year-month-day.")
  var day: String

  @Argument(help: "Ngày cuối của bảng / the last day of a table.")
  var last: String?

  @Flag(help: "In bảng CSV / print a table as CSV.")
  var csv = false

  @Option(help: "Ngôn ngữ vi hoặc en / the language.")
  var language = LanguageOption.vi

  var chosenLanguage: Language { language.language }
  var subject: String { day }

  func work() throws {
    do {
      let lines =
        csv || last != nil
        ? try LunarVerb.table(from: day, to: last ?? day, in: language.language)
        : try LunarVerb.describe(day, in: language.language)
      print(lines.joined(separator: "\n"))
    } catch let error as LunarVerb.BadDate {
      Terminal.complain("phiencho: \(error.message)")
      throw ExitCode(1)
    }
  }
}
