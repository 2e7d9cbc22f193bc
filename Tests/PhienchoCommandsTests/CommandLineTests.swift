import Bilingual
import Foundation
import Testing
import Wording

@testable import PhienchoCommands

/// Help and complaints of the command line, in both languages.
@Suite struct CommandLineTests {
  private let goldens = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens")

  private func answer(_ line: String, _ language: Language) -> CommandAnswer {
    Spoken.$language.withValue(language) {
      CommandAnswer(to: line.split(separator: " ").map(String.init))
    }
  }

  /// Words of the argument parser's own, none of which may reach a Vietnamese reader.
  private let parserWords = [
    "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Show", "default", "values", "See ",
    "Error", "Usage", "Missing", "Unknown", "Unexpected", "invalid", "Did you mean",
  ]

  @Test("every command has a page of help, and none of the parser's English in the Vietnamese one")
  func help() throws {
    let lines =
      ["--help"]
      + Wording.CommandWord.allCases.filter { ![.phiencho, .help].contains($0) }
      .map { "\($0.rawValue) --help" }
    for language in Language.allCases {
      var text = ""
      for line in lines {
        let answer = answer(line, language)
        #expect(answer.exitCode == 0 && answer.complaint.isEmpty, "\(line)")
        #expect(answer.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(line)")
        text += "$ phiencho \(line)\n\(answer.output)\n\n"
      }
      if language == .vietnamese {
        for word in parserWords { #expect(!text.contains(word), "\(word)") }
      }
      try expectGolden(text, at: goldens.appending(path: "help-\(language.rawValue).txt"))
    }
  }

  @Test("help is found however it is asked for")
  func ways() {
    let root = answer("--help", .vietnamese).output
    for line in ["", "-h", "help", "help help", "--help --language vi"] {
      #expect(answer(line, .vietnamese).output == root, "\(line)")
    }
    let plan = answer("plan --help", .vietnamese).output
    #expect(plan != root)
    for line in ["help plan", "plan -h", "plan somewhere --steps 3 --help"] {
      #expect(answer(line, .vietnamese).output == plan, "\(line)")
    }
  }

  @Test("every command and option that is there has words, and no words are left over")
  func complete() throws {
    let facts = try #require(CommandFacts.phiencho)
    let commands = try #require(facts.subcommands)
    #expect(
      Set(commands.map(\.commandName) + [facts.commandName])
        == Set(Wording.CommandWord.allCases.map(\.rawValue))
    )
    for command in commands where command.commandName != "help" {
      for argument in command.arguments ?? [] {
        #expect(!(argument.abstract ?? "").isEmpty, "\(command.commandName) \(argument.synopsis)")
      }
    }
  }

  @Test("what is wrong with a command line is said in both languages, with the same exit code")
  func mistakes() throws {
    let lines = [
      "plam", "xyzzy a b", "plan --stepz 3", "solve p --bogus", "plan -x", "plan --steps",
      "plan --steps x", "plan --steps -5",
      "plan --language fr", "plan a b", "plan a b c", "lunar", "plan --brief=3", "plan --steps=-5",
      "plan --seconds=-1", "plan --threads 300", "plan --steps 3 --seconds 4", "solve",
      "generate nowhere", "generate centre-s --events 1000000",
    ]
    for language in Language.allCases {
      var text = ""
      for line in lines {
        let answer = answer(line, language)
        #expect(answer.exitCode == 64 && answer.output.isEmpty, "\(line)")
        text += "$ phiencho \(line)\n\(answer.complaint)\n"
      }
      if language == .vietnamese {
        for word in parserWords { #expect(!text.contains(word), "\(word)") }
      }
      try expectGolden(text, at: goldens.appending(path: "mistakes-\(language.rawValue).txt"))
    }
  }

  @Test("a version is printed as it is")
  func version() {
    let answer = answer("--version", .vietnamese)
    #expect(answer.exitCode == 0)
    #expect(answer.output.wholeMatch(of: /\d+\.\d+\.\d+/) != nil)
  }

  @Test("--language decides the language, then the locale; Vietnamese where neither speaks")
  func language() {
    func spoken(_ arguments: [String], _ environment: [String: String] = [:]) -> Language {
      Spoken.language(of: arguments, environment: environment)
    }
    let english = ["LANG": "en_GB.UTF-8"]
    #expect(spoken([]) == .vietnamese)
    #expect(spoken([], ["LANG": "C.UTF-8"]) == .vietnamese)
    #expect(spoken([], english) == .english)
    #expect(spoken([], ["LANG": "en_GB.UTF-8", "LC_ALL": "vi_VN"]) == .vietnamese)
    #expect(spoken([], ["LANG": "en_GB.UTF-8", "LC_ALL": ""]) == .english)
    #expect(spoken(["plan", "--language", "vi"], english) == .vietnamese)
    #expect(spoken(["plan", "--language=en"]) == .english)
    #expect(spoken(["plan", "--language", "fr"]) == .vietnamese)
    #expect(spoken(["plan", "--language"]) == .vietnamese)
  }
}
