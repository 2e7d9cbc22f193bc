import ArgumentParser
import Foundation

/// What the argument parser knows of a command, as it tells other tools by
/// `--experimental-dump-help`.
struct CommandFacts: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String

      var text: String { (kind == "short" ? "-" : kind == "long" ? "--" : "-") + name }
    }

    /// `positional`, `option` or `flag`.
    var kind: String
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    var defaultValue: String?
    var allValues: [String]?
    var isOptional: Bool
    var shouldDisplay: Bool

    /// `--year <year>`, `-h, --help`, `<folder>`.
    var synopsis: String {
      let value = kind == "flag" ? "" : "<\(valueName ?? "")>"
      let names = (names ?? []).map(\.text).joined(separator: ", ")
      return names.isEmpty ? value : value.isEmpty ? names : "\(names) \(value)"
    }
  }

  private struct Dump: Decodable {
    var command: CommandFacts
  }

  var commandName: String
  var abstract: String?
  var discussion: String?
  /// Whether lists of commands name it.
  var shouldDisplay: Bool?
  var arguments: [Argument]?
  var subcommands: [CommandFacts]?

  /// Everything about `phiencho` in the language that is spoken; nil where the parser has changed
  /// what it tells.
  static var phiencho: CommandFacts? {
    let dump = PhienchoCommand._dumpHelp()
    return (try? JSONDecoder().decode(Dump.self, from: Data(dump.utf8)))?.command
  }

  /// The subcommand that some arguments ask for or ask about; the parser's own `help` is none.
  func subcommand(in arguments: [String]) -> CommandFacts? {
    let words = arguments.filter { !$0.hasPrefix("-") }
    let name = words.first == "help" ? words.dropFirst().first : words.first
    return subcommands?.first { $0.commandName == name && name != "help" }
  }
}
