import Bilingual
import CivilCalendar
import PromotionModel
import Wording

/// Keys that many mappings have.
enum CommonKeys {
  static func id(_ example: String) -> Key<String> {
    Key("id", .identifier, .required, example: example)
  }

  static func name(_ example: String) -> Key<BilingualText> {
    Key("name", .bilingual, .required, example: example)
  }

  static func english(_ example: String) -> Key<String> {
    Key("english", .text, example: example)
  }

  static let from = Key("from", Shape<Day>.day, .required, example: "2027-06-01")
  static let to = Key("to", Shape<Day>.day, .required, example: "2027-06-03")
}

extension Fields {
  /// The name of a thing: `name`, with `english` beside it.
  func name(_ name: Key<BilingualText>, _ english: Key<String>, _ checker: inout Checker)
    -> BilingualText?
  {
    let translation = read(english, &checker)
    guard var text = read(name, &checker) else { return nil }
    text.english = translation ?? text.english
    return text
  }
}

/// Names with dates of a district, a place or a venue: `name` or `names`.
struct NameKeys: Sendable {
  let name: Key<BilingualText>
  let names: Key<DatedNames>

  init(_ example: String) {
    name = Key("name", .bilingual, .oneOf(group: "name"), example: example)
    names = Key(
      "names",
      .datedNames,
      .oneOf(group: "name"),
      example: "[{name: thị trấn Chợ Chu}, {name: xã Định Hóa, since: 2025-07-01}]"
    )
  }

  func read(_ fields: Fields, _ checker: inout Checker) -> DatedNames? {
    let plain = fields.read(name, &checker).map { DatedNames($0.vietnamese) }
    return fields.read(names, &checker) ?? plain
  }
}

enum DatedNameKeys {
  static let name = Key("name", Shape<String>.text, .required, example: "xã Định Hóa")
  static let since = Key("since", Shape<Day>.day, example: "2025-07-01")
  static let table = KeyTable("dated-name", [name, since])
}

extension Shape where Value == DatedNames {
  /// Names one after the other; no two may begin on the same day.
  static let datedNames: Shape = {
    let entry = Shape<DatedNames.Entry>.mapping(DatedNameKeys.table) { fields, checker in
      let since = fields.read(DatedNameKeys.since, &checker)
      return fields.read(DatedNameKeys.name, &checker).map { .init(name: $0, since: since) }
    }
    let list = Shape<[DatedNames.Entry]>.list(of: entry)
    return Shape(form: list.form) { node, checker in
      guard let entries = list.read(node, &checker) else { return nil }
      if Set(entries.map(\.since)).count < entries.count {
        checker.report(.undatedNames, at: node.location) { $0.undatedNames() }
      }
      return DatedNames(entries)
    }
  }()
}
