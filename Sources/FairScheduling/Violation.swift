/// A broken hard constraint, with the numbers that show it.
public enum Violation: Hashable, Sendable {
  // The plan does not even fit the problem.
  case unknownEvent(Int)
  case heldTwice(event: Int)
  case wrongCrewCount(event: Int)
  // 1. Starts, venues, staff.
  case startNotAllowed(event: Int, start: Int)
  case venueNotAllowed(event: Int, venue: Int?)
  case wrongNumber(event: Int, shift: Int, people: Int)
  case personTwice(event: Int, shift: Int, person: Int)
  case unknownPerson(event: Int, shift: Int, person: Int)
  case skillLacking(event: Int, shift: Int, person: Int)
  // 2. Venues.
  case venueOverlap(venue: Int, first: Int, second: Int)
  case venueClosed(venue: Int, event: Int)
  // 3. People.
  case personOverlap(person: Int, first: Int, second: Int)
  case personAway(person: Int, event: Int)
  case travel(person: Int, first: Int, second: Int, gap: Int, needed: Int)
  // 4. Equipment.
  case equipment(Int, session: Int, used: Int)
  // 5. Relations.
  case tooEarly(relation: Int, gap: Int)
  case tooLate(relation: Int, gap: Int)
  case requiredMissing(relation: Int)
  case within(relation: Int, span: Int)
  case apart(relation: Int, first: Int, second: Int, gap: Int)
  case budget(Int, spent: Int)
  case rest(person: Int, firstDay: Int, days: Int)
}
