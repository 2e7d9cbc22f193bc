package import Wording

/// A file of the exports.
public struct ExportedFile: Sendable {
  /// Relative to the year's folder, with `/`.
  public var path: String
  public var bytes: [UInt8]
  /// What is not on its pages as it should be; empty for everything but PDF.
  package var defects: [Wording.PrintDefect] = []

  init(_ path: String, _ bytes: [UInt8], defects: [Wording.PrintDefect] = []) {
    self.path = path
    self.bytes = bytes
    self.defects = defects
  }
}
