import Testing

@testable import FairScheduling

/// Crews taken one of each list by annealing, so that loads come out fair and people rest.
@Suite struct MixAnnealingTests {
  private struct Lists {
    var lists: [[MixAnnealing.Choice]] = []
    var unfairness: [[Int]] = []
    let rest = Problem.Rest(window: 4, maxDays: 2)

    /// Each list has a day or two of its own, on which one choice has some people work and another others.
    init(_ seed: UInt64, lists count: Int, choices: Int, people: Int) {
      var random = RandomSource(seed: seed)
      for list in 0..<count {
        lists.append(
          (0..<choices).map { _ in
            let workers = (0..<people).filter { _ in random.below(2) == 0 }
            let days = list...(list + random.below(2))
            var choice = MixAnnealing.Choice(
              load: LoadBeam.Choice(hours: (0..<people).map { _ in 0 }, price: random.below(6)),
              days: []
            )
            for person in workers {
              choice.load.hours[person] = days.count
              choice.days.formUnion(days.map { MixAnnealing.Workday(person: person, day: $0) })
            }
            return choice
          }
        )
      }
      unfairness = (0..<people).map { _ in
        let target = random.below(count)
        return (0...(2 * count)).map { 3 * ($0 - target) * ($0 - target) }
      }
    }

    func cost(_ taken: [Int]) -> Int {
      let chosen = zip(lists, taken).map { $0[$1].load }
      return unfairness.indices.reduce(chosen.reduce(0) { $0 + $1.price }) { total, person in
        total + unfairness[person][chosen.reduce(0) { $0 + $1.hours[person] }]
      }
    }

    func canRest(_ taken: [Int]) -> Bool {
      let days = zip(lists, taken).reduce(into: Set()) { $0.formUnion($1.0[$1.1].days) }
      return unfairness.indices.allSatisfy { person in
        lists.indices.allSatisfy { first in
          let window = first..<(first + rest.window)
          return days.count { $0.person == person && window.contains($0.day) } <= rest.maxDays
        }
      }
    }

    func annealed(seed: UInt64 = 1, rest: Problem.Rest?) -> [[Int]] {
      MixAnnealing(lists, unfairness, rest: rest, scale: 1).best(seed: seed)
    }

    /// One of each list, in every way there is.
    var all: [[Int]] {
      lists.reduce([[]]) { taken, list in taken.flatMap { one in list.indices.map { one + [$0] } } }
    }
  }

  @Test(
    "the cheapest way in which people rest is nearly always found, and so is the cheapest of all"
  )
  func best() throws {
    var (reached, restless) = (0, 0)
    for seed in 1...40 as ClosedRange<UInt64> {
      let lists = Lists(seed, lists: 5, choices: 5, people: 3)
      let all = lists.all
      let least = try #require(all.map(lists.cost).min())
      let found = lists.annealed(rest: nil).map(lists.cost)
      #expect(found == found.sorted() && found[0] >= least, "seed \(seed)")
      if found[0] == least { reached += 1 }

      guard let rested = all.filter(lists.canRest).map(lists.cost).min() else { continue }
      let taken = lists.annealed(rest: lists.rest)[0]
      #expect(lists.canRest(taken), "seed \(seed)")
      if lists.cost(taken) == rested { reached += 1 }
      if rested > least { restless += 1 }
    }
    #expect(restless >= 20, "\(restless)")
    #expect(reached >= 70, "\(reached)")
  }

  @Test("the same seed takes the same")
  func seeds() {
    let lists = Lists(1, lists: 6, choices: 20, people: 4)
    #expect(lists.annealed(seed: 3, rest: lists.rest) == lists.annealed(seed: 3, rest: lists.rest))
  }

  @Test("of nothing at all nothing is taken")
  func empty() {
    #expect(MixAnnealing([], [[0], [0]], rest: nil, scale: 1).best(seed: 1) == [[]])
  }

  @Test("loads that nobody can have are left, however many people have them")
  func impossible() {
    let people = 0..<30
    func choice(_ hours: Int) -> MixAnnealing.Choice {
      MixAnnealing.Choice(
        load: LoadBeam.Choice(hours: people.map { _ in hours }, price: 0),
        days: []
      )
    }
    let list = [choice(0), choice(1), choice(2)]
    let unfairness = people.map { _ in [0, Relaxer.never] }
    for seed in 1...20 as ClosedRange<UInt64> {
      let annealing = MixAnnealing([list, list], unfairness, rest: nil, scale: 1000)
      #expect(annealing.best(seed: seed).first == [0, 0])
    }
  }
}
