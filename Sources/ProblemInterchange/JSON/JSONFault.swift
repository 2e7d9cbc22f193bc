/// Something that is not as RFC 8259 wants it.
struct JSONFault: Hashable {
  enum Trouble: Hashable, CaseIterable {
    case empty, notUTF8File, fileTooLarge
    case missingComma, trailingComma, missingColon, missingValue
    case keyWithoutQuotes, singleQuotes, comment
    case unknownWord, badNumber
    case stringNotClosed, controlCharacter, badEscape, loneSurrogate, notUTF8
    case unexpected, wrongCloser, tooDeep, cutOff, trailingText
  }

  var trouble: Trouble
  /// The bytes at fault.
  var bytes: Range<Int>
  /// Where the container begins that is closed wrongly or not at all.
  var opener: Int?
}
