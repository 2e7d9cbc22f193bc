/// What can be wrong with a problem or a plan file, as stable short names.
package enum DocumentCode: String, CaseIterable, Sendable {
  case moreErrors = "more-errors"
  case wrongFormat = "wrong-format"
  case missingKey = "missing-key"
  case unknownKey = "unknown-key"
  case duplicateKey = "duplicate-key"
  case wrongType = "wrong-type"
  case otherProblem = "other-problem"
  case repeatedCase = "repeated-case"
  case tooManyCases = "too-many-cases"
  case noCases = "no-cases"
  case noLaterCase = "no-later-case"
  case badRun = "bad-run"
  case unknownSeries = "unknown-series"
  case unknownName = "unknown-name"
  case lookalikeId = "lookalike-id"
  case duplicateId = "duplicate-id"
  case notDay = "not-a-day"
  case notWhole = "not-whole"
  case numberTooLarge = "number-too-large"
  case costsTooLarge = "costs-too-large"
  case tooManySessions = "too-many-sessions"
  case negativeNumber = "negative-number"
  case outOfRange = "out-of-range"
  case emptyInterval = "empty-interval"
  case shiftOutsideEvent = "shift-outside-event"
  case startOutsideHorizon = "start-outside-horizon"
  case travelNotSquare = "travel-not-square"
  case travelDiagonal = "travel-diagonal"
  case jsonEmpty = "json-empty"
  case jsonNotUTF8 = "json-not-utf8"
  case jsonTooLarge = "json-too-large"
  case jsonMissingComma = "json-missing-comma"
  case jsonTrailingComma = "json-trailing-comma"
  case jsonMissingColon = "json-missing-colon"
  case jsonMissingValue = "json-missing-value"
  case jsonQuotes = "json-quotes"
  case jsonComment = "json-comment"
  case jsonUnknownWord = "json-unknown-word"
  case jsonBadNumber = "json-bad-number"
  case jsonStringNotClosed = "json-string-not-closed"
  case jsonControlCharacter = "json-control-character"
  case jsonBadEscape = "json-bad-escape"
  case jsonLoneSurrogate = "json-lone-surrogate"
  case jsonUnexpected = "json-unexpected"
  case jsonWrongBracket = "json-wrong-bracket"
  case jsonTooDeep = "json-too-deep"
  case jsonCutOff = "json-cut-off"
  case jsonTrailingText = "json-trailing-text"
}

extension CheckText {
  init(_ code: DocumentCode, _ message: String, fix: String) {
    self.init(code.rawValue, message, fix: fix)
  }

  init(_ code: DocumentCode, _ remark: Remark) {
    self.init(code, remark.message, fix: remark.fix)
  }
}
