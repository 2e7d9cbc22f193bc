import ArgumentParser
import Bilingual
import Planning
import Wording

struct LedgerCommand: SpokenCommand {
  enum Work: String, CaseIterable, ExpressibleByArgument {
    case check, export, backup
  }

  static var configuration: CommandConfiguration { .said(.ledger) }

  @Argument(help: .said(.ledgerWork))
  var action: Work

  @Argument(help: .said(.backupFile))
  var file: String?

  @OptionGroup var options: FolderOptions
  @OptionGroup var acting: ActOptions

  var chosenLanguage: Language { options.chosenLanguage }
  var subject: String { options.folder }

  func validate() throws {
    guard (action == .backup) == (file != nil) else {
      throw ValidationError(Spoken.wording.said(.backupFile))
    }
  }

  func work() throws {
    let wording = options.wording
    switch action {
    case .check:
      let (findings, releases) = try options.place.checkLedger(in: options.chosenLanguage)
      for finding in findings { Terminal.complain(finding) }
      if !findings.isEmpty { throw ExitCode(1) }
      try Terminal.say(wording.ledgerIsSound(releases: releases))
    case .export:
      try Terminal.write(options.place.exportedLedger())
    case .backup:
      guard let file else { return }
      try options.place.backUpLedger(to: file, act: acting.act)
      try Terminal.say(wording.ledgerBackedUp(file))
    }
  }
}
