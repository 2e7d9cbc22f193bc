/// Something wrong in what a person wrote, with what is needed to say it.
public enum CheckFault: Hashable, Sendable {
  // Files.
  case missingFile(String)
  case unreadable
  case tooLarge(megabytes: Int)
  case binary
  case legacyEncoding(String)
  case notUTF8
  case yamlSyntax(String)
  case yamlAlias
  case tooDeep
  // Shape.
  case notAMapping(String)
  case unknownKey(String, nearest: String?, known: [String])
  case duplicateKey(String)
  case missingKey(String, in: String)
  case wrongType(String, expected: Expected)
  case empty(String)
  case csvColumnMissing(String)
  case csvColumnUnknown(String, nearest: String?)
  case csvCells(found: Int, expected: Int)
  case csvQuote
  // Values.
  case badID(String)
  case badDate(String)
  case badMonthDay(String)
  case badTime(String)
  case badMoney(String)
  case badNumber(String, least: Int, most: Int)
  case badWord(String, allowed: [String], nearest: String?)
  case badDuration(String)
  case badBusyCalendar(String)
  case rangeBackwards(from: String, to: String)
  case twoOf([String])
  case noneOf([String])
  // Names.
  case duplicateID(String)
  case unknownName(String, kind: Named, nearest: String?)
  case ambiguousName(String, kind: Named, candidates: [String])
  // Meaning.
  case sessionsOverlap(String, String)
  case openingNotOpen(String)
  case sessionsNotContiguous
  case phaseNeedsSessions(String)
  case windowOutsideHorizon
  case dateOutsideWindow(String)
  case windowTooShort(days: Int, needed: Int)
  case venueDoesNotFit(venue: String, why: VenueLack)
  case noVenueFits(booths: Int, seats: Int)
  case tooFewStaff(skill: String, language: String?, needed: Int, able: Int)
  case equipmentShort(String, needed: Int, owned: Int)
  case gapOrder(atLeast: Int, atMost: Int)
  case tooFewMembers(Int)
  case memberTwice(String)
  case convoyTooTight(days: Int, free: Int, road: Int)
  case convoyShapes
  case deadlineImpossible(String, earliest: String)
  case budgetTooLarge(event: String, limit: String)
  case marketPlaceUnclear
  case boothsExceeded(registered: Int, booths: Int)
  case registeredTwice(String)
  case notAFair(String)
  case noEvents

  public enum Expected: Hashable, Sendable {
    case text, number, list, mapping, yesOrNo
  }

  /// Kinds of thing that are referred to by name.
  public enum Named: String, Hashable, Sendable {
    case session, district, place, venue, skill, staff, equipment, kind, programme, event, vendor
  }

  public enum VenueLack: Hashable, Sendable {
    case booths(has: Int, needed: Int)
    case seats(has: Int, needed: Int)
    case feature(String)
  }
}

extension CheckFault {
  /// Whether planning can go on in spite of it.
  public var isWarning: Bool {
    switch self {
    case .boothsExceeded, .noEvents: true
    default: false
    }
  }
}

/// A fault in words.
public struct CheckText: Hashable, Sendable {
  /// A stable short name, the same in every language.
  public var code: String
  public var message: String
  /// What to do about it.
  public var fix: String

  init(_ code: String, _ message: String, fix: String) {
    self.code = code
    self.message = message
    self.fix = fix
  }
}
