import FairScheduling

/// Makes a certificate of a scanned document, with the names of the problem it belongs to.
///
/// Only its form is looked at; what it proves is the checker's business.
struct CertificateReader {
  static let format = "phiencho-certificate/2"

  private var reader: DocumentReader
  private let problem: Problem
  /// Positions of the events that a proof is about.
  private var events: [String: Int]
  private let venues: [String: Int]
  private let people: [String: Int]

  init(_ document: JSONDocument, for problem: Problem) {
    reader = DocumentReader(document)
    self.problem = problem
    events = CertificateReader.positions(problem.events.map(\.id))
    venues = CertificateReader.positions(problem.venues.map(\.id))
    people = CertificateReader.positions(problem.people.map(\.id))
  }

  private static func positions(_ names: [String]) -> [String: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func certificate() -> Certificate? {
    guard reader.isFormat(Self.format) else { return nil }
    guard let fields = reader.object(JSONDocument.root, .certificate) else { return nil }
    if let node = fields["problem"], let name = reader.string(node), name != problem.name {
      reader.note(.otherProblem(problem.name), at: node)
      return nil
    }
    let points = reader.object(fields["bound"], .score)
    let missing = reader.whole(points?["missing"], in: Limits.amount)
    let cost = reader.whole(points?["cost"], in: 0...Limits.total)
    let groups = (reader.list(reader.present(fields["missing"])).map(Array.init) ?? []).map {
      readGroup($0)
    }
    let costProof = readProof(fields["cost"])
    guard reader.document.faults.isEmpty, reader.findings.isEmpty else { return nil }
    guard let missing, let cost, let costProof else { return nil }
    return Certificate(
      bound: Score(missing: missing, cost: cost),
      missing: groups.compactMap(\.self),
      cost: costProof
    )
  }

  /// In its proof events are counted as if there were no others.
  private mutating func readGroup(_ node: Int) -> Certificate.Group? {
    guard let fields = reader.object(node, .certificateGroup) else { return nil }
    let all = events
    defer { events = all }
    var members: [Int]?
    if let names = reader.list(reader.present(fields["events"])).map(Array.init) {
      let found = Set(names.compactMap { find($0, .event, in: all) }).sorted()
      events = Self.positions(found.map { problem.events[$0].id })
      members = found
    }
    let missing = reader.whole(fields["missing"], in: Limits.amount)
    let proof = reader.present(fields["proof"]).flatMap { readProof($0) }
    guard let missing else { return nil }
    return Certificate.Group(events: members, missing: missing, proof: proof)
  }

  // MARK: Proofs

  private struct Node {
    var prices: PriceList?
    var split: (matter: Certificate.Case, holds: Int, fails: Int)?
    /// Where the document says what it is split into.
    var holds: Int?
    var fails: Int?
  }

  /// The last nodes first, for those are what the others are split into.
  private mutating func readProof(_ node: Int?) -> Certificate.Proof? {
    guard let elements = reader.list(node) else { return nil }
    let places = Array(elements)
    // Of a list that is cut off nobody knows how long it was.
    let isWhole = node.map { !reader.document.nodes[$0].isUnsure } ?? false
    let range = 0...(isWhole ? max(0, places.count - 1) : Int.max)
    let nodes = places.enumerated().map { readNode($1, range, after: $0) }
    guard reader.findings.isEmpty, isWhole, !nodes.isEmpty else {
      if isWhole, nodes.isEmpty, let node { reader.note(.noCases, at: node) }
      return nil
    }
    guard isTree(nodes, at: places) else { return nil }
    var proofs = [Certificate.Proof?](repeating: nil, count: nodes.count)
    for index in nodes.indices.reversed() {
      guard let split = nodes[index].split else {
        proofs[index] = nodes[index].prices.map { .prices($0) }
        continue
      }
      guard let holds = proofs[split.holds], let fails = proofs[split.fails] else { return nil }
      proofs[index] = .split(split.matter, prices: nodes[index].prices, holds: holds, fails: fails)
    }
    return proofs[0]
  }

  /// Deeper trees than any that is of use would take too much of the stack.
  private static let mostNested = 2_000

  /// Whether each case is part of one other at most; else a few lines could stand for endless work.
  private mutating func isTree(_ nodes: [Node], at places: [Int]) -> Bool {
    var depths = [Int?](repeating: nil, count: nodes.count)
    for (index, node) in nodes.enumerated() {
      guard let split = node.split else { continue }
      let depth = (depths[index] ?? 0) + 1
      if depth > Self.mostNested {
        reader.note(.tooManyCases(Self.mostNested), at: places[index])
        return false
      }
      for (child, written) in [(split.holds, node.holds), (split.fails, node.fails)] {
        if depths[child] != nil, let written { reader.note(.repeatedCase, at: written) }
        depths[child] = depth
      }
    }
    return reader.findings.isEmpty
  }

  private mutating func readNode(_ node: Int, _ range: ClosedRange<Int>, after own: Int) -> Node {
    let fields = reader.object(node, .proofNode)
    let prices = reader.present(fields?["prices"]).flatMap { readPrices($0) }
    let name = reader.present(fields?["event"])
    let most = reader.present(fields?["hours"])
    guard name != nil || most != nil else {
      if let fields, reader.present(fields["prices"]) == nil {
        reader.note(.missingField("prices"), at: node)
      }
      return Node(prices: prices)
    }
    guard own < range.upperBound else {
      reader.note(.noLaterCase, at: node)
      return Node(prices: prices)
    }
    let later = (own + 1)...range.upperBound
    let holds = child(fields?["holds"], "holds", later, of: node)
    let fails = child(fields?["fails"], "fails", later, of: node)
    let matter = readCase(fields)
    guard let matter, let holds, let fails else { return Node(prices: prices) }
    return Node(
      prices: prices,
      split: (matter, holds, fails),
      holds: fields?["holds"],
      fails: fields?["fails"]
    )
  }

  private mutating func child(
    _ value: Int?,
    _ name: String,
    _ range: ClosedRange<Int>,
    of node: Int
  ) -> Int? {
    if value == nil { reader.note(.missingField(name), at: node) }
    return reader.whole(value, in: range)
  }

  private mutating func readCase(_ fields: Fields?) -> Certificate.Case? {
    if let most = reader.whole(reader.present(fields?["hours"]), in: Limits.moment) {
      if fields?["person"] == nil, let node = fields?["hours"] {
        reader.note(.missingField("person"), at: node)
      }
      return find(reader.present(fields?["person"]), .person, in: people)
        .map { .hours(person: $0, atMost: most) }
    }
    return find(reader.present(fields?["event"]), .event, in: events)
      .map { Certificate.Case(event: $0, matter: readMatter(fields)) }
  }

  private mutating func readMatter(_ fields: Fields?) -> Certificate.Case.Matter {
    if let before = reader.whole(reader.present(fields?["before"]), in: Limits.moment) {
      return .startsBefore(before)
    }
    if let venue = find(reader.present(fields?["venue"]), .venue, in: venues) {
      return .isAt(venue: venue)
    }
    if let person = find(reader.present(fields?["person"]), .person, in: people) {
      return .isServed(by: person)
    }
    return .isHeld
  }

  // MARK: Prices

  /// Prices may be anything that a sum can hold; negative ones are refused by the checker.
  private static let price = -1_000_000_000_000_000...1_000_000_000_000_000

  private mutating func readPrices(_ node: Int) -> PriceList? {
    guard let fields = reader.object(node, .prices) else { return nil }
    let scale = reader.whole(fields["scale"], in: 1...1_000_000)
    let hours = wholes(fields["hours"])
    let budgets = wholes(fields["budgets"])
    let missing = reader.whole(reader.present(fields["missing"]), in: Self.price)
    var sessions: [PriceList.Resource: [Int]] = [:]
    for element in reader.list(fields["sessions"]).map(Array.init) ?? [] {
      guard let series = reader.object(element, .priceSeries) else { continue }
      let kind = reader.string(series["kind"])
      let index = reader.whole(series["of"], in: 0...1_000_000)
      let fit = reader.whole(reader.present(series["fit"]), in: 1...1_000_000)
      let list = readRuns(series["runs"])
      guard let kind, let index else { continue }
      guard let resource = CertificateResource.resource(kind, index, fit: fit) else {
        reader.note(.unknownSeries, at: element)
        continue
      }
      if sessions.updateValue(list, forKey: resource) != nil {
        reader.note(.repeatedKey, at: element)
      }
    }
    let walked = (reader.list(reader.present(fields["walked"])).map(Array.init) ?? []).compactMap {
      find($0, .event, in: events)
    }
    let staffing = wholes(reader.present(fields["staffing"]))
    let together = (reader.list(reader.present(fields["together"])).map(Array.init) ?? [])
      .compactMap { find($0, .person, in: people) }
    let joined = (reader.list(reader.present(fields["joined"])).map(Array.init) ?? []).map {
      (reader.list($0).map(Array.init) ?? []).compactMap { find($0, .event, in: events) }
    }
    guard let scale else { return nil }
    return PriceList(
      scale: scale,
      hours: hours,
      budgets: budgets,
      missing: missing,
      sessions: sessions,
      walked: walked,
      staffing: staffing,
      together: together,
      joined: joined
    )
  }

  private mutating func wholes(_ node: Int?) -> [Int] {
    (reader.list(node).map(Array.init) ?? []).compactMap { reader.whole($0, in: Self.price) }
  }

  /// As long as prices of any resource of the problem may be.
  private var longest: Int { 4 * max(1, problem.days * problem.sessionsPerDay) }

  private mutating func readRuns(_ node: Int?) -> [Int] {
    var prices: [Int] = []
    for element in reader.list(node).map(Array.init) ?? [] {
      guard let parts = reader.list(element).map(Array.init),
        !reader.document.nodes[element].isUnsure
      else { continue }
      let run = parts.compactMap { reader.whole($0, in: Self.price) }
      // What is no number has been noted.
      if parts.count == 3, run.count < 3 { continue }
      guard run.count == 3, run[0] >= prices.count, run[1] >= 1, run[0] + run[1] <= longest else {
        reader.note(.badRun(from: prices.count, to: longest), at: element)
        continue
      }
      prices += [Int](repeating: 0, count: run[0] - prices.count)
      prices += [Int](repeating: run[2], count: run[1])
    }
    return prices
  }

  private mutating func find(_ node: Int?, _ kind: NameKind, in table: [String: Int]) -> Int? {
    guard let node, let name = reader.string(node) else { return nil }
    if let position = table[name] { return position }
    reader.note(.unknownName(kind), at: node)
    return nil
  }
}

extension CertificateReader {
  /// What is wrong, in detail.
  func faults() -> DocumentFaults {
    FaultReport(document: reader.document, findings: reader.findings) { kind in
      switch kind {
      case .event: problem.events.map(\.id)
      case .venue: problem.venues.map(\.id)
      case .person: problem.people.map(\.id)
      default: []
      }
    }.faults()
  }
}
