import Wording

/// The help of a command, laid out for a terminal.
struct HelpPage {
  private let facts: CommandFacts
  private let path: String
  private let wording: Wording
  private let width: Int

  /// The page of a command and of the one it belongs to, which the root has none of.
  init(_ facts: CommandFacts, below parent: CommandFacts?, _ wording: Wording, width: Int = 80) {
    self.facts = facts
    self.wording = wording
    self.width = width
    path = [parent?.commandName, facts.commandName].compactMap(\.self).joined(separator: " ")
  }

  var text: String {
    var blocks = [[abstract(of: facts)]]
    let discussion = (facts.discussion ?? "").split(separator: "\n").map(String.init)
    if !discussion.isEmpty { blocks.append(discussion.flatMap { wrapped($0, indent: 0) }) }
    blocks.append([wording.usageHeading] + wrapped(usage, indent: 2, hanging: 4))
    let shown = (facts.arguments ?? []).filter(\.shouldDisplay)
    let positional = shown.filter { $0.kind == "positional" }
    let options = shown.filter { $0.kind != "positional" }
    blocks.append(
      table(wording.argumentsHeading, positional.map { ($0.synopsis, meaning(of: $0)) })
    )
    blocks.append(table(wording.optionsHeading, options.map { ($0.synopsis, meaning(of: $0)) }))
    let commands = (facts.subcommands ?? []).filter { $0.shouldDisplay ?? true }.map {
      ($0.commandName, abstract(of: $0))
    }
    blocks.append(table(wording.commandsHeading, commands))
    if !commands.isEmpty {
      blocks.append([wording.moreHelp("\(path) help <\(wording.commandValueName)>")])
    }
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  /// `phiencho plan [<folder>] [--year <year>] …`; help and version are left to the table.
  var usage: String {
    let asked = (facts.arguments ?? []).filter { $0.shouldDisplay && !isBuiltIn($0) }
    let words = asked.map { $0.isOptional ? "[\($0.synopsis)]" : $0.synopsis }
    let command = facts.subcommands == nil ? [] : ["<\(wording.commandValueName)>"]
    return ([path] + words + command).joined(separator: " ")
  }

  private func isBuiltIn(_ argument: CommandFacts.Argument) -> Bool {
    argument.names?.contains { ["help", "version"].contains($0.name) } ?? false
  }

  /// The parser's own command and flags speak English only.
  private func abstract(of facts: CommandFacts) -> String {
    facts.commandName == "help" ? wording.abstract(of: .help) : facts.abstract ?? ""
  }

  private func meaning(of argument: CommandFacts.Argument) -> String {
    var words = [argument.abstract ?? ""]
    if isBuiltIn(argument) {
      let isHelp = argument.names?.contains { $0.name == "help" } ?? false
      words = [wording.meaning(of: isHelp ? .help : .version)]
    }
    if let values = argument.allValues { words.append(wording.possibleValues(values)) }
    if let value = argument.defaultValue { words.append(wording.standardValue(value)) }
    return words.joined(separator: " ")
  }

  // MARK: Layout

  private func table(_ heading: String, _ rows: [(String, String)]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let left = min(26, 2 + (rows.map(\.0.count).max() ?? 0) + 2)
    return [heading]
      + rows.flatMap { name, meaning -> [String] in
        let lines = wrapped(meaning, indent: left)
        guard name.count + 4 <= left, let first = lines.first else { return ["  " + name] + lines }
        let gap = String(repeating: " ", count: left - 2 - name.count)
        return ["  " + name + gap + first.dropFirst(left)] + lines.dropFirst()
      }
  }

  private func wrapped(_ text: String, indent: Int, hanging: Int? = nil) -> [String] {
    PhienchoCommands.wrapped(pieces(of: text), width: width, indent: indent, hanging: hanging)
  }

  /// Words; what stands in square brackets stays together.
  private func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    for word in text.split(separator: " ") {
      if let last = pieces.last, last.hasPrefix("["), !last.hasSuffix("]") {
        pieces[pieces.count - 1] = "\(last) \(word)"
      } else {
        pieces.append(String(word))
      }
    }
    return pieces
  }
}
