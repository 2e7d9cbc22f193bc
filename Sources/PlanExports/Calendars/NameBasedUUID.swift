import Digests

/// A UUID of version 5: made of a name and the name space it is unique in (RFC 9562 §5.5).
struct NameBasedUUID: CustomStringConvertible {
  let bytes: [UInt8]

  /// SHA-1 is what version 5 prescribes; nothing here depends on its strength.
  init(_ name: String, in namespace: [UInt8]) {
    var digest = Array(Digest.sha1.bytes(of: namespace + Array(name.utf8)).prefix(16))
    digest[6] = digest[6] & 0x0f | 0x50
    digest[8] = digest[8] & 0x3f | 0x80
    bytes = digest
  }

  /// The UUID in lower case with its four hyphens.
  var description: String {
    let digits = Array("0123456789abcdef")
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return text
  }
}
