import Testing

@testable import FairScheduling

/// Crews taken one of each list, so that loads come out fair in the end.
@Suite struct LoadBeamTests {
  /// Lists of crews, and for each person what each load costs.
  private struct Lists {
    var lists: [[LoadBeam.Choice]] = []
    var unfairness: [[Int]] = []

    init(_ seed: UInt64, lists count: Int, choices: Int, people: Int) {
      var random = RandomSource(seed: seed)
      for _ in 0..<count {
        var list = (0..<choices).map { _ in
          LoadBeam.Choice(
            hours: (0..<people).map { _ in random.below(4) },
            price: random.below(6)
          )
        }
        list[0].price = 0
        lists.append(list.sorted { $0.price < $1.price })
      }
      unfairness = (0..<people).map { _ in
        let target = random.below(2 * count)
        return (0...(4 * count)).map { 3 * ($0 - target) * ($0 - target) }
      }
    }

    /// What each load costs at least, given what the lists from one on may add.
    func outlook(after number: Int) -> [[Int]] {
      unfairness.enumerated().map { person, values in
        let rest = lists[number...].dropFirst().map { $0.map { $0.hours[person] } }
        let least = rest.reduce(0) { $0 + ($1.min() ?? 0) }
        let most = rest.reduce(0) { $0 + ($1.max() ?? 0) }
        return values.indices.map { load in
          (load + least...load + most).filter(values.indices.contains).map { values[$0] }.min()
            ?? Relaxer.never
        }
      }
    }

    func cost(_ taken: [Int]) -> Int {
      let chosen = zip(lists, taken).map { $0[$1] }
      return unfairness.indices.reduce(chosen.reduce(0) { $0 + $1.price }) { total, person in
        total + unfairness[person][chosen.reduce(0) { $0 + $1.hours[person] }]
      }
    }

    func best(within most: Int, keeping width: Int = 1_000, count: Int = 8) -> [[Int]] {
      var beam = LoadBeam(people: unfairness.count, most: most)
      for number in lists.indices {
        beam.take(oneOf: lists[number], outlook(after: number), keeping: width)
      }
      return beam.best(count)
    }

    /// What each sum of loads costs, from the cheapest on.
    var costs: [Int] {
      var prices = [unfairness.map { _ in 0 }: 0]
      for list in lists {
        var next: [[Int]: Int] = [:]
        for (loads, price) in prices {
          for choice in list {
            let sum = zip(loads, choice.hours).map(+)
            next[sum] = min(next[sum] ?? .max, price + choice.price)
          }
        }
        prices = next
      }
      return prices.map { loads, price in
        zip(unfairness, loads).reduce(price) { $0 + $1.0[$1.1] }
      }
      .sorted()
    }
  }

  @Test("where all fits, the best come first, in order, and nothing beyond what is asked for")
  func whole() {
    for seed in 1...60 as ClosedRange<UInt64> {
      let lists = Lists(seed, lists: 4, choices: 5, people: 3)
      let all = lists.costs
      #expect(lists.best(within: .max / 2).map(lists.cost) == Array(all.prefix(8)), "seed \(seed)")
      let least = all[0]
      #expect(lists.best(within: least).map(lists.cost).allSatisfy { $0 == least })
      #expect(!lists.best(within: least).isEmpty && lists.best(within: least - 1).isEmpty)
    }
  }

  /// Four lists of thirty make several thousand sums.
  @Test("where many more come together than are kept, the best is often among them")
  func narrow() {
    var reached = 0
    for seed in 1...20 as ClosedRange<UInt64> {
      let lists = Lists(seed, lists: 4, choices: 30, people: 4)
      let costs = lists.best(within: .max / 2, keeping: 100).map(lists.cost)
      let all = lists.costs
      #expect(all.count > 1_000 && costs == costs.sorted(), "seed \(seed)")
      #expect(costs.allSatisfy(all.contains), "seed \(seed)")
      if costs.first == all[0] { reached += 1 }
    }
    #expect(reached >= 12, "\(reached)")
  }

  @Test("of nothing at all nothing is taken")
  func empty() {
    #expect(LoadBeam(people: 2, most: 0).best(8) == [[]])
  }
}
