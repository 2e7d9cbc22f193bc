public import Bilingual

/// Every sentence a person reads, in the language that person chose.
///
/// Each subject has a file of its own that extends this type; a sentence is written once, both
/// languages side by side, so that neither can be forgotten.
public struct Wording: Hashable, Sendable {
  public let language: Language

  public init(_ language: Language) {
    self.language = language
  }

  /// The Vietnamese or the English text.
  package func pick(_ vietnamese: @autoclosure () -> String, _ english: @autoclosure () -> String)
    -> String
  {
    switch language {
    case .vietnamese: vietnamese()
    case .english: english()
    }
  }
}
