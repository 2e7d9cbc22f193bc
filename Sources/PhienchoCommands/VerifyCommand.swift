import ArgumentParser
import Bilingual
import Diagnostics
import FairScheduling
import Planning
import ProblemInterchange
import Wording

struct VerifyCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.verify) }

  @Argument(help: .said(.problemFile))
  var problem: String

  @Argument(help: .said(.planFile))
  var plan: String

  @Option(help: .said(.certificateToCheck))
  var certificate: String?

  @Option(help: .said(.spokenLanguage))
  var language = LanguageOption.vi

  var chosenLanguage: Language { language.language }
  var subject: String { plan }

  func work() throws {
    let wording = Wording(language.language)
    let files = DocumentFiles(wording: wording)
    let problem = try files.problem(at: problem)
    let written = try files.plan(at: plan, for: problem)
    let proof = try certificate.map { try files.certificate(at: $0, for: problem) }
    let verdict = VerifyVerb.verdict(on: written, for: problem, certificate: proof)
    show(verdict.diagnostics(in: plan, certificate: certificate, wording))
    try Terminal.say(lines(of: verdict, wording))
    if !verdict.isGood { throw ExitCode(1) }
  }

  private func lines(of verdict: PlanVerdict, _ wording: Wording) -> [String] {
    let report = verdict.report
    let terms = Wording.ScoreTerm.allCases.map { (wording.name(of: $0), report.terms[$0]) }
    let width = terms.map(\.0.count).max() ?? 0
    return [
      wording.heldLine(
        held: verdict.written.plan.events.count,
        of: verdict.problem.events.count
      ),
      wording.scoreLine(missing: report.score.missing, cost: report.score.cost),
    ]
      + terms.map { name, cost in
        "  " + name + String(repeating: " ", count: width - name.count + 2) + wording.number(cost)
      }
      + boundLines(of: verdict, wording)
      + [
        wording.verdictLine(
          violations: report.violations.count,
          falseClaims: verdict.falseClaims.count,
          isBoundVerified: verdict.certified != nil
        )
      ]
  }

  /// What is known of the bound; nothing where the certificate was refused.
  private func boundLines(of verdict: PlanVerdict, _ wording: Wording) -> [String] {
    guard let certified = verdict.certified else {
      return verdict.report.isLegal
        ? [wording.boundUnverified(cost: verdict.written.bound.cost)] : []
    }
    if verdict.certificateFault != nil { return [] }
    let score = verdict.report.score
    return [
      wording.boundLine(
        missing: certified.missing,
        cost: certified.cost,
        isProved: verdict.isGood && certified >= score,
        planCost: certified.missing == score.missing ? score.cost : nil
      )
    ]
  }
}

extension ScoreTerms {
  fileprivate subscript(term: Wording.ScoreTerm) -> Int {
    switch term {
    case .start: start
    case .venue: venue
    case .person: person
    case .outing: outing
    case .skip: skip
    case .spread: spread
    case .fairness: fairness
    }
  }
}
