import Synchronization
import Testing

@testable import FairScheduling

@Suite struct ProvingTests {
  @Test("what is proved does not depend on threads")
  func threads() {
    var splits = 0
    for seed in 1...53 as ClosedRange<UInt64> {
      let problem = FairSample.fairs(seed, people: 3, stays: true)
      let best = solve(problem, SolveOptions(steps: 2000, threads: 1)).score
      let certificates = [1, 2, 8].map { threads in
        let effort = BoundEffort(rounds: 5, cases: 16, threads: threads)
        return prove(problem, against: best, effort).certificate
      }
      #expect(Set(certificates).count == 1, "seed \(seed)")
      if case .split = certificates[0].cost { splits += 1 }
    }
    #expect(splits >= 5, "\(splits)")
  }

  @Test("while it is proved the bound only rises, and the last that was told is what is certified")
  func progress() {
    var told = 0
    for seed in 1...25 as ClosedRange<UInt64> {
      let problem = FairSample.fairs(seed, people: 3)
      let best = solve(problem, SolveOptions(steps: 2000, threads: 1)).score
      guard best.missing == 0 else { continue }
      let heard = Mutex<[Proving]>([])
      let effort = BoundEffort(
        rounds: 20,
        cases: 40,
        onProgress: { proving in heard.withLock { $0.append(proving) } }
      )
      let certificate = prove(problem, against: best, effort).certificate
      let list = heard.withLock { $0 }
      #expect(zip(list, list.dropFirst()).allSatisfy { $0.bound <= $1.bound }, "seed \(seed)")
      #expect(list.allSatisfy { $0.bound <= $0.score && $0.score <= best }, "seed \(seed)")
      guard let last = list.last else { continue }
      told += 1
      #expect(last.bound == certificate.bound, "seed \(seed)")
    }
    #expect(told >= 10, "\(told)")
  }

  @Test("a proof that ends with cases left to look at does not say that nothing is left to try")
  func limits() {
    var cut = 0
    for seed in 1...12 as ClosedRange<UInt64> {
      let problem = FairSample.fairs(seed, people: 3, stays: true)
      let best = solve(problem, SolveOptions(steps: 2000, threads: 1)).score
      guard best.missing == 0 else { continue }
      let few = prove(problem, against: best, BoundEffort(rounds: 20, cases: 2))
      if few.certificate.bound < best, few.plan == nil {
        #expect(!few.isExhausted, "seed \(seed)")
        cut += 1
      }
      #expect(prove(problem, against: best, BoundEffort(rounds: 20, cases: .max)).isExhausted)
    }
    #expect(cut >= 3, "\(cut)")
  }

  /// Where an event takes more than there is and others would rather lie far apart, prices of equipment say more of a
  /// start than the walk that goes without them.
  @Test("what a walk leaves out is left out by who verifies it, too")
  func starts() {
    func event(
      _ id: String,
      length: Int = 1,
      starts: [(Int, Int)],
      place: Int,
      venue: Int? = nil,
      works: Range<Int>? = nil,
      uses: Int = 0,
      skip: Int? = nil
    ) -> Problem.Event {
      Problem.Event(
        id: id,
        length: length,
        starts: starts.map { Problem.Start(session: $0.0, cost: $0.1) },
        venues: venue.map { [Problem.VenueChoice(venue: 0, cost: $0)] } ?? [],
        place: place,
        shifts: works.map {
          [Problem.Shift(id: "s", from: $0.lowerBound, to: $0.upperBound, skill: "b", count: 1)]
        } ?? [],
        uses: [Problem.Use(equipment: 0, quantity: uses)],
        mandatory: skip == nil,
        skipCost: skip ?? 0
      )
    }
    let problem = Problem(
      name: "starts",
      firstDay: "2027-01-01",
      days: 10,
      sessionsPerDay: 2,
      places: ["a", "b", "c"],
      travel: [[0, 1, 1], [2, 0, 3], [2, 1, 0]],
      venues: [Problem.Venue(id: "yard", place: 2)],
      people: [Problem.Person(id: "p", skills: ["b"], outing: [0, 0, 0])],
      equipment: [Problem.Equipment(id: "stage", quantity: 1)],
      events: [
        event(
          "0",
          starts: [(3, 0), (4, 2), (11, 1), (14, 9)],
          place: 1,
          venue: 9,
          works: 0..<1,
          uses: 1
        ),
        event("1", length: 2, starts: [(3, 0), (9, 2)], place: 1, works: 1..<2),
        event("2", starts: [(3, 0), (9, 0)], place: 0, venue: 0),
        event(
          "3",
          starts: [(3, 5), (4, 7), (9, 14), (17, 10)],
          place: 0,
          venue: 1,
          works: 0..<1,
          uses: 2
        ),
        event("4", starts: [(5, 0), (18, 1), (19, 9)], place: 1, uses: 2, skip: 3),
        event(
          "5",
          starts: [(2, 0), (5, 2), (8, 2), (10, 5), (15, 0)],
          place: 2,
          venue: 1,
          uses: 2
        ),
      ],
      spread: [
        Problem.Spread(events: [5, 4, 0, 1, 3], idealGap: 8, weight: 2),
        Problem.Spread(events: [5, 4], idealGap: 3, weight: 2),
      ]
    )
    let best = solve(problem, SolveOptions(steps: 20_000, threads: 1)).score
    let proven = prove(problem, against: best, BoundEffort(cases: 1000))
    #expect(proven.certificate.bound == best)
    #expect(CertificateChecker(problem).fault(in: proven.certificate) == nil)
  }

  /// Nothing can be held, since every event takes more than there is, though there is somebody to work.
  @Test("a proof over a calendar that holds nothing ends")
  func emptyCalendar() {
    var problem = FairSample.fairs(1, people: 1)
    problem.equipment[0].quantity = 0
    problem.after = []
    for event in problem.events.indices {
      problem.events[event].mandatory = false
      problem.events[event].skipCost = 5
      problem.events[event].uses = [Problem.Use(equipment: 0, quantity: 1)]
    }
    let best = solve(problem, SolveOptions(steps: 100, threads: 1)).score
    let proven = prove(problem, against: best, BoundEffort(rounds: 5, cases: 10))
    #expect(CertificateChecker(problem).fault(in: proven.certificate) == nil)
    let relaxer = Relaxer(RelaxedProblem(problem), scale: 1000)
    if let layout = CrewLayout(problem) {
      let mix = CrewMix(relaxer, layout, path: Plan(), slack: 100)
      #expect(mix?.plans(within: .max / 2) == [Plan()])
    }
  }

  @Test("costs may be as large as a problem may say")
  func largeCosts() {
    var proved = 0
    for seed in 1...12 as ClosedRange<UInt64> {
      var problem = FairSample.fairs(seed, people: 2)
      for person in problem.people.indices { problem.people[person].fairness = 200_000_000_000 }
      let best = solve(problem, SolveOptions(steps: 500, threads: 1)).score
      let proven = prove(problem, against: best, BoundEffort(rounds: 20, cases: 20))
      #expect(CertificateChecker(problem).fault(in: proven.certificate) == nil, "seed \(seed)")
      #expect(proven.certificate.bound <= best, "seed \(seed)")
      proved += proven.certificate.bound.cost > 0 ? 1 : 0
    }
    #expect(proved > 0)
  }

  @Test("what was proved with fewer cases is there to fall back on, and holds")
  func earlier() {
    var found = 0
    for seed in 1...12 as ClosedRange<UInt64> {
      var source = RandomProblem(seed: seed)
      var problem = source.problem(days: 20, perDay: 2, events: 14, people: 4)
      for event in problem.events.indices { problem.events[event].mandatory = false }
      let best = solve(problem, SolveOptions(steps: 2000, threads: 1)).score
      let proven = prove(problem, against: best, BoundEffort(rounds: 20, cases: 200))
      guard let early = proven.early else { continue }
      found += 1
      #expect(early.bound <= proven.certificate.bound, "seed \(seed)")
      #expect(CertificateChecker(problem).fault(in: early) == nil, "seed \(seed)")
    }
    #expect(found > 0, "\(found)")
  }

  @Test("concurrent work comes back in order, each piece done once")
  func concurrentWork() {
    for count in [0, 1, 2, 7, 100] {
      for threads in [1, 2, 8] {
        let done = Mutex(0)
        let squares = concurrentMap(Array(0..<count), threads: threads) { number in
          done.withLock { $0 += 1 }
          return number * number
        }
        #expect(squares == (0..<count).map { $0 * $0 })
        #expect(done.withLock { $0 } == count)
      }
    }
  }
}
