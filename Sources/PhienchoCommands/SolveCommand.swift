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
    if let path = OutputFile.repeated(in: [problem] + [out, certificate, log].compactMap(\.self)) {
      throw DocumentFiles(wording: wording).refuseRepeated(path)
    }
    let parsed = try DocumentFiles(wording: wording).problem(at: problem)
    let outFile = try out.map(OutputFile.init)
    let certificateFile = try certificate.map(OutputFile.init)
    let file = try log.map(OutputFile.init).map { try TrajectoryLog($0, wording) }
    let last = Mutex<Proving?>(nil)
    @Sendable func write(_ score: Score, _ bound: Score) {
      file?.write(score, bound, seconds: (ContinuousClock.now - started) / .seconds(1))
    }
    let asked = effort.asked(wording) {
      write($0.score, $0.bound)
    } onProof: { proving in
      let isBetter = last.withLock { last in
        defer { last = proving }
        return last?.score != proving.score || last?.bound != proving.bound
      }
      if isBetter { write(proving.score, proving.bound) }
    }
    let (search, long) = asked.divided(for: parsed)
    let found = try SolveVerb.solution(of: parsed, search)
    // Whatever becomes of a long proof, the plan is there.
    if long != nil {
      try outFile?.write(try SolveVerb.bytes(of: found, for: parsed))
    }
    let bounded = ProvingVerb.bounded(
      found,
      of: parsed,
      long ?? (certificate == nil ? nil : .atOnce(for: parsed)),
      moment: asked.moment
    )
    let (solution, proof) = (bounded.solution, bounded.certificate)
    write(solution.score, solution.bound)
    if Terminal.isErrorInteractive { Terminal.endProgress() }
    let bytes = try SolveVerb.bytes(of: solution, for: parsed)
    if let certificateFile, let proof {
      try certificateFile.write(try SolveVerb.bytes(of: proof, for: parsed))
    } else if certificateFile != nil {
      Terminal.complain(wording.withoutCertificate)
    }
    if let outFile {
      try outFile.write(Array(bytes))
      try tell(bounded, isMoment: long == nil, wording)
    } else {
      try Terminal.write(Array(bytes))
    }
    // A log that could not be written costs nobody the plan.
    try file?.close()
  }

  /// After a moment's proof, `isMoment`, more seconds may well help.
  private func tell(_ bounded: ProvingVerb.Bounded, isMoment: Bool, _ wording: Wording) throws {
    let solution = bounded.solution
    try Terminal.say(wording.scoreLine(missing: solution.score.missing, cost: solution.score.cost))
    try Terminal.say(
      wording.boundLine(
        missing: solution.bound.missing,
        cost: solution.bound.cost,
        isProved: solution.isProved,
        planCost: solution.score.missing == solution.bound.missing ? solution.score.cost : nil
      )
    )
    switch bounded.shortfall {
    case .exhausted where !isMoment: try Terminal.say(wording.proofExhausted)
    case .unverified(let bound) where effort.prove != nil:
      try Terminal.say(wording.boundNotVerified(missing: bound.missing, cost: bound.cost))
    case .exhausted, .unverified, nil: break
    }
  }
}
