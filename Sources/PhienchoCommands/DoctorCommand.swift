import ArgumentParser
import Bilingual
import Planning
import Wording

struct DoctorCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.doctor) }

  @OptionGroup var options: WorkspaceOptions

  var chosenLanguage: Language { options.chosenLanguage }
  var subject: String { options.workspace }

  func work() throws {
    let findings = options.place.examine(in: options.chosenLanguage)
    for finding in findings {
      try Terminal.say("\(finding.isFound ? "✓" : "✗") \(finding.name): \(finding.detail)")
      if !finding.remedy.isEmpty { try Terminal.say("    → \(finding.remedy)") }
    }
    if findings.contains(where: { !$0.isFound }) { throw ExitCode(1) }
  }
}
