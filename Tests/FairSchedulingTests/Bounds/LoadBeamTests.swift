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

    func best(within most: Int, count: Int = 8) -> [[Int]] {
      var beam = LoadBeam(people: unfairness.count, most: most)
      for number in lists.indices { beam.take(oneOf: lists[number], outlook(after: number)) }
      return beam.best(count)
    }

    /// The least cost there is, by going through all loads.
    var least: Int {
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
      let costs = prices.map { loads, price in
        zip(unfairness, loads).reduce(price) { $0 + $1.0[$1.1] }
      }
      return costs.min() ?? 0
    }
  }

  @Test(
    "where all fits, the best there is comes first, the next after it, and nothing beyond what is asked for"
  )
  func whole() {
    for seed in 1...60 as ClosedRange<UInt64> {
      let lists = Lists(seed, lists: 4, choices: 5, people: 3)
      let least = lists.least
      let costs = lists.best(within: .max / 2).map(lists.cost)
      #expect(costs.first == least, "seed \(seed)")
      #expect(costs == costs.sorted(), "seed \(seed)")
      #expect(lists.best(within: least).map(lists.cost).allSatisfy { $0 == least })
      #expect(!lists.best(within: least).isEmpty && lists.best(within: least - 1).isEmpty)
    }
  }

  /// Four lists of thirty make more loads than a beam holds.
  @Test("where more come together than are kept, the best is nearly always among them")
  func narrow() {
    var reached = 0
    for seed in 1...12 as ClosedRange<UInt64> {
      let lists = Lists(seed, lists: 4, choices: 30, people: 4)
      let cost = lists.best(within: .max / 2).first.map(lists.cost)
      let least = lists.least
      #expect(cost ?? .max >= least, "seed \(seed)")
      if cost == least { reached += 1 }
    }
    #expect(reached >= 10, "\(reached)")
  }

  @Test("of nothing at all nothing is taken")
  func empty() {
    #expect(LoadBeam(people: 2, most: 0).best(8) == [[]])
  }
}
