import CivilCalendar
import LunarCalendar
import PromotionModel
import Wording

enum MarketRuleKeys {
  private static let group = Presence.oneOf(group: "rule")
  static let lunarDays = Key(
    "lunar-days",
    Shape<[Int]>.list(of: .whole(1...30)),
    group,
    example: "[2, 7, 12, 17, 22, 27]"
  )
  static let every = Key("every", Shape<Int>.interval, group, example: "5 days")
  static let from = Key("from", Shape<Day>.day, example: "2027-01-03")
  static let branches = Key(
    "branches",
    Shape<[EarthlyBranch]>.list(of: .branch),
    group,
    example: "[dan, than]"
  )
  static let weekly = Key("weekly", Shape<[Weekday]>.list(of: .word), group, example: "[sunday]")
  static let solarDays = Key(
    "solar-days",
    Shape<[Int]>.list(of: .whole(1...31)),
    group,
    example: "[15]"
  )
  static let yearlyLunar = Key(
    "yearly-lunar",
    Shape<MarketDays>.yearlyLunar,
    group,
    example: "{month: 3, from: 26, to: 27}"
  )
  static let table = KeyTable(
    "market-rule",
    [lunarDays, every, from, branches, weekly, solarDays, yearlyLunar]
  )
}

extension Shape where Value == MarketDays {
  /// One rule by which a market meets.
  static let marketRule = Shape.mapping(MarketRuleKeys.table) { fields, checker in
    let rules: [MarketDays?] = [
      fields.read(MarketRuleKeys.lunarDays, &checker).map { .lunarDays(Set($0)) },
      interval(fields, &checker),
      fields.read(MarketRuleKeys.branches, &checker).map { .branches(Set($0)) },
      fields.read(MarketRuleKeys.weekly, &checker).map { .weekly(Set($0)) },
      fields.read(MarketRuleKeys.solarDays, &checker).map { .solarDays(Set($0)) },
      fields.read(MarketRuleKeys.yearlyLunar, &checker),
    ]
    return rules.compactMap(\.self).first
  }

  /// `every` needs the day it is counted from, and nothing else does.
  private static func interval(_ fields: Fields, _ checker: inout Checker) -> MarketDays? {
    let days = fields.read(MarketRuleKeys.every, &checker)
    let from = fields.read(MarketRuleKeys.from, &checker)
    if fields.has(MarketRuleKeys.every), !fields.has(MarketRuleKeys.from) {
      let key = MarketRuleKeys.from
      checker.report(.missingKey, at: fields.location(of: MarketRuleKeys.every)) {
        $0.missingKey(key.name, in: MarketRuleKeys.table.name, example: key.example)
      }
    }
    guard let days, let from else { return nil }
    return .every(days: days, from: from)
  }
}

enum YearlyLunarKeys {
  static let month = Key("month", Shape<Int>.whole(1...12), .required, example: "3")
  static let from = Key("from", Shape<Int>.whole(1...30), .required, example: "26")
  static let to = Key("to", Shape<Int>.whole(1...30), .required, example: "27")
  static let table = KeyTable("yearly-lunar", [month, from, to])
}

extension Shape where Value == MarketDays {
  static let yearlyLunar = Shape.mapping(YearlyLunarKeys.table) { fields, checker in
    let month = fields.read(YearlyLunarKeys.month, &checker)
    let from = fields.read(YearlyLunarKeys.from, &checker)
    let to = fields.read(YearlyLunarKeys.to, &checker)
    guard let month, let from, let to else { return nil }
    guard from <= to else {
      checker.report(.reversedRange, at: fields.location(of: YearlyLunarKeys.from)) {
        $0.reversedRange(from: String(from), to: String(to))
      }
      return nil
    }
    return .yearlyLunar(month: month, days: from...to)
  }
}

extension Shape where Value == EarthlyBranch {
  /// A branch with or without accents; Tý and Tỵ, alike without them, are then `ty` and `ti`.
  static let branch = Shape(form: .plain(.branch)) { node, checker in
    guard let text = scalarText(node, .branch, &checker) else { return nil }
    let exact = EarthlyBranch.allCases.first {
      $0.rawValue.lowercased() == text.lowercased()
    }
    if let branch = exact ?? branchWords[folded(text)] { return branch }
    let known = EarthlyBranch.allCases.map { "\($0)" }
    checker.report(.unknownWord, at: node.location) {
      $0.unknownWord(text, known: known, nearest: suggestion(folded(text), among: known))
    }
    return nil
  }
}

/// The words without accents, as the cases are named: Tỵ is `ti`, Tý is `ty`.
private let branchWords = Dictionary(
  uniqueKeysWithValues: EarthlyBranch.allCases.map { ("\($0)", $0) }
)
