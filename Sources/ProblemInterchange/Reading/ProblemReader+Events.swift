import FairScheduling

extension ProblemReader {
  mutating func readEvent(_ fields: Fields?) -> Problem.Event {
    let length = reader.whole(fields?["length"], in: Limits.length)
    return Problem.Event(
      id: readID(fields),
      length: length ?? 1,
      starts: readStarts(fields?["starts"], length: length),
      venues: readChoices(fields?["venues"]),
      place: readPlace(fields),
      shifts: readShifts(fields?["shifts"], length: length),
      uses: readUses(fields?["uses"]),
      spend: reader.whole(fields?["spend"], in: Limits.amount) ?? 0,
      mandatory: reader.flag(fields?["mandatory"]) ?? false,
      skipCost: reader.whole(fields?["skipCost"], in: Limits.amount) ?? 0
    )
  }

  private mutating func readStarts(_ node: Int?, length: Int?) -> [Problem.Start] {
    guard let elements = reader.list(node) else { return [] }
    var starts: [Problem.Start] = []
    starts.reserveCapacity(elements.nodeCount / 3)
    var isAscending = true
    for element in elements {
      guard let (first, second) = reader.pair(element, .start) else { continue }
      let session = reader.whole(first, in: Limits.moment)
      let cost = reader.whole(second, in: Limits.amount)
      guard let session else { continue }
      if let length, let sessions, session < 0 || session > sessions - length {
        reader.note(.startOutside(length: length, sessions: sessions), at: first)
      }
      if let last = starts.last, last.session >= session { isAscending = false }
      starts.append(Problem.Start(session: session, cost: cost ?? 0))
    }
    if !isAscending { noteRepeatedStarts(elements) }
    return starts
  }

  /// Starts in no order are compared with all before them.
  private mutating func noteRepeatedStarts(_ elements: JSONDocument.Elements) {
    var seen: Set<Int> = []
    for element in elements where reader.kind(element) == .array {
      var pair = reader.document.elements(of: element)
      guard let first = pair.next(), reader.kind(first) == .integer else { continue }
      if !seen.insert(reader.document.nodes[first].payload).inserted {
        reader.note(.repeatedName, at: first)
      }
    }
  }

  private mutating func readChoices(_ node: Int?) -> [Problem.VenueChoice] {
    guard let elements = reader.list(node) else { return [] }
    var choices: [Problem.VenueChoice] = []
    marks.begin(venues.names.count)
    for element in elements {
      guard let (first, second) = reader.pair(element, .venueChoice) else { continue }
      let venue = find(first, .venue)
      let cost = reader.whole(second, in: Limits.amount)
      if let venue, !marks.insert(venue) { reader.note(.repeatedName, at: first) }
      choices.append(Problem.VenueChoice(venue: venue ?? 0, cost: cost ?? 0))
    }
    return choices
  }

  /// The place counts only where there are no venues; a name that is there has to be right all the same.
  private mutating func readPlace(_ fields: Fields?) -> Int {
    guard let fields else { return 0 }
    guard let node = reader.present(fields["place"]) else {
      if let venues = fields["venues"], reader.isEmptyList(venues),
        !reader.document.nodes[fields.object].isUnsure
      {
        reader.note(.missingField("place"), at: fields.object)
      }
      return 0
    }
    return find(node, .place) ?? 0
  }

  /// What it uses, in order of name.
  private mutating func readUses(_ node: Int?) -> [Problem.Use] {
    let uses = readCosts(node, .equipment)
    guard uses.count > 1 else {
      return uses.map { Problem.Use(equipment: $0.position, quantity: $0.amount) }
    }
    let names = equipment.names
    let text = reader.document.text
    let ordered = uses.sorted { a, b in
      String(decoding: text[names[a.position]], as: UTF8.self)
        < String(decoding: text[names[b.position]], as: UTF8.self)
    }
    return ordered.map { Problem.Use(equipment: $0.position, quantity: $0.amount) }
  }

  // MARK: Shifts

  private mutating func readShifts(_ node: Int?, length: Int?) -> [Problem.Shift] {
    guard let elements = reader.list(node) else { return [] }
    var shifts: [Problem.Shift] = []
    var names = NameTable()
    for element in elements {
      let fields = reader.object(element, .shift)
      enter(fields?["id"], in: &names)
      shifts.append(readShift(fields, length: length))
    }
    return shifts
  }

  private mutating func readShift(_ fields: Fields?, length: Int?) -> Problem.Shift {
    let from = reader.whole(fields?["from"], in: Limits.shiftEnd)
    let to = reader.whole(fields?["to"], in: Limits.shiftEnd)
    if let fields, let interval = check(from, to, at: fields["from"] ?? fields.object),
      let length, interval.upperBound > length
    {
      let at = fields["to"] ?? fields.object
      reader.note(
        .shiftOutside(from: interval.lowerBound, to: interval.upperBound, length: length),
        at: at
      )
    }
    let costs = readCosts(reader.present(fields?["costs"]), .person)
    var isAscending = true
    for index in costs.indices.dropFirst()
    where costs[index - 1].position >= costs[index].position {
      isAscending = false
    }
    let ordered = isAscending ? costs : costs.sorted { $0.position < $1.position }
    return Problem.Shift(
      id: internedID(fields),
      from: from ?? 0,
      to: to ?? 1,
      skill: reader.string(fields?["skill"]) ?? "",
      count: reader.whole(fields?["count"], in: Limits.people) ?? 1,
      costs: ordered.map { Problem.PersonCost(person: $0.position, cost: $0.amount) }
    )
  }

  /// Events have shifts of the same names.
  private mutating func internedID(_ fields: Fields?) -> String {
    guard let node = fields?["id"], reader.kind(node) == .string else { return "" }
    return reader.string(node) ?? ""
  }
}
