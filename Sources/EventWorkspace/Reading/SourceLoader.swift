import Diagnostics
import Wording

/// Takes a file from its bytes to nodes or cells and reports whatever stands in the way.
struct SourceLoader {
  /// Megabytes; a year of a busy centre is a few hundred kilobytes.
  private static let yamlLimit = 2
  private static let tableLimit = 20

  let folder: any FolderReading

  func document(_ path: String, _ checker: inout Checker) -> YAMLNode? {
    text(path, limit: SourceLoader.yamlLimit, &checker).flatMap {
      YAMLReader(path: path).read($0, &checker)
    }
  }

  func table(_ path: String, _ checker: inout Checker) -> CSVTable? {
    text(path, limit: SourceLoader.tableLimit, &checker).map {
      CSVReader.read($0, path: path, &checker)
    }
  }

  private func text(_ path: String, limit: Int, _ checker: inout Checker) -> String? {
    do {
      let bytes = try folder.bytes(of: path, atMost: limit * 1_000_000)
      return decoded(bytes, path, &checker)
    } catch {
      report(error, path, limit, &checker)
      return nil
    }
  }

  private func report(_ error: FileError, _ path: String, _ limit: Int, _ checker: inout Checker) {
    let place = SourceLocation(path: path)
    switch error {
    case .missing: checker.report(.missingFile, at: place) { $0.missingFile(path) }
    case .tooLarge: checker.report(.fileTooLarge, at: place) { $0.fileTooLarge(limit: limit) }
    case .refused: checker.report(.unreadableFile, at: place) { $0.unreadableFile(.refused) }
    case .notAFile, .notAFolder:
      checker.report(.unreadableFile, at: place) { $0.unreadableFile(.notAFile) }
    case .failed(let code):
      checker.report(.unreadableFile, at: place) { $0.unreadableFile(.failed(code)) }
    case .unsupported, .busy:
      checker.report(.unreadableFile, at: place) { $0.unreadableFile(.failed(0)) }
    }
  }

  private func decoded(_ bytes: [UInt8], _ path: String, _ checker: inout Checker) -> String? {
    do {
      return try TextDecoder.text(of: bytes)
    } catch {
      report(error, path, &checker)
      return nil
    }
  }

  private func report(_ trouble: TextDecoder.Trouble, _ path: String, _ checker: inout Checker) {
    switch trouble {
    case .binary(let line, let column):
      let place = SourceLocation(path: path, line: line, column: column)
      checker.report(.binaryFile, at: place) { $0.binaryFile() }
    case .invalid(let line, let column):
      let place = SourceLocation(path: path, line: line, column: column)
      checker.report(.invalidText, at: place) { $0.invalidText() }
    case .legacy(let encoding, let line, let column):
      let place = SourceLocation(path: path, line: line, column: column)
      checker.report(.legacyEncoding, at: place) { $0.legacyEncoding(encoding.rawValue) }
    }
  }
}
