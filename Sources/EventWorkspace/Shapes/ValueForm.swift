import Wording

/// What a value looks like, for the schemas that editors use and for the pages that explain them.
indirect enum ValueForm: Sendable {
  case plain(Expectation)
  case list(of: ValueForm, atLeast: Int)
  case mapping(KeyTable)
  /// Keys of the writer's own choosing.
  case dictionary(keys: Expectation, values: ValueForm)
  case either([ValueForm])

  /// The same in the terms of `Wording`, for one sentence.
  var expectation: Expectation {
    switch self {
    case .plain(let expectation): expectation
    case .list: .list
    case .mapping, .dictionary: .mapping
    case .either(let forms): .either(forms.map(\.expectation))
    }
  }
}
