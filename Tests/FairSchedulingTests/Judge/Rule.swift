@testable import FairScheduling

/// The rules a plan can break, without the numbers: one for every case of ``Violation``.
enum Rule: String, CaseIterable, Hashable, Sendable {
  case unknownEvent, heldTwice, wrongCrewCount
  case startNotAllowed, venueNotAllowed, wrongNumber, personTwice, unknownPerson, skillLacking
  case venueOverlap, venueClosed
  case personOverlap, personAway, travel
  case equipment
  case tooEarly, tooLate, requiredMissing, within, apart, budget, rest

  /// The rule of a violation; the compiler asks for every new case here.
  init(_ violation: Violation) {
    switch violation {
    case .unknownEvent: self = .unknownEvent
    case .heldTwice: self = .heldTwice
    case .wrongCrewCount: self = .wrongCrewCount
    case .startNotAllowed: self = .startNotAllowed
    case .venueNotAllowed: self = .venueNotAllowed
    case .wrongNumber: self = .wrongNumber
    case .personTwice: self = .personTwice
    case .unknownPerson: self = .unknownPerson
    case .skillLacking: self = .skillLacking
    case .venueOverlap: self = .venueOverlap
    case .venueClosed: self = .venueClosed
    case .personOverlap: self = .personOverlap
    case .personAway: self = .personAway
    case .travel: self = .travel
    case .equipment: self = .equipment
    case .tooEarly: self = .tooEarly
    case .tooLate: self = .tooLate
    case .requiredMissing: self = .requiredMissing
    case .within: self = .within
    case .apart: self = .apart
    case .budget: self = .budget
    case .rest: self = .rest
    }
  }

  /// The plan is not even a plan of the problem: the other rules may be judged in several ways.
  static let ofForm: Set<Rule> = [
    .unknownEvent, .heldTwice, .wrongCrewCount, .unknownPerson, .personTwice,
  ]
}
