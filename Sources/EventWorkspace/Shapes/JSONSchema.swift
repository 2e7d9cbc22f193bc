import Wording

/// The schema (draft 07, as YAML editors understand it) of a table of keys.
///
/// Made of the same tables that reading uses, so the two cannot differ. It is there for completion and
/// a first look; only reading knows references and contradictions.
struct JSONSchema {
  let wording: Wording

  func document(of table: KeyTable) -> String {
    let head: [(String, JSON)] = [
      ("$schema", .text("http://json-schema.org/draft-07/schema#")),
      ("title", .text(wording.title(of: table.name))),
    ]
    return JSON.object(head + mapping(table)).document
  }

  private func mapping(_ table: KeyTable) -> [(String, JSON)] {
    let properties = table.keys.map { key in (key.name, property(key, in: table)) }
    let required = table.keys.filter { $0.presence == .required }.map { JSON.text($0.name) }
    var result: [(String, JSON)] = [
      ("type", .text("object")),
      ("additionalProperties", .flag(false)),
    ]
    if !required.isEmpty { result.append(("required", .list(required))) }
    return result + [("properties", .object(properties))]
  }

  private func property(_ key: any KeyDescription, in table: KeyTable) -> JSON {
    let meaning = wording.meaning(of: key.name, in: table.name)
    return .object([("description", .text(meaning))] + body(key.form))
  }

  private func body(_ form: ValueForm) -> [(String, JSON)] {
    switch form {
    case .plain(let expectation): plain(expectation)
    case .list(let item, let minimum):
      [("type", .text("array")), ("minItems", .number(minimum)), ("items", .object(body(item)))]
    case .mapping(let table): mapping(table)
    case .dictionary(_, let values):
      [("type", .text("object")), ("additionalProperties", .object(body(values)))]
    case .either(let forms): [("anyOf", .list(forms.map { .object(body($0)) }))]
    }
  }

  private func plain(_ expectation: Expectation) -> [(String, JSON)] {
    switch expectation {
    case .wholeNumber(let range):
      let upper: [(String, JSON)] =
        range.upperBound < 1_000_000 ? [("maximum", .number(range.upperBound))] : []
      return [("type", .text("integer")), ("minimum", .number(range.lowerBound))] + upper
    case .decimal: return [("type", .text("number"))]
    case .flag: return [("type", .text("boolean"))]
    case .word(let words): return [("enum", .list(words.map(JSON.text)))]
    case .identifier:
      return [("type", .text("string")), ("pattern", .text("^[a-z0-9][a-z0-9.-]*$"))]
    case .money, .amount, .interval: return [("type", types("string", "integer"))]
    case .coordinates:
      return [
        ("type", .text("array")), ("minItems", .number(2)), ("maxItems", .number(2)),
        ("items", .object([("type", .text("number"))])),
      ]
    case .bilingual: return bilingual
    case .address:
      return [("type", .text("string")), ("pattern", .text("^https?://"))]
    default: return [("type", .text("string"))]
    }
  }

  private func types(_ names: String...) -> JSON { .list(names.map(JSON.text)) }

  private var bilingual: [(String, JSON)] {
    let both = JSON.object(mapping(Shape.bilingualTable))
    return [("anyOf", .list([.object([("type", .text("string"))]), both]))]
  }
}
