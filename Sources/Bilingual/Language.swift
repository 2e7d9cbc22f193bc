/// A language the centre writes in.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}

/// A text in Vietnamese, with its English where somebody has written it.
public struct BilingualText: Hashable, Sendable, ExpressibleByStringLiteral {
  public var vietnamese: String
  public var english: String?

  public init(_ vietnamese: String, english: String? = nil) {
    self.vietnamese = vietnamese
    self.english = english
  }

  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// The text in a language; Vietnamese where there is no English.
  public func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english ?? vietnamese
    }
  }
}
