import ArgumentParser
import Wording

/// What the command line answers beyond the work of its command: help, or what is wrong with it.
struct CommandAnswer {
  var output = ""
  var complaint = ""
  var exitCode: Int32 = 0

  /// Does what the arguments ask for.
  init(to arguments: [String]) {
    if let help = CommandAnswer.help(arguments) {
      output = help
      return
    }
    do {
      var command = try PhienchoCommand.parseAsRoot(arguments)
      try command.run()
    } catch let code as ExitCode {
      exitCode = code.rawValue
    } catch {
      exitCode = PhienchoCommand.exitCode(for: error).rawValue
      if exitCode == 0 {
        // A version or a completion script, which have no words.
        output = PhienchoCommand.message(for: error)
      } else {
        complaint = CommandAnswer.complaint(PhienchoCommand.message(for: error), arguments)
      }
    }
  }

  /// The page that is asked for; nil where none is, or the parser has changed what it tells.
  private static func help(_ arguments: [String]) -> String? {
    let isAsked =
      arguments.isEmpty || arguments.first == "help"
      || arguments.prefix { $0 != "--" }.contains { ["-h", "--help"].contains($0) }
    guard isAsked, let facts = CommandFacts.phiencho else { return nil }
    guard let command = facts.subcommand(in: arguments) else {
      return HelpPage(facts, below: nil, Spoken.wording).text
    }
    return HelpPage(command, below: facts, Spoken.wording).text
  }

  private static func complaint(_ message: String, _ arguments: [String]) -> String {
    let facts = CommandFacts.phiencho
    let command = facts?.subcommand(in: arguments)
    let mistake = Wording.UsageMistake(
      parserMessage: message,
      arguments: arguments,
      commands: facts?.subcommands?.map(\.commandName) ?? [],
      isBeforeCommand: command == nil
    )
    let wording = Spoken.wording
    let words = mistake.map(wording.said) ?? message
    let name = ["phiencho", command?.commandName].compactMap(\.self).joined(separator: " ")
    return "phiencho: \(words)\n  \(wording.moreHelp("\(name) --help"))"
  }
}
