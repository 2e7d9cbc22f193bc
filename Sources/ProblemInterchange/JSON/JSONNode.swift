/// One value of a JSON text, or the key before a value; sixteen bytes.
///
/// The nodes of a text stand in its order: a container, then all that is in it. In an object each key
/// is followed by its value.
struct JSONNode {
  enum Kind: UInt8 {
    case object, array, string, integer, fraction, tooLarge, yes, no, null
    /// Something the scanner has already complained about.
    case broken
  }

  var kind: Kind
  /// Whether a container is cut off, or has a member whose key is broken.
  var isUnsure = false
  /// Where it begins in the text.
  var offset: UInt32
  /// An integer's value; for a container, the position after its last node; for a string, where its
  /// text begins (upper half) and how many bytes it has (lower half).
  var payload: Int

  var text: Range<Int> {
    let start = payload >> 32
    return start..<(start + payload & 0xFFFF_FFFF)
  }

  var isContainer: Bool { kind == .object || kind == .array }

  static func payload(of text: Range<Int>) -> Int { text.lowerBound << 32 | text.count }
}
