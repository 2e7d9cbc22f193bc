public import ArgumentParser
import Foundation
import Wording

/// `phiencho`: the options and exit codes; everything it does is a verb of `Planning`.
public struct PhienchoCommand: ParsableCommand {
  public static var configuration: CommandConfiguration {
    .said(
      .phiencho,
      version: "0.1.0",
      subcommands: [
        PlanCommand.self, CheckCommand.self, LunarCommand.self, DoctorCommand.self,
        ProblemCommand.self, SolveCommand.self, VerifyCommand.self, PublishCommand.self,
        ReleasesCommand.self, DiffCommand.self, RestoreCommand.self, LedgerCommand.self,
        ServeCommand.self, SubscribeCommand.self, UnsubscribeCommand.self, BoothsCommand.self,
        DrawCommand.self, ImportCommand.self, BusyCommand.self, PrintCommand.self,
        GenerateCommand.self,
      ]
    )
  }

  public init() {}
}

/// Runs the command line of the process.
public func runPhiencho() {
  let arguments = Array(CommandLine.arguments.dropFirst())
  let environment = ProcessInfo.processInfo.environment
  let answer = Spoken.$language.withValue(
    Spoken.language(of: arguments, environment: environment)
  ) { CommandAnswer(to: arguments) }
  do {
    if !answer.output.isEmpty { try Terminal.say(answer.output) }
  } catch {
    show([error.diagnostic(Spoken.wording)])
    exit(3)
  }
  if !answer.complaint.isEmpty { Terminal.complain(answer.complaint) }
  exit(answer.exitCode)
}
