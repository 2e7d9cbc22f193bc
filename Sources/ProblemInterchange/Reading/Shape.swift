/// The fields an object may have.
struct Shape: Sendable {
  let names: [String]
  let required: Set<String>
  private let bytes: [[UInt8]]

  init(_ required: [String], optional: [String] = []) {
    names = required + optional
    self.required = Set(required)
    bytes = names.map { Array($0.utf8) }
  }

  /// The position of the field with these bytes as its name.
  func position(of name: ArraySlice<UInt8>) -> Int? {
    bytes.firstIndex { $0.count == name.count && $0.elementsEqual(name) }
  }
}

/// The members of one object, by field.
struct Fields {
  let object: Int
  let shape: Shape
  /// The value's node for each name of the shape; 0, which is never a member, where it is absent.
  var values: [Int]

  init(object: Int, shape: Shape) {
    self.object = object
    self.shape = shape
    values = [Int](repeating: 0, count: shape.names.count)
  }

  subscript(name: String) -> Int? {
    guard let position = shape.names.firstIndex(of: name), values[position] > 0 else { return nil }
    return values[position]
  }
}

extension Shape {
  static let problem = Shape(
    [
      "format", "name", "calendar", "places", "travel", "venues", "people", "equipment", "events",
      "after", "apart", "spread", "budgets",
    ],
    optional: ["within", "rest"]
  )
  static let calendar = Shape(["firstDay", "days", "sessionsPerDay"])
  static let venue = Shape(["id", "place", "closed"])
  static let person = Shape(["id", "skills", "away", "target", "fairness", "outing"])
  static let equipment = Shape(["id", "quantity"])
  static let event = Shape(
    [
      "id", "length", "starts", "venues", "shifts", "uses", "spend", "mandatory", "skipCost",
    ],
    optional: ["place"]
  )
  static let shift = Shape(["id", "from", "to", "skill", "count"], optional: ["costs"])
  static let after = Shape(["first", "second", "minGap"], optional: ["maxGap", "requires"])
  static let within = Shape(["events", "maxSpan"])
  static let apart = Shape(["events", "minGap"])
  static let spread = Shape(["events", "idealGap", "weight"])
  static let budget = Shape(["from", "to", "limit"], optional: ["events"])
  static let rest = Shape(["window", "maxDays"])

  static let plan = Shape(["format", "problem", "events", "score", "bound", "proved"])
  static let heldEvent = Shape(["id", "start"], optional: ["venue", "shifts"])
  static let score = Shape(["missing", "cost"])

  static let certificate = Shape(["format", "problem", "bound", "cost"], optional: ["missing"])
  static let certificateGroup = Shape(["missing"], optional: ["events", "proof"])
  static let proofNode = Shape(
    [],
    optional: ["prices", "event", "before", "venue", "person", "hours", "holds", "fails"]
  )
  static let prices = Shape(
    ["scale", "hours", "budgets", "sessions"],
    optional: ["missing", "walked", "staffing", "together", "joined"]
  )
  static let priceSeries = Shape(["kind", "of", "runs"], optional: ["fit"])
}
