import Bilingual
import Diagnostics
import FairScheduling
import Foundation
import ProblemInterchange
import Testing
import Wording

@testable import Planning

@Suite struct CertificateFileTests {
  /// Two events that exclude each other, so that a proof takes prices, and a plan of the other one.
  private var problem: Problem {
    var problem = Problem(
      name: "pair",
      firstDay: "2027-01-01",
      days: 10,
      sessionsPerDay: 1,
      places: ["here"],
      travel: [[0]],
      venues: [Problem.Venue(id: "hall", place: 0)],
      people: [Problem.Person(id: "p", skills: ["lead"], fairness: 2, outing: [3])],
      equipment: [],
      events: []
    )
    problem.events = ["a", "b"].map { id in
      Problem.Event(
        id: id,
        length: 2,
        starts: [Problem.Start(session: 4), Problem.Start(session: 5, cost: 1)],
        venues: [Problem.VenueChoice(venue: 0)],
        shifts: [Problem.Shift(id: "all", from: 0, to: 2, skill: "lead")],
        mandatory: false,
        skipCost: 30
      )
    }
    return problem
  }

  private var proof: Certificate {
    let prices = PriceList(
      scale: 10,
      hours: [-4],
      budgets: [],
      missing: nil,
      sessions: [.venue(0): [0, 0, 0, 0, 7, 7, 2]]
    )
    var walked = prices
    walked.walked = [0, 1]
    walked.staffing = [9]
    walked.together = [0]
    walked.joined = [[0, 1]]
    let leaf = Certificate.Proof.prices(walked)
    func split(_ matter: Certificate.Case.Matter, _ holds: Certificate.Proof) -> Certificate.Proof {
      .split(Certificate.Case(event: 1, matter: matter), prices: prices, holds: holds, fails: leaf)
    }
    return Certificate(
      bound: Score(missing: 0, cost: 5),
      missing: [
        Certificate.Group(events: [1], missing: 1, proof: .prices(prices)),
        Certificate.Group(events: nil, missing: 0, proof: leaf),
        Certificate.Group(events: [0], missing: 1, proof: nil),
      ],
      cost: split(
        .isHeld,
        split(
          .startsBefore(5),
          split(
            .isAt(venue: 0),
            .split(
              .hours(person: 0, atMost: 3),
              prices: nil,
              holds: split(.isServed(by: 0), leaf),
              fails: leaf
            )
          )
        )
      )
    )
  }

  @Test("a certificate that is written and read is the same")
  func roundTrip() throws {
    let bytes = try SolveVerb.bytes(of: proof, for: problem)
    #expect(try VerifyVerb.certificate(from: bytes, for: problem) == proof)
    #expect(try SolveVerb.bytes(of: proof, for: problem) == bytes)
  }

  @Test("a certificate that is not one is refused with what is wrong")
  func refused() throws {
    let text = String(decoding: try SolveVerb.bytes(of: proof, for: problem), as: UTF8.self)
    for (old, new) in [
      ("certificate/2", "certificate/3"), ("\"venue\"", "\"vanue\""), ("\"b\"", "\"c\""),
      ("\"holds\":1", "\"holds\":0"), ("\"holds\":1", "\"holds\":99"),
      ("\"scale\":10", "\"scale\":0"),
      ("[4,2,7]", "[4,2]"), ("\"pair\"", "\"other\""), ("\"fails\":", "\"falls\":"),
      ("\"hours\":3", "\"hours\":\"3\""), ("\"walked\":[\"a\"", "\"walked\":[\"A\""),
      ("\"staffing\":[9]", "\"staffing\":[\"9\"]"),
      ("\"events\":[\"b\"]", "\"events\":[\"c\"]"), ("\"missing\":1,", "\"missing\":-1,"),
      ("\"together\":[\"p\"]", "\"together\":[\"q\"]"),
      ("\"joined\":[[\"a\"", "\"joined\":[[\"A\""), ("\"joined\":[[", "\"joined\":[\"a\",["),
      ("\"hours\":3,\"person\":\"p\"", "\"hours\":3"),
    ] {
      let broken = text.replacingOccurrences(of: old, with: new)
      #expect(broken != text)
      #expect(throws: (any Error).self, "\(old) → \(new)") {
        try VerifyVerb.certificate(from: Array(broken.utf8), for: problem)
      }
    }
  }

  @Test("a case that is part of two, and cases nested without end, are refused where they stand")
  func noTree() throws {
    let text = String(decoding: try SolveVerb.bytes(of: proof, for: problem), as: UTF8.self)
    let shared = text.replacingOccurrences(of: "\"holds\":1,", with: "\"holds\":2,")
    #expect(shared != text && codes(of: shared) == ["repeated-case"])
    func chain(_ depth: Int) throws -> String {
      var nested = proof.cost
      for _ in 0..<depth {
        let matter = Certificate.Case(event: 0, matter: .isHeld)
        let holds = try #require(proof.missing[1].proof)
        nested = .split(matter, prices: nil, holds: holds, fails: nested)
      }
      let certificate = Certificate(bound: proof.bound, missing: [], cost: nested)
      return String(decoding: try SolveVerb.bytes(of: certificate, for: problem), as: UTF8.self)
    }
    #expect(codes(of: try chain(1_990)) == [])
    #expect(codes(of: try chain(2_010)) == ["too-many-cases"])
  }

  private func codes(of certificate: String) -> [String] {
    do {
      _ = try VerifyVerb.certificate(from: Array(certificate.utf8), for: problem)
      return []
    } catch let faults {
      return faults.diagnostics(in: "c.json", Wording(.english)).map(\.code)
    }
  }

  @Test("a bound is only as good as its certificate, and proved only with one")
  func verdicts() throws {
    let found = solve(problem, SolveOptions(steps: 200, threads: 1))
    let bounded = ProvingVerb.bounded(found, of: problem, BoundEffort(cases: 50))
    let (solution, proof) = (bounded.solution, bounded.certificate)
    let certificate = try #require(proof)
    #expect(solution.isProved && certificate.bound == solution.score)
    let bytes = try SolveVerb.bytes(of: solution, for: problem)
    let written = try VerifyVerb.plan(from: bytes, for: problem)
    #expect(VerifyVerb.verdict(on: written, for: problem, certificate: certificate).isGood)
    var weaker = certificate
    weaker.bound.cost -= 1
    let uncertified = VerifyVerb.verdict(on: written, for: problem, certificate: weaker)
    #expect(
      uncertified.falseClaims == [
        .uncertified(claimed: certificate.bound, certified: weaker.bound)
      ]
    )
    var greedy = certificate
    greedy.bound.cost += 1
    let refused = VerifyVerb.verdict(on: written, for: problem, certificate: greedy)
    #expect(refused.falseClaims == [.certificate(.provesOnly(certificate.bound.cost))])
  }

  @Test("a moment that is over proves little, and nothing false")
  func moments() {
    let found = solve(problem, SolveOptions(steps: 200, threads: 1))
    let whole = ProvingVerb.bounded(found, of: problem, nil).solution
    var over = ProofMoment()
    over.isHalfOver = { true }
    over.isOver = { true }
    let hasty = ProvingVerb.bounded(found, of: problem, nil, moment: over).solution
    #expect(hasty.plan == found.plan && hasty.score == found.score)
    #expect(hasty.bound >= lowerBound(of: problem) && hasty.bound <= whole.bound)
  }

  @Test("without a certificate, what is not proved at once is not called false")
  func verdictsAtOnce() throws {
    let found = solve(problem, SolveOptions(steps: 200, threads: 1))
    let bytes = try SolveVerb.bytes(of: found, for: problem)
    let best = try VerifyVerb.plan(from: bytes, for: problem)
    // Nothing held costs more, so that no proof reaches it.
    var dear = best
    dear.plan = Plan()
    dear.score = PlanChecker(problem).check(dear.plan).score
    dear.bound = dear.score
    dear.isProved = true
    let boasting = VerifyVerb.verdict(on: dear, for: problem)
    let proved = try #require(boasting.certified)
    #expect(proved < dear.score && proved <= best.score)
    #expect(boasting.falseClaims == [.unproved(claimed: dear.score, proved: proved)])
    dear.isProved = false
    let modest = VerifyVerb.verdict(on: dear, for: problem)
    #expect(modest.isGood && modest.certified == nil)
    dear.bound = proved
    #expect(VerifyVerb.verdict(on: dear, for: problem).certified == proved)
  }

  @Test("of the bound of a plan that breaks rules nothing is said")
  func verdictOnBroken() throws {
    let found = solve(problem, SolveOptions(steps: 200, threads: 1))
    var written = try VerifyVerb.plan(
      from: try SolveVerb.bytes(of: found, for: problem),
      for: problem
    )
    written.plan.events[0].start = 1_000
    written.score = PlanChecker(problem).check(written.plan).score
    let verdict = VerifyVerb.verdict(on: written, for: problem)
    #expect(!verdict.report.isLegal && verdict.falseClaims.isEmpty && verdict.certified == nil)
  }
}
