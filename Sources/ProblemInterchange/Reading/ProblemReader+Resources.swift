import FairScheduling

extension ProblemReader {
  mutating func readCalendar(_ node: Int?) -> (firstDay: String, days: Int, sessionsPerDay: Int) {
    let fields = reader.object(node, .calendar)
    let firstDay = reader.day(fields?["firstDay"])
    let days = reader.whole(fields?["days"], in: Limits.days)
    let perDay = reader.whole(fields?["sessionsPerDay"], in: Limits.sessionsPerDay)
    if let days, let perDay { sessions = days * perDay }
    return (firstDay ?? "", days ?? 0, perDay ?? 1)
  }

  mutating func readPlaces(_ node: Int?) -> [String] {
    var names = NameTable()
    names.isUnsure = isUnsure(node)
    var strings: [String] = []
    if let elements = reader.list(node) {
      for element in elements {
        enter(element, in: &names)
        strings.append(reader.kind(element) == .string ? reader.document.string(element) : "")
      }
    }
    places = names
    return strings
  }

  mutating func readTravel(_ node: Int?) -> [[Int]] {
    guard let node, let rows = reader.list(node) else { return [] }
    var travel: [[Int]] = []
    for row in rows {
      travel.append(readTravelRow(row, from: travel.count))
    }
    if travel.count != places.names.count, !places.isUnsure, !isUnsure(node) {
      reader.note(.travelRows(found: travel.count, places: places.names.count), at: node)
    }
    return travel
  }

  private mutating func readTravelRow(_ node: Int, from place: Int) -> [Int] {
    guard let cells = reader.list(node) else { return [] }
    var row: [Int] = []
    for cell in cells {
      let value = reader.whole(cell, in: Limits.travel)
      if row.count == place, let value, value != 0 { reader.note(.travelDiagonal, at: cell) }
      row.append(value ?? 0)
    }
    if row.count != places.names.count, !places.isUnsure, !isUnsure(node) {
      reader.note(.travelColumns(found: row.count, places: places.names.count), at: node)
    }
    return row
  }

  mutating func readVenue(_ fields: Fields?) -> Problem.Venue {
    Problem.Venue(
      id: readID(fields),
      place: find(fields?["place"], .place) ?? 0,
      closed: readIntervals(fields?["closed"])
    )
  }

  /// The people; one who names no outings has an outing of no cost to each of so many places.
  mutating func readPeople(_ people: [Fields?], places: Int) -> [Problem.Person] {
    let nowhere = [Int](repeating: 0, count: places)
    return people.map { fields in
      Problem.Person(
        id: readID(fields),
        skills: readSkills(fields?["skills"]),
        away: readIntervals(fields?["away"]),
        target: reader.whole(fields?["target"], in: Limits.amount) ?? 0,
        fairness: reader.whole(fields?["fairness"], in: Limits.amount) ?? 0,
        outing: readOuting(fields?["outing"], nowhere)
      )
    }
  }

  private mutating func readSkills(_ node: Int?) -> [String] {
    var skills: [String] = []
    if let elements = reader.list(node) {
      for element in elements { skills.append(reader.string(element) ?? "") }
    }
    return skills
  }

  private mutating func readOuting(_ node: Int?, _ nowhere: [Int]) -> [Int] {
    var outing = nowhere
    for (place, cost) in readCosts(node, .place) { outing[place] = cost }
    return outing
  }

  mutating func readEquipment(_ fields: Fields?) -> Problem.Equipment {
    Problem.Equipment(
      id: readID(fields),
      quantity: reader.whole(fields?["quantity"], in: Limits.amount) ?? 0
    )
  }

  // MARK: Parts of many

  /// The id, which `enter` has already judged.
  func readID(_ fields: Fields?) -> String {
    guard let node = fields?["id"], reader.kind(node) == .string else { return "" }
    return reader.document.string(node)
  }

  /// Amounts by name, in the order of the document.
  mutating func readCosts(_ node: Int?, _ kind: NameKind) -> [(position: Int, amount: Int)] {
    guard let members = reader.map(node) else { return [] }
    var costs: [(Int, Int)] = []
    costs.reserveCapacity(members.greatestCount)
    marks.begin(table(of: kind).names.count)
    for (key, value) in members {
      let position = reader.kind(key) == .broken ? nil : find(key, kind)
      let amount = reader.whole(value, in: Limits.amount)
      guard let position else { continue }
      if !marks.insert(position) { reader.note(.repeatedKey, at: key) }
      costs.append((position, amount ?? 0))
    }
    return costs
  }

  /// Intervals of sessions, without what lies outside the horizon: it does not matter.
  mutating func readIntervals(_ node: Int?) -> [Range<Int>] {
    var intervals: [Range<Int>] = []
    guard let elements = reader.list(node) else { return [] }
    for element in elements {
      guard let interval = readInterval(element) else { continue }
      let inside = interval.clamped(to: 0..<(sessions ?? 0))
      if !inside.isEmpty { intervals.append(inside) }
    }
    return intervals
  }

  private mutating func readInterval(_ node: Int) -> Range<Int>? {
    guard let (first, second) = reader.pair(node, .interval) else { return nil }
    let from = reader.whole(first, in: Limits.moment)
    let to = reader.whole(second, in: Limits.moment)
    return check(from, to, at: node)
  }

  /// An interval, if it begins before it ends.
  mutating func check(_ from: Int?, _ to: Int?, at node: Int) -> Range<Int>? {
    guard let from, let to else { return nil }
    if from < to { return from..<to }
    reader.note(.emptyInterval(from: from, to: to), at: node)
    return nil
  }
}
