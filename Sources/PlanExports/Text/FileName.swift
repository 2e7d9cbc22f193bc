/// A file name for an identifier, different for different identifiers.
///
/// Letters, digits, `-`, `_` and inner dots stay; every other byte becomes `%` with two
/// hexadecimal digits, so that no identifier can leave its folder or hide in it.
func fileName(for identifier: String) -> String {
  var name = ""
  for (index, byte) in identifier.utf8.enumerated() {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      name.unicodeScalars.append(Unicode.Scalar(byte))
    case UInt8(ascii: ".") where index > 0:
      name += "."
    default:
      name += percentEncoded(byte)
    }
  }
  return name.isEmpty ? "%" : name
}

/// A byte in the form of RFC 3986 §2.1.
func percentEncoded(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count == 1 ? "%0" + digits : "%" + digits
}
