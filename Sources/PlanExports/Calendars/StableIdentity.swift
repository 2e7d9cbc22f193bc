import Crypto

/// The identity of a calendar entry: a UUID of version 5 (RFC 9562 §5.5) over names that never
/// change.
///
/// A program that has subscribed to a calendar knows an entry by its UID alone. So the UID is made
/// of the year's folder and of identifiers that people gave (event, shift, person), never of a
/// date, a title or a position in a list: an event that moves stays the same entry.
struct StableIdentity {
  private let namespace: [UInt8]

  /// Identifiers are unique within a year, so each year is a name space of its own.
  init(year: Int) {
    namespace = versionFive(String(year), in: Self.product)
  }

  /// The UUID in lower case, such as `0f2c…`, for a path such as `event/dinh-hoa/banner`.
  func uid(_ path: String...) -> String {
    text(of: versionFive(path.joined(separator: "/"), in: namespace))
  }

  /// Drawn once at random; changing it would make every subscriber see every entry twice.
  /// It reads 6b1f0c52-94f4-4a7e-9d0b-5a3c7e21f8d6.
  private static let product: [UInt8] = [
    0x6b, 0x1f, 0x0c, 0x52, 0x94, 0xf4, 0x4a, 0x7e, 0x9d, 0x0b, 0x5a, 0x3c, 0x7e, 0x21, 0xf8, 0xd6,
  ]
}

/// SHA-1 is what version 5 prescribes; nothing here depends on its strength.
private func versionFive(_ name: String, in namespace: [UInt8]) -> [UInt8] {
  var bytes = Array(Insecure.SHA1.hash(data: namespace + Array(name.utf8)).prefix(16))
  bytes[6] = bytes[6] & 0x0f | 0x50
  bytes[8] = bytes[8] & 0x3f | 0x80
  return bytes
}

private func text(of bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef")
  var text = ""
  for (index, byte) in bytes.enumerated() {
    if [4, 6, 8, 10].contains(index) { text += "-" }
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return text
}
