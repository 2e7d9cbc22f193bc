/// The names and numbers behind the identifiers of a plan, as they were when it was published.
///
/// Without it nobody could be told of a change that concerns somebody who has left the lists since.
public struct Directory: Codable, Hashable, Sendable {
  public var staff: [Contact]
  public var districts: [String: String]
  public var places: [String: String]
  public var venues: [String: String]
  public var participants: [Participant]

  public init(
    staff: [Contact] = [],
    districts: [String: String] = [:],
    places: [String: String] = [:],
    venues: [String: String] = [:],
    participants: [Participant] = []
  ) {
    self.staff = staff
    self.districts = districts
    self.places = places
    self.venues = venues
    self.participants = participants
  }

  public func name(ofStaff id: String) -> String {
    staff.first { $0.id == id }?.name ?? id
  }
}

/// Somebody who works for the centre.
public struct Contact: Codable, Hashable, Sendable {
  public var id: String
  public var name: String
  public var phone: String?

  public init(id: String, name: String, phone: String?) {
    self.id = id
    self.name = name
    self.phone = phone
  }
}

/// A vendor with stalls at an event.
public struct Participant: Codable, Hashable, Sendable {
  public var event: String
  public var vendor: String
  public var name: String
  public var representative: String
  public var phone: String

  public init(event: String, vendor: String, name: String, representative: String, phone: String) {
    self.event = event
    self.vendor = vendor
    self.name = name
    self.representative = representative
    self.phone = phone
  }
}
