import ArgumentParser
import Planning
import Wording

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Xem máy có đủ thư viện, phông chữ, tệp / what is found, what is missing."
  )

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let findings = options.place.examine(in: options.chosenLanguage)
    for finding in findings {
      print("\(finding.isFound ? "✓" : "✗") \(finding.name): \(finding.detail)")
      if !finding.remedy.isEmpty { print("    → \(finding.remedy)") }
    }
    if findings.contains(where: { !$0.isFound }) { throw ExitCode(1) }
  }
}
