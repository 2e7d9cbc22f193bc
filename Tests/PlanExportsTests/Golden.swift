import Foundation
import Testing

/// Compares bytes with the file of that name beside the suite.
///
/// A golden that is missing, or that `PHIENCHO_RECORD` asks to write anew, is written and the test
/// fails all the same, so that nobody records by accident.
func expectGolden(
  _ bytes: [UInt8],
  _ name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
  let file = folder.appending(path: name)
  let recorded = try? Data(contentsOf: file)
  if let recorded, ProcessInfo.processInfo.environment["PHIENCHO_RECORD"] == nil {
    let same = Array(recorded) == bytes
    #expect(same, "\(name): \(firstDifference(recorded, bytes))", sourceLocation: sourceLocation)
    return
  }
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  try Data(bytes).write(to: file)
  Issue.record("\(name) was written; read it, then run again", sourceLocation: sourceLocation)
}

private func firstDifference(_ recorded: Data, _ bytes: [UInt8]) -> String {
  let old = lines(Array(recorded))
  let new = lines(bytes)
  for (number, pair) in zip(old, new).enumerated() where pair.0 != pair.1 {
    return "line \(number + 1) was \(pair.0.debugDescription), is \(pair.1.debugDescription)"
  }
  return "\(old.count) lines became \(new.count)"
}

private func lines(_ bytes: [UInt8]) -> [String] {
  bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
}
