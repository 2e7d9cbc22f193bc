/// Something in a document that is well-formed JSON and yet makes no problem or plan.
///
/// It holds positions only; words are made of it for those findings that are shown.
struct Finding {
  enum Matter {
    case wrongFormat(expected: String)
    case missingField(String)
    case unknownField(Shape)
    case repeatedKey
    case wrongType(expected: ValueKind)
    case notWhole
    case tooLarge
    case outOfRange(ClosedRange<Int>)
    case emptyInterval(from: Int, to: Int)
    case startOutside(length: Int, sessions: Int)
    case shiftOutside(from: Int, to: Int, length: Int)
    case unknownName(NameKind)
    case repeatedName
    case lookalikeName
    case travelRows(found: Int, places: Int)
    case travelColumns(found: Int, places: Int)
    case travelDiagonal
    case costsTooLarge
    case tooManySessions(Int, resources: Int, most: Int)
    case otherProblem(String)
    case yearPlan
    case repeatedCase
    case tooManyCases(Int)
    case noCases
    case noLaterCase
    case badRun(from: Int, to: Int)
    case unknownSeries
    case notDay
  }

  var node: Int
  var matter: Matter
}

/// What a name may stand for.
enum NameKind {
  case place, venue, person, equipment, event, shift
}

/// What a value should have been.
enum ValueKind {
  case object, list, text, whole, flag, interval, start, venueChoice
}
