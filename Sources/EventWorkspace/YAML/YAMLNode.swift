import Diagnostics
import Wording

/// A value of a YAML file with its place; anchors are already resolved and tags forgotten.
struct YAMLNode: Sendable {
  indirect enum Content: Sendable {
    case scalar(String)
    case list([YAMLNode])
    case mapping([Pair])
    /// Nothing, `~` or `null`, written without quotes.
    case empty
  }

  struct Pair: Sendable {
    var key: String
    var location: SourceLocation
    var value: YAMLNode
    /// The line on which the same key was written before in this mapping, if it was.
    var earlierLine: Int?
  }

  var content: Content
  var location: SourceLocation

  var pairs: [Pair]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  var items: [YAMLNode]? {
    if case .list(let items) = content { items } else { nil }
  }

  var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The value of a key, the last one where it is repeated.
  subscript(key: String) -> YAMLNode? {
    pairs?.last { $0.key == key }?.value
  }

  /// What it is, for "expected …, found …".
  var found: FoundValue {
    switch content {
    case .scalar(let text): .text(text)
    case .list: .list
    case .mapping: .mapping
    case .empty: .nothing
    }
  }
}
