/// How many bytes the well-formed UTF-8 sequence at `index` has; 0 where there is none.
///
/// Table 3-7 of the Unicode standard: no overlong forms, no surrogates, nothing above U+10FFFF.
func lengthOfSequence(at index: Int, in bytes: [UInt8], end: Int) -> Int {
  let first = bytes[index]
  if first < 0x80 { return 1 }
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch first {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xE1...0xEC, 0xEE, 0xEF: length = 3
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: length = 4
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  guard index + length <= end, second.contains(bytes[index + 1]) else { return 0 }
  for place in (index + 2)..<max(index + 2, index + length) where bytes[place] & 0xC0 != 0x80 {
    return 0
  }
  return length
}
