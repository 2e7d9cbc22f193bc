import ArgumentParser
import Bilingual
import Wording

/// The language in which the command line itself speaks: its help and its complaints.
///
/// What a command prints about a workspace follows the workspace; help is read before there is one.
enum Spoken {
  @TaskLocal static var language = Language.vietnamese

  static var wording: Wording { Wording(language) }

  /// `--language` where it is given, else the system's own, else Vietnamese.
  static func language(of arguments: [String], environment: [String: String]) -> Language {
    for (word, next) in zip(arguments, arguments.dropFirst() + [""]) {
      let value =
        word == "--language"
        ? next : word.hasPrefix("--language=") ? String(word.dropFirst(11)) : ""
      if let language = LanguageOption(rawValue: value) { return language.language }
    }
    // The order in which POSIX asks them; an empty one counts as unset.
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.hasPrefix("en") ?? false ? .english : .vietnamese
  }
}

extension ArgumentHelp {
  /// Meaning and value name in the language that is spoken.
  static func said(_ option: Wording.OptionWord) -> ArgumentHelp {
    let name = Spoken.wording.valueName(of: option)
    return ArgumentHelp(
      Spoken.wording.meaning(of: option),
      valueName: name.isEmpty ? nil : name
    )
  }
}

extension CommandConfiguration {
  /// Name, line and discussion in the language that is spoken.
  static func said(
    _ command: Wording.CommandWord,
    version: String = "",
    isShown: Bool = true,
    subcommands: [any ParsableCommand.Type] = []
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: command.rawValue,
      abstract: Spoken.wording.abstract(of: command),
      discussion: Spoken.wording.discussion(of: command),
      version: version,
      shouldDisplay: isShown,
      subcommands: subcommands
    )
  }
}
