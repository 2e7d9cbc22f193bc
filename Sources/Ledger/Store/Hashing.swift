import Digests
import Foundation

/// SHA-256 of some bytes in lower-case hexadecimal digits.
public func contentHash(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef")
  return String(
    Digest.sha256.bytes(of: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  )
}

/// Values as JSON of one form only: equal values have equal texts.
enum StoredJSON {
  static func bytes(of value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  static func text(of value: some Encodable) throws -> String {
    String(decoding: try bytes(of: value), as: UTF8.self)
  }

  /// - Throws: ``LedgerError/damaged(_:)`` if the text is not of this type.
  static func value<Value: Decodable>(_ type: Value.Type = Value.self, from text: String) throws
    -> Value
  {
    try value(type, from: Array(text.utf8))
  }

  static func value<Value: Decodable>(_ type: Value.Type = Value.self, from bytes: [UInt8]) throws
    -> Value
  {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
      throw LedgerError.damaged("\(type): \(error)")
    }
  }
}
