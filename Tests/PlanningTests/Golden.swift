import Foundation
import Testing

/// Compares a text with the file that holds what it has to be.
///
/// A file that is not there is written, and so is every one with `RECORD_GOLDENS` set; the test fails
/// then all the same, so that nobody takes a recording for a success.
func expectGolden(
  _ text: String,
  at file: URL,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let expected = try? String(contentsOf: file, encoding: .utf8)
  let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil
  if let expected, !isRecording || expected == text {
    #expect(text == expected, sourceLocation: sourceLocation)
    return
  }
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(),
    withIntermediateDirectories: true
  )
  try text.write(to: file, atomically: true, encoding: .utf8)
  Issue.record("recorded \(file.path); look at it and run again", sourceLocation: sourceLocation)
}
