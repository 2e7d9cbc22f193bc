import FairScheduling

/// Makes a problem of a scanned document: names become positions, and everything that does not fit is
/// noted.
struct ProblemReader {
  static let format = "phiencho-problem/1"

  var reader: DocumentReader
  /// Sessions in the horizon; nil where the calendar could not be read.
  var sessions: Int?
  var places = NameTable()
  var venues = NameTable()
  var people = NameTable()
  var equipment = NameTable()
  var events = NameTable()
  /// Which map a person, place or other name was last met in, to find what stands twice.
  var marks = Marks()

  init(_ document: JSONDocument) {
    reader = DocumentReader(document)
  }

  mutating func problem() -> Problem? {
    let root = JSONDocument.root
    guard reader.isFormat(ProblemReader.format) else { return nil }
    guard let fields = reader.object(root, .problem) else { return nil }
    let name = reader.string(fields["name"])
    let calendar = readCalendar(fields["calendar"])
    let placeNames = readPlaces(fields["places"])
    let travel = readTravel(fields["travel"])
    let venueFields: [Fields?]
    let peopleFields: [Fields?]
    let equipmentFields: [Fields?]
    let eventFields: [Fields?]
    (venueFields, venues) = index(fields["venues"], .venue)
    (peopleFields, people) = index(fields["people"], .person)
    (equipmentFields, equipment) = index(fields["equipment"], .equipment)
    (eventFields, events) = index(fields["events"], .event)
    let problem = Problem(
      name: name ?? "",
      firstDay: calendar.firstDay,
      days: calendar.days,
      sessionsPerDay: calendar.sessionsPerDay,
      places: placeNames,
      travel: travel,
      venues: venueFields.map { readVenue($0) },
      people: readPeople(peopleFields, places: placeNames.count),
      equipment: equipmentFields.map { readEquipment($0) },
      events: eventFields.map { readEvent($0) },
      after: readAfter(fields["after"]),
      within: readWithin(fields["within"]),
      apart: readApart(fields["apart"]),
      spread: readSpread(fields["spread"]),
      budgets: readBudgets(fields["budgets"]),
      rest: readRest(fields["rest"])
    )
    guard reader.document.faults.isEmpty, reader.findings.isEmpty else { return nil }
    let resources = problem.people.count + problem.equipment.count + problem.venues.count
    let most = Limits.timelines / max(1, resources)
    if problem.sessions > most {
      reader.note(
        .tooManySessions(problem.sessions, resources: resources, most: most),
        at: fields["calendar"] ?? root
      )
      return nil
    }
    let ceiling = CostCeiling(problem)
    if !ceiling.isBearable {
      let parts = reader.list(fields[ceiling.dearest.list]).map(Array.init) ?? []
      reader.note(.costsTooLarge, at: parts.dropFirst(ceiling.dearest.index).first ?? root)
      return nil
    }
    return problem
  }

  // MARK: Names

  /// The objects of a list, nil for what is no object, and the table of their ids.
  private mutating func index(_ list: Int?, _ shape: Shape) -> ([Fields?], NameTable) {
    var names = NameTable()
    names.isUnsure = isUnsure(list)
    var objects: [Fields?] = []
    if let elements = reader.list(list) {
      for element in elements {
        let fields = reader.object(element, shape)
        enter(fields?["id"], in: &names)
        if fields?["id"] == nil { names.isUnsure = names.isUnsure || isUnsure(element) }
        objects.append(fields)
      }
    }
    return (objects, names)
  }

  /// Enters the next name of a list into its table.
  mutating func enter(_ node: Int?, in names: inout NameTable) {
    guard let node, let name = reader.name(node) else {
      if let node, reader.kind(node) == .broken { names.isUnsure = true }
      names.insertNameless()
      return
    }
    if names.insert(name, in: reader.document.text).isNew {
      if !names.isFirstToLookLike(name, in: reader.document.text) {
        reader.note(.lookalikeName, at: node)
      }
    } else {
      reader.note(.repeatedName, at: node)
      names.insertNameless()
    }
  }

  /// Whether a list of names is not there as a whole, so that an unknown name proves nothing.
  func isUnsure(_ node: Int?) -> Bool {
    guard let node else { return true }
    return reader.kind(node) != .array && reader.kind(node) != .object
      || reader.document.nodes[node].isUnsure
  }

  /// The position of a name in its list.
  mutating func find(_ node: Int?, _ kind: NameKind) -> Int? {
    guard let node, let name = reader.name(node) else { return nil }
    let text = reader.document.text
    let position =
      switch kind {
      case .place: places.position(of: name, in: text)
      case .venue: venues.position(of: name, in: text)
      case .person: people.position(of: name, in: text)
      case .equipment: equipment.position(of: name, in: text)
      case .event, .shift: events.position(of: name, in: text)
      }
    if position == nil, !table(of: kind).isUnsure { reader.note(.unknownName(kind), at: node) }
    return position
  }

  /// All names of a kind.
  func table(of kind: NameKind) -> NameTable {
    switch kind {
    case .place: places
    case .venue: venues
    case .person: people
    case .equipment: equipment
    case .event, .shift: events
    }
  }
}

extension ProblemReader {
  /// What is wrong, in detail.
  func faults() -> DocumentFaults {
    FaultReport(document: reader.document, findings: reader.findings) { kind in
      let text = reader.document.text
      return table(of: kind).names.filter { $0.lowerBound >= 0 }
        .map { String(decoding: text[$0], as: UTF8.self) }
    }.faults()
  }
}
