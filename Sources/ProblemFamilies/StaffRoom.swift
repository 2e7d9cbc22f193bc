import FairScheduling

/// The people of all provinces.
struct StaffRoom {
  static let lead = "lead"
  static let trade = "trade-info"
  static let logistics = "logistics"
  static let electrician = "electrician"
  static let finance = "finance"
  static let language = "tay-language"

  /// What the first ten of each province can do; the others repeat it, with luck.
  private static let roles = [
    [lead, trade], [logistics, electrician], [trade, finance], [logistics, language],
    [lead, finance], [electrician, logistics], [trade, language], [lead, logistics],
    [trade, logistics], [finance, trade], [language, lead], [logistics], [trade],
  ]

  private(set) var people: [Problem.Person] = []

  init(_ scale: Scale, _ geography: Geography, seed: UInt64) {
    var luck = Luck(seed: seed, purpose: "staff")
    let width = String(max(1, scale.people - 1)).count
    for index in 0..<max(0, scale.people) {
      let province = index % scale.provinces
      var skills = Self.roles[index / scale.provinces % Self.roles.count]
      let all = [Self.logistics, Self.trade, Self.electrician, Self.language]
      let extra = luck.one(of: all)
      if luck.percent(25), !skills.contains(extra) { skills.append(extra) }
      let isElsewhere = luck.percent(8)
      let home =
        isElsewhere
        ? luck.one(of: geography.places(of: province)) : geography.capitals[province]
      let number = String(index)
      people.append(
        Problem.Person(
          id: "p" + String(repeating: "0", count: max(0, width - number.count)) + number,
          skills: skills,
          away: Self.absences(scale, &luck),
          fairness: luck.percent(70) ? 1 : 2,
          outing: geography.outings(from: home, dearer: luck.below(2))
        )
      )
    }
  }

  /// Tết for everybody, and times of their own; they may touch and overlap.
  private static func absences(_ scale: Scale, _ luck: inout Luck) -> [Range<Int>] {
    let perDay = scale.sessionsPerDay
    let end = scale.days * perDay
    var away: [Range<Int>] = []
    if scale.days > Season.newYear.upperBound {
      away.append(Season.newYear.lowerBound * perDay..<Season.newYear.upperBound * perDay)
    }
    for _ in 0..<luck.in(scale.absences) {
      let length = luck.one(of: [1, 2, 2, 3, 4, 4, 6, 6, 16, 20])
      let first = luck.below(max(1, end - length))
      if first + length <= end { away.append(first..<(first + length)) }
    }
    return away.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// Everybody's share of the work that is there for their skills, a little less than all of it.
  mutating func share(_ events: [Problem.Event]) {
    var work: [String: Int] = [:]
    for shift in events.flatMap(\.shifts) {
      work[shift.skill, default: 0] += (shift.to - shift.from) * shift.count
    }
    for index in people.indices {
      people[index].target = people[index].skills.reduce(0) { sum, skill in
        let able = people.count { $0.skills.contains(skill) }
        return sum + (work[skill] ?? 0) * 93 / (100 * max(1, able))
      }
    }
  }
}
