public import Diagnostics

/// Where in the files things were written, beside the model that holds the values.
public struct Origins: Sendable {
  private var places: [Key: SourceLocation] = [:]

  private struct Key: Hashable, Sendable {
    var list: String
    var id: String
    var key: String?
  }

  public init() {}

  /// The place of a thing, or of one of its keys.
  ///
  /// - Parameters:
  ///   - list: the list it stands in, such as `events`.
  ///   - id: its id, or its number in a list without ids.
  ///   - key: one of its keys; nil for the whole. A key that was not written gives the whole.
  public subscript(_ list: String, _ id: String, _ key: String? = nil) -> SourceLocation? {
    places[Key(list: list, id: id, key: key)] ?? places[Key(list: list, id: id, key: nil)]
  }

  mutating func record(_ list: String, _ id: String, _ key: String?, at place: SourceLocation) {
    let name = Key(list: list, id: id, key: key)
    if places[name] == nil { places[name] = place }
  }
}
