import Bilingual
import PromotionModel
import Wording

enum ProgrammesKeys {
  static let programmes = Key(
    "programmes",
    Shape<[Programme]>.list(of: .programme, atLeast: 0),
    .required,
    example: "[{id: ocop, name: Mỗi xã, phường một sản phẩm}]"
  )
  static let table = KeyTable("programmes", [programmes])
}

extension Shape where Value == [Programme] {
  static let programmes = Shape.mapping(ProgrammesKeys.table) { fields, checker in
    fields.read(ProgrammesKeys.programmes, &checker)
  }
}

enum ProgrammeKeys {
  static let id = CommonKeys.id("ocop")
  static let name = CommonKeys.name("Mỗi xã, phường một sản phẩm")
  static let english = CommonKeys.english("One commune, one product")
  static let theme = Key(
    "theme",
    Shape<BilingualText>.bilingual,
    example: "Chè Thái Nguyên đạt chuẩn Halal"
  )
  static let targets = Key(
    "targets",
    Shape<[Programme.Target]>.list(of: .target, atLeast: 0),
    .optional(standard: "[]"),
    example: "[{indicator: Chè khô xuất khẩu, unit: tấn, value: 5000}]"
  )
  static let budget = Key(
    "budget",
    Shape<[Int: Money]>.quarters,
    example: "{quarter-1: 400 triệu}"
  )
  static let concentrated = Key(
    "concentrated",
    Shape<Bool>.flag,
    .optional(standard: "false"),
    example: "true"
  )
  static let table = KeyTable(
    "programme",
    [id, name, english, theme, targets, budget, concentrated]
  )
}

extension Shape where Value == Programme {
  static let programme = Shape.mapping(ProgrammeKeys.table) { fields, checker in
    let id = fields.read(ProgrammeKeys.id, &checker)
    let name = fields.name(ProgrammeKeys.name, ProgrammeKeys.english, &checker)
    let theme = fields.read(ProgrammeKeys.theme, &checker)
    let targets = fields.read(ProgrammeKeys.targets, or: [], &checker)
    let budget = fields.read(ProgrammeKeys.budget, or: [:], &checker)
    let isConcentrated = fields.read(ProgrammeKeys.concentrated, or: false, &checker)
    guard let id, let name else { return nil }
    return Programme(
      id: .init(id),
      name: name,
      theme: theme,
      targets: targets,
      budget: budget,
      isConcentrated: isConcentrated
    )
  }
}

enum TargetKeys {
  static let indicator = Key(
    "indicator",
    Shape<BilingualText>.bilingual,
    .required,
    example: "Chè khô xuất khẩu"
  )
  static let unit = Key("unit", Shape<BilingualText>.bilingual, .required, example: "tấn")
  static let value = Key("value", Shape<Int>.atLeast(0), .required, example: "5000")
  static let counts = Key("counts", Shape<Programme.Measure>.word, example: "booths")
  static let table = KeyTable("target", [indicator, unit, value, counts])
}

extension Shape where Value == Programme.Target {
  static let target = Shape.mapping(TargetKeys.table) { fields, checker in
    let indicator = fields.read(TargetKeys.indicator, &checker)
    let unit = fields.read(TargetKeys.unit, &checker)
    let value = fields.read(TargetKeys.value, &checker)
    let measure = fields.read(TargetKeys.counts, &checker)
    guard let indicator, let unit, let value else { return nil }
    return Programme.Target(indicator: indicator, unit: unit, value: value, measure: measure)
  }
}

enum QuarterKeys {
  static let all = (1...4).map { Key("quarter-\($0)", Shape<Money>.money, example: "400 triệu") }
  static let table = KeyTable("quarters", all)
}

extension Shape where Value == [Int: Money] {
  static let quarters = Shape.mapping(QuarterKeys.table) { fields, checker in
    var budget: Value = [:]
    for (index, key) in QuarterKeys.all.enumerated() {
      budget[index + 1] = fields.read(key, &checker)
    }
    return budget
  }
}
