/// Counts aliases (`*name`) before a text is handed to the parser.
///
/// Aliases of aliases multiply: nine levels of nine make a billion nodes of one kilobyte. With at
/// most 32 in a file the worst arrangement, three to a level, makes 3^(32/3) copies, about 120 000.
/// What only looks like an alias inside quotes or a block of text is counted too.
enum AliasGuard {
  static let limit = 32

  /// The line and column, from 1, of the alias that is one too many; nil where there is none.
  static func firstExcess(in text: String) -> (line: Int, column: Int)? {
    var count = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard line.utf8.contains(UInt8(ascii: "*")) else { continue }
      var last: Unicode.Scalar = " "
      var isIndent = true
      for (offset, scalar) in line.unicodeScalars.enumerated() {
        if isIndent, scalar == "#" { break }
        if scalar != " " { isIndent = false }
        if scalar == "*", leaders.contains(last) {
          count += 1
          if count > limit { return (number + 1, offset + 1) }
        }
        last = scalar
      }
    }
    return nil
  }

  /// What can stand before the first character of a value.
  private static let leaders: Set<Unicode.Scalar> = [" ", "\t", "[", "{", ",", ":", "-", "?"]
}
