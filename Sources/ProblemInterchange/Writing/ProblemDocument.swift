/// `phiencho-problem/1` as it stands in a JSON file: names instead of positions.
struct ProblemDocument: Encodable {
  static let format = ProblemReader.format

  struct Calendar: Encodable {
    var firstDay: String
    var days: Int
    var sessionsPerDay: Int
  }
  struct Venue: Encodable {
    var id: String
    var place: String
    var closed: [[Int]]
  }
  struct Person: Encodable {
    var id: String
    var skills: [String]
    var away: [[Int]]
    var target: Int
    var fairness: Int
    var outing: [String: Int]
  }
  struct Equipment: Encodable {
    var id: String
    var quantity: Int
  }
  struct Shift: Encodable {
    var id: String
    var from: Int
    var to: Int
    var skill: String
    var count: Int
    var costs: [String: Int]?
  }
  struct VenueChoice: Encodable {
    var venue: String
    var cost: Int

    init(venue: String, cost: Int) {
      self.venue = venue
      self.cost = cost
    }

    init(from decoder: any Decoder) throws {
      var pair = try decoder.unkeyedContainer()
      venue = try pair.decode(String.self)
      cost = try pair.decode(Int.self)
    }

    func encode(to encoder: any Encoder) throws {
      var pair = encoder.unkeyedContainer()
      try pair.encode(venue)
      try pair.encode(cost)
    }
  }
  struct Event: Encodable {
    var id: String
    var length: Int
    var starts: [[Int]]
    var venues: [VenueChoice]
    var place: String?
    var shifts: [Shift]
    var uses: [String: Int]
    var spend: Int
    var mandatory: Bool
    var skipCost: Int
  }
  struct After: Encodable {
    var first: String
    var second: String
    var minGap: Int
    var maxGap: Int?
    var requires: Bool?
  }
  struct Within: Encodable {
    var events: [String]
    var maxSpan: Int
  }
  struct Apart: Encodable {
    var events: [String]
    var minGap: Int
  }
  struct Spread: Encodable {
    var events: [String]
    var idealGap: Int
    var weight: Int
  }
  struct Budget: Encodable {
    var from: Int
    var to: Int
    var limit: Int
    var events: [String]?
  }
  struct Rest: Encodable {
    var window: Int
    var maxDays: Int
  }

  var format: String
  var name: String
  var calendar: Calendar
  var places: [String]
  var travel: [[Int]]
  var venues: [Venue]
  var people: [Person]
  var equipment: [Equipment]
  var events: [Event]
  var after: [After]
  var within: [Within]?
  var apart: [Apart]
  var spread: [Spread]
  var budgets: [Budget]
  var rest: Rest?
}
