/// A place in a file that a person wrote.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  /// The path as shown to the person, relative to the workspace where possible.
  public var path: String
  /// The line, from 1; 0 where the whole file is meant.
  public var line: Int
  /// The column in characters, from 1; 0 where the whole line is meant.
  public var column: Int

  public init(path: String, line: Int = 0, column: Int = 0) {
    self.path = path
    self.line = line
    self.column = column
  }

  /// `path:line:column`, the form editors and terminals can follow.
  public var description: String {
    if line == 0 { return path }
    return column == 0 ? "\(path):\(line)" : "\(path):\(line):\(column)"
  }
}

extension SourceLocation: Comparable {
  public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.path, a.line, a.column) < (b.path, b.line, b.column)
  }
}
