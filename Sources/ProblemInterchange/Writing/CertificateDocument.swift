import FairScheduling

/// `phiencho-certificate/2` as it stands in a JSON file: names instead of positions, a proof as the
/// flat list of its nodes, each before those that it is split into.
struct CertificateDocument: Encodable {
  struct Points: Encodable {
    var missing: Int
    var cost: Int
  }
  struct Prices: Encodable {
    struct Series: Encodable {
      var kind: String
      var of: Int
      var fit: Int?
      /// Runs of equal prices above zero: first session, number of sessions, price.
      var runs: [[Int]]
    }
    var scale: Int
    var hours: [Int]
    var budgets: [Int]
    var missing: Int?
    var sessions: [Series]
    /// Events whose calendar is walked through.
    var walked: [String]?
    /// Prices of hours at which all that is left is staffed together.
    var staffing: [Int]?
    /// People whose loads are added up then.
    var together: [String]?
    /// Events that are staffed together then.
    var joined: [[String]]?
  }
  struct Node: Encodable {
    var prices: Prices?
    var event: String?
    var before: Int?
    var venue: String?
    var person: String?
    /// Sessions that a person works at most.
    var hours: Int?
    var holds: Int?
    var fails: Int?
  }

  struct Group: Encodable {
    /// Nil for all there are.
    var events: [String]?
    var missing: Int
    /// Nil where all ways to hold the events are gone through.
    var proof: [Node]?

    init(_ group: Certificate.Group, for problem: Problem) {
      events = group.events?.map { problem.events[$0].id }
      missing = group.missing
      // A proof counts the events of its group alone.
      var part = problem
      if let events = group.events { part.events = events.map { problem.events[$0] } }
      proof = group.proof.map { CertificateDocument.nodes(of: $0, part) }
    }
  }

  var format = CertificateReader.format
  var problem: String
  var bound: Points
  var missing: [Group]?
  var cost: [Node]

  init(_ certificate: Certificate, for problem: Problem) {
    self.problem = problem.name
    bound = Points(missing: certificate.bound.missing, cost: certificate.bound.cost)
    missing =
      certificate.missing.isEmpty ? nil : certificate.missing.map { Group($0, for: problem) }
    cost = CertificateDocument.nodes(of: certificate.cost, problem)
  }

  fileprivate static func nodes(of proof: Certificate.Proof, _ problem: Problem) -> [Node] {
    var nodes: [Node] = []
    func add(_ proof: Certificate.Proof) -> Int {
      let position = nodes.count
      switch proof {
      case .prices(let prices): nodes.append(Node(prices: Prices(prices, problem)))
      case .split(let matter, let prices, let holds, let fails):
        var node = Node(prices: prices.map { Prices($0, problem) })
        node.decide(matter, problem)
        nodes.append(node)
        nodes[position].holds = add(holds)
        nodes[position].fails = add(fails)
      }
      return position
    }
    _ = add(proof)
    return nodes
  }
}

extension CertificateDocument.Node {
  /// Names what is decided here.
  fileprivate mutating func decide(_ matter: Certificate.Case, _ problem: Problem) {
    switch matter {
    case .event(let event, let matter):
      self.event = problem.events[event].id
      switch matter {
      case .isHeld: break
      case .startsBefore(let session): before = session
      case .isAt(let venue): self.venue = problem.venues[venue].id
      case .isServed(let person): self.person = problem.people[person].id
      }
    case .hours(let person, let most):
      self.person = problem.people[person].id
      hours = most
    }
  }
}

extension CertificateDocument.Prices {
  init(_ prices: PriceList, _ problem: Problem) {
    scale = prices.scale
    hours = prices.hours
    budgets = prices.budgets
    missing = prices.missing
    sessions = prices.sessions.map { resource, list in
      let (kind, index, fit) = CertificateResource.name(of: resource)
      return Series(kind: kind, of: index, fit: fit, runs: Self.runs(list))
    }
    .sorted { ($0.kind, $0.of, $0.fit ?? 0) < ($1.kind, $1.of, $1.fit ?? 0) }
    walked = prices.walked.isEmpty ? nil : prices.walked.map { problem.events[$0].id }
    staffing = prices.staffing.isEmpty ? nil : prices.staffing
    together = prices.together.isEmpty ? nil : prices.together.map { problem.people[$0].id }
    joined =
      prices.joined.isEmpty ? nil : prices.joined.map { $0.map { problem.events[$0].id } }
  }

  private static func runs(_ prices: [Int]) -> [[Int]] {
    var runs: [[Int]] = []
    var last = 0
    for (session, price) in prices.enumerated() {
      if price != 0 {
        if price == last {
          runs[runs.count - 1][1] += 1
        } else {
          runs.append([session, 1, price])
        }
      }
      last = price
    }
    return runs
  }
}

/// What is priced, as a word and a position in the problem's list of that kind.
enum CertificateResource {
  static func name(of resource: PriceList.Resource) -> (String, Int, Int?) {
    switch resource {
    case .venue(let index): ("venue", index, nil)
    case .equipment(let index): ("equipment", index, nil)
    case .crowd(let index, let fit): ("crowd", index, fit)
    case .apart(let index): ("apart", index, nil)
    case .spread(let index): ("spread", index, nil)
    case .person(let index): ("person", index, nil)
    case .notBefore(let index): ("notBefore", index, nil)
    case .notAfter(let index): ("notAfter", index, nil)
    }
  }

  static func resource(_ name: String, _ index: Int, fit: Int?) -> PriceList.Resource? {
    switch (name, fit) {
    case ("venue", nil): .venue(index)
    case ("equipment", nil): .equipment(index)
    case ("crowd", let fit?): .crowd(equipment: index, fit: fit)
    case ("apart", nil): .apart(index)
    case ("spread", nil): .spread(index)
    case ("person", nil): .person(index)
    case ("notBefore", nil): .notBefore(index)
    case ("notAfter", nil): .notAfter(index)
    default: nil
    }
  }
}
