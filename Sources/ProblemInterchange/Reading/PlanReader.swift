import FairScheduling

/// Makes a plan of a scanned document, with the names of the problem it belongs to.
struct PlanReader {
  static let format = "phiencho-plan/1"

  private var reader: DocumentReader
  private let problem: Problem
  private let events: [String: Int]
  private let venues: [String: Int]
  private let people: [String: Int]
  private var eventMarks = Marks()
  private var personMarks = Marks()

  init(_ document: JSONDocument, for problem: Problem) {
    reader = DocumentReader(document)
    self.problem = problem
    events = PlanReader.positions(problem.events.map(\.id))
    venues = PlanReader.positions(problem.venues.map(\.id))
    people = PlanReader.positions(problem.people.map(\.id))
  }

  private static func positions(_ names: [String]) -> [String: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func plan() -> WrittenPlan? {
    guard reader.isFormat(PlanReader.format), !isOfYear() else { return nil }
    guard let fields = reader.object(JSONDocument.root, .plan) else { return nil }
    guard isOfProblem(fields["problem"]) else { return nil }
    let held = readEvents(fields["events"])
    let score = readScore(fields["score"])
    let bound = readScore(fields["bound"])
    let isProved = reader.flag(fields["proved"])
    guard reader.document.faults.isEmpty, reader.findings.isEmpty, let isProved else { return nil }
    let plan = Plan(events: held.sorted { $0.event < $1.event })
    return WrittenPlan(plan: plan, score: score, bound: bound, isProved: isProved)
  }

  /// Whether it is the exported plan of a year, which has the same format by name and nothing else.
  private mutating func isOfYear() -> Bool {
    let document = reader.document
    guard reader.kind(JSONDocument.root) == .object else { return false }
    let keys = Set(
      document.members(of: JSONDocument.root).map(\.0).filter { reader.kind($0) == .string }
        .map(document.string)
    )
    guard keys.isSuperset(of: ["year", "centre", "staff"]), !keys.contains("problem") else {
      return false
    }
    reader.note(.yearPlan, at: JSONDocument.root)
    return true
  }

  /// The names in a plan of another problem say nothing; that alone is told then.
  private mutating func isOfProblem(_ node: Int?) -> Bool {
    guard let node, let name = reader.string(node), name != problem.name else { return true }
    reader.note(.otherProblem(problem.name), at: node)
    return false
  }

  private mutating func readScore(_ node: Int?) -> Score {
    let fields = reader.object(node, .score)
    return Score(
      missing: reader.whole(fields?["missing"], in: Limits.amount) ?? 0,
      cost: reader.whole(fields?["cost"], in: 0...Limits.total) ?? 0
    )
  }

  // MARK: Events

  private mutating func readEvents(_ node: Int?) -> [Plan.HeldEvent] {
    guard let elements = reader.list(node) else { return [] }
    var held: [Plan.HeldEvent] = []
    eventMarks.begin(problem.events.count)
    for element in elements {
      if let event = readEvent(element) { held.append(event) }
    }
    return held
  }

  private mutating func readEvent(_ node: Int) -> Plan.HeldEvent? {
    let fields = reader.object(node, .heldEvent)
    let event = find(fields?["id"], .event, in: events)
    let start = reader.whole(fields?["start"], in: Limits.moment)
    let venue = find(reader.present(fields?["venue"]), .venue, in: venues)
    guard let event else { return nil }
    if let id = fields?["id"], !eventMarks.insert(event) { reader.note(.repeatedName, at: id) }
    let crews = readCrews(reader.present(fields?["shifts"]), of: problem.events[event])
    return Plan.HeldEvent(event: event, start: start ?? 0, venue: venue, crews: crews)
  }

  private mutating func readCrews(_ node: Int?, of event: Problem.Event) -> [[Int]] {
    var crews = [[Int]](repeating: [], count: event.shifts.count)
    guard let members = reader.map(node) else { return crews }
    var isFilled = [Bool](repeating: false, count: event.shifts.count)
    for (key, value) in members where reader.kind(key) == .string {
      let name = reader.string(key)
      let crew = readCrew(value)
      guard let shift = event.shifts.firstIndex(where: { $0.id == name }) else {
        reader.note(.unknownName(.shift), at: key)
        continue
      }
      if isFilled[shift] { reader.note(.repeatedKey, at: key) }
      isFilled[shift] = true
      crews[shift] = crew
    }
    return crews
  }

  private mutating func readCrew(_ node: Int) -> [Int] {
    guard let elements = reader.list(node) else { return [] }
    var crew: [Int] = []
    personMarks.begin(problem.people.count)
    for element in elements {
      guard let person = find(element, .person, in: people) else { continue }
      if !personMarks.insert(person) { reader.note(.repeatedName, at: element) }
      crew.append(person)
    }
    return crew.sorted()
  }

  private mutating func find(_ node: Int?, _ kind: NameKind, in table: [String: Int]) -> Int? {
    guard let node, let name = reader.string(node) else { return nil }
    if let position = table[name] { return position }
    reader.note(.unknownName(kind), at: node)
    return nil
  }
}

extension PlanReader {
  /// What is wrong, in detail.
  func faults() -> DocumentFaults {
    FaultReport(document: reader.document, findings: reader.findings) { kind in
      switch kind {
      case .event: problem.events.map(\.id)
      case .venue: problem.venues.map(\.id)
      case .person: problem.people.map(\.id)
      case .place: problem.places
      case .equipment: problem.equipment.map(\.id)
      case .shift: Array(Set(problem.events.flatMap(\.shifts).map(\.id))).sorted()
      }
    }.faults()
  }
}
