/// What can be wrong with a plan that fits its problem, as stable short names.
package enum ViolationCode: String, CaseIterable, Sendable {
  case unknownEvent = "unknown-event"
  case heldTwice = "held-twice"
  case startNotAllowed = "start-not-allowed"
  case venueNotAllowed = "venue-not-allowed"
  case venueOverlap = "venue-overlap"
  case venueClosed = "venue-closed"
  case equipment
  case crewCount = "crew-count"
  case wrongNumber = "wrong-number"
  case personTwice = "person-twice"
  case unknownPerson = "unknown-person"
  case skillLacking = "skill-lacking"
  case personOverlap = "person-overlap"
  case personAway = "person-away"
  case travel
  case rest
  case tooEarly = "too-early"
  case tooLate = "too-late"
  case requiredMissing = "required-missing"
  case within
  case apart
  case budget
  case falseScore = "false-score"
  case falseBound = "false-bound"
  case falseProof = "false-proof"
  case falseCertificate = "false-certificate"
  case uncertified
  case unproved
}

extension CheckText {
  init(_ code: ViolationCode, _ message: String, fix: String) {
    self.init(code.rawValue, message, fix: fix)
  }
}
