import ArgumentParser
import Bilingual
import FairScheduling
import Foundation
import Planning
import Synchronization
import Wording

struct SolveCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.solve) }

  @Argument(help: .said(.problemFile))
  var problem: String

  @Option(help: .said(.out))
  var out: String?

  @Option(help: .said(.certificate))
  var certificate: String?

  @Option(help: .said(.log))
  var log: String?

  @Option(help: .said(.spokenLanguage))
  var language = LanguageOption.vi

  @OptionGroup var effort: EffortOptions

  var chosenLanguage: Language { language.language }
  var subject: String { problem }

  func work() throws {
    let started = ContinuousClock.now
    let wording = Wording(language.language)
    let parsed = try DocumentFiles(wording: wording).problem(at: problem)
    let outFile = try out.map(OutputFile.init)
    let certificateFile = try certificate.map(OutputFile.init)
    let file = try log.map(OutputFile.init).map { try TrajectoryLog(path: $0.path) }
    let last = Mutex<Proving?>(nil)
    @Sendable func write(_ score: Score, _ bound: Score) {
      file?.write(score, bound, seconds: (ContinuousClock.now - started) / .seconds(1))
    }
    let options = effort.solveOptions(wording) { write($0.score, $0.bound) }
    let found = try SolveVerb.solution(of: parsed, options)
    let (solution, proof) = ProvingVerb.bounded(
      found,
      of: parsed,
      effort.boundEffort(wording) { proving in
        let isBetter = last.withLock { last in
          defer { last = proving }
          return last?.score != proving.score || last?.bound != proving.bound
        }
        if isBetter { write(proving.score, proving.bound) }
      } ?? (certificate == nil ? nil : .atOnce(for: parsed))
    )
    write(solution.score, solution.bound)
    if Terminal.isErrorInteractive { Terminal.endProgress() }
    let bytes = try SolveVerb.bytes(of: solution, for: parsed)
    if let certificateFile, let proof {
      try certificateFile.write(try SolveVerb.bytes(of: proof, for: parsed))
    } else if certificateFile != nil {
      Terminal.complain(wording.withoutCertificate)
    }
    guard let outFile else {
      try Terminal.write(Array(bytes))
      return
    }
    try outFile.write(Array(bytes))
    try Terminal.say(wording.scoreLine(missing: solution.score.missing, cost: solution.score.cost))
    try Terminal.say(
      wording.boundLine(
        missing: solution.bound.missing,
        cost: solution.bound.cost,
        isProved: solution.isProved,
        planCost: solution.score.missing == solution.bound.missing ? solution.score.cost : nil
      )
    )
  }
}

/// `seconds,missing,cost,boundMissing,boundCost`, a line at each improvement.
private struct TrajectoryLog: Sendable {
  private let handle: FileHandle

  init(path: String) throws {
    if !FileManager.default.fileExists(atPath: path) {
      let header = "seconds,missing,cost,boundMissing,boundCost\n"
      try Data(header.utf8).write(to: URL(filePath: path))
    }
    handle = try FileHandle(forWritingTo: URL(filePath: path))
    try handle.seekToEnd()
  }

  func write(_ score: Score, _ bound: Score, seconds: Double) {
    let time = String(format: "%.3f", seconds)
    let line = "\(time),\(score.missing),\(score.cost),\(bound.missing),\(bound.cost)\n"
    handle.write(Data(line.utf8))
  }
}
