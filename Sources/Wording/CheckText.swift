/// A finding in words, with its code.
public struct CheckText: Hashable, Sendable {
  /// A stable short name, the same in every language.
  public var code: String
  public var message: String
  /// What to do about it.
  public var fix: String

  init(_ code: String, _ message: String, fix: String) {
    self.code = code
    self.message = message
    self.fix = fix
  }
}
