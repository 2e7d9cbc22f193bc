import Wording

/// Whether a key has to be there.
enum Presence: Sendable, Equatable {
  case required
  /// With what holds where it is not written, as a person would write it; nil for nothing.
  case optional(standard: String? = nil)
  /// Exactly one key of a group has to be there.
  case oneOf(group: String)
  /// At most one key of a group may be there.
  case atMostOneOf(group: String)
}

/// A key as everything but its reader sees it.
protocol KeyDescription: Sendable {
  var name: String { get }
  var form: ValueForm { get }
  var presence: Presence { get }
  /// A value a person could write.
  var example: String { get }
}

/// A key of a mapping with the shape of its value.
struct Key<Value>: KeyDescription {
  let name: String
  let shape: Shape<Value>
  let presence: Presence
  let example: String

  init(
    _ name: String,
    _ shape: Shape<Value>,
    _ presence: Presence = .optional(),
    example: String
  ) {
    self.name = name
    self.shape = shape
    self.presence = presence
    self.example = example
  }

  var form: ValueForm { shape.form }
}

/// All keys that one kind of mapping can have: the one source of reading, schemas and pages.
struct KeyTable: Sendable {
  let name: String
  let keys: [any KeyDescription]

  init(_ name: String, _ keys: [any KeyDescription]) {
    self.name = name
    self.keys = keys
  }

  var names: [String] { keys.map(\.name) }

  /// Groups of keys that exclude each other: group → names, whether one is required.
  var groups: [(keys: [String], isRequired: Bool)] {
    var order: [String] = []
    var groups: [String: (keys: [String], isRequired: Bool)] = [:]
    for key in keys {
      guard let (group, isRequired) = key.presence.group else { continue }
      if groups[group] == nil { order.append(group) }
      groups[group, default: ([], isRequired)].keys.append(key.name)
    }
    return order.compactMap { groups[$0] }
  }
}

extension Presence {
  fileprivate var group: (name: String, isRequired: Bool)? {
    switch self {
    case .required, .optional: nil
    case .oneOf(let group): (group, true)
    case .atMostOneOf(let group): (group, false)
    }
  }
}
