import Diagnostics
import Wording

extension Wording.UsageMistake {
  /// Reads the argument parser's English message, the only thing it tells of its errors.
  ///
  /// - Returns: nil for a message that is not one of its templates, such as those of our own checks.
  init?(
    parserMessage message: String,
    arguments: [String],
    commands: [String],
    isBeforeCommand: Bool
  ) {
    if let match = message.wholeMatch(of: /Unknown option '(.*?)'(?:\. Did you mean '(.*)'\?)?/) {
      let option = String(match.1)
      // The parser's nearest may be far.
      let nearest = match.2.flatMap { Diagnostics.nearest(to: option, among: [String($0)]) }
      self = .unknownOption(option, nearest: nearest)
    } else if let match = message.wholeMatch(of: /Missing value for '(.*)'/) {
      let option = String(match.1)
      // The parser takes a negative number for an option.
      let name = option.prefix { $0 != " " }
      let given = zip(arguments, arguments.dropFirst()).first { word, _ in word == name }
      if let value = given?.1, value.wholeMatch(of: /-[0-9.,]+/) != nil {
        self = .badValue(value, of: option, possible: [])
      } else {
        self = .missingValue(option)
      }
    } else if let match = message.wholeMatch(of: /Missing expected argument '(.*)'/) {
      self = .missingArgument(String(match.1))
    } else if let match = message.wholeMatch(
      of: /The value '(.*)' is invalid for '(.*?)'(?:\. Please provide one of (.*)\.)?/
    ) {
      let possible = (match.3 ?? "").matches(of: /'(.*?)'/).map { String($0.1) }
      self = .badValue(String(match.1), of: String(match.2), possible: possible)
    } else if let match = message.wholeMatch(
      of:
        /The value '(.*)' is invalid for '(.*?)'\. Please provide one of the following:\n([\s\S]*)/
    ) {
      // Of more than five it makes a list.
      let possible = match.3.matches(of: /- (\S+)/).map { String($0.1) }
      self = .badValue(String(match.1), of: String(match.2), possible: possible)
    } else if let match = message.wholeMatch(
      of: /The option '(.*?)' does not take any value, but '(.*)' was specified\./
    ) {
      self = .valueOfFlag(String(match.1), value: String(match.2))
    } else if let match = message.wholeMatch(of: /Unexpected argument '(.*)'/) {
      let word = String(match.1)
      self =
        isBeforeCommand
        ? .unknownCommand(word, nearest: Diagnostics.nearest(to: word, among: commands))
        : .extraArguments([word])
    } else if let match = message.wholeMatch(of: /\d+ unexpected arguments: '(.*)'/) {
      let words = match.1.split(separator: "', '").map(String.init)
      self =
        isBeforeCommand
        ? .unknownCommand(words[0], nearest: Diagnostics.nearest(to: words[0], among: commands))
        : .extraArguments(words)
    } else if let match = message.wholeMatch(
      of: /Value to be set with flag '(.*?)'.* had already been set with .*/
    ) {
      self = .givenTwice(String(match.1))
    } else {
      return nil
    }
  }
}
