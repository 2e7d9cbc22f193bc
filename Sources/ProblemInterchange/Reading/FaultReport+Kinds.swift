import Wording

extension FaultReport {
  func word(_ kind: NameKind) -> Wording.NameWord {
    switch kind {
    case .place: .place
    case .venue: .venue
    case .person: .person
    case .equipment: .equipment
    case .event: .event
    case .shift: .shift
    }
  }

  func word(_ kind: ValueKind) -> Wording.ValueWord {
    switch kind {
    case .object: .object
    case .list: .list
    case .text: .text
    case .whole: .whole
    case .flag: .flag
    case .interval: .interval
    case .start: .start
    case .venueChoice: .venueChoice
    }
  }

  /// What stands at a node.
  func found(_ node: Int) -> Wording.FoundWord {
    switch document.nodes[node].kind {
    case .object: .object
    case .array: .list(count: document.elements(of: node).reduce(0) { count, _ in count + 1 })
    case .string: .text
    case .yes, .no: .flag
    case .integer, .fraction, .tooLarge: .number(printable(document.source(of: node)))
    case .null, .broken: .nothing
    }
  }
}
