public import ArgumentParser

/// `phiencho`: the options and exit codes; everything it does is a verb of `Planning`.

public struct PhienchoCommand: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "phiencho",
    abstract: "Lập kế hoạch phiên chợ và hội thảo / plans highland fairs and seminars.",
    discussion: """
      Mọi thứ bạn viết nằm trong Events/, mọi thứ chương trình ghi nằm trong Exports/.
      All you write is in Events/, all the program writes is in Exports/.
      """,
    version: "0.1.0",
    subcommands: [
      PlanCommand.self, CheckCommand.self, LunarCommand.self, DoctorCommand.self,
      ProblemCommand.self, SolveCommand.self,
    ]
  )

  public init() {}
}

/// Runs the command line of the process.
public func runPhiencho() {
  PhienchoCommand.main()
}
