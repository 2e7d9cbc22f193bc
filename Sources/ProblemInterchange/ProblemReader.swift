public import FairScheduling
import Foundation

/// Reads and writes problems in the format `phiencho-problem/1`.
public enum ProblemFormat {
  /// The problem in a JSON file.
  ///
  /// - Throws: ``ProblemFaults`` with everything that is wrong with it.
  public static func problem(from bytes: [UInt8]) throws(ProblemFaults) -> Problem {
    let document: ProblemDocument
    do {
      document = try JSONDecoder().decode(ProblemDocument.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw ProblemFaults([ProblemFault(error)])
    } catch {
      throw ProblemFaults([.notJSON(line: 0, column: 0)])
    }
    var reader = DocumentReader(document)
    let problem = reader.problem()
    guard let problem, reader.faults.isEmpty else { throw ProblemFaults(reader.faults) }
    return problem
  }

  /// A problem as JSON; the same problem always gives the same bytes.
  public static func bytes(of problem: Problem) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(ProblemDocument(problem))) + [UInt8(ascii: "\n")]
  }
}

/// Something that makes a problem or a plan unusable.
public enum ProblemFault: Hashable, Sendable {
  case notJSON(line: Int, column: Int)
  case wrongFormat(String)
  case missingKey(String)
  case wrongType(String)
  case unknownName(path: String, name: String)
  case repeatedName(path: String, name: String)
  case outOfRange(path: String, value: Int)
  case travelNotSquare
  case travelDiagonal(String)

  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self = .missingKey(path(context.codingPath + [key]))
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      self = .wrongType(path(context.codingPath))
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      self = .wrongType(path(context.codingPath))
    default:
      self = .notJSON(line: 0, column: 0)
    }
  }
}

/// All faults of one file.
public struct ProblemFaults: Error, Hashable, Sendable {
  public let faults: [ProblemFault]

  init(_ faults: [ProblemFault]) {
    self.faults = faults
  }
}

/// A path as people write it: `events[3].starts[0]`.
private func path(_ keys: [any CodingKey]) -> String {
  keys.reduce("") { path, key in
    if let index = key.intValue { return "\(path)[\(index)]" }
    return path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)"
  }
}
