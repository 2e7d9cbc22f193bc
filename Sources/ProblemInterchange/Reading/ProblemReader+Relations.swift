import FairScheduling

extension ProblemReader {
  /// The objects of a list, each read in turn.
  private mutating func readEach<Value>(
    _ node: Int?,
    _ shape: Shape,
    _ read: (inout ProblemReader, Fields) -> Value
  ) -> [Value] {
    guard let elements = reader.list(node) else { return [] }
    var values: [Value] = []
    for element in elements {
      if let fields = reader.object(element, shape) { values.append(read(&self, fields)) }
    }
    return values
  }

  private mutating func readMembers(_ node: Int?) -> [Int] {
    guard let elements = reader.list(node) else { return [] }
    var members: [Int] = []
    for element in elements { members.append(find(element, .event) ?? 0) }
    return members
  }

  private mutating func readMoment(_ node: Int?) -> Int {
    reader.whole(node, in: Limits.moment) ?? 0
  }

  mutating func readAfter(_ node: Int?) -> [Problem.After] {
    readEach(node, .after) { this, fields in
      Problem.After(
        first: this.find(fields["first"], .event) ?? 0,
        second: this.find(fields["second"], .event) ?? 0,
        minGap: this.readMoment(fields["minGap"]),
        maxGap: this.reader.whole(this.reader.present(fields["maxGap"]), in: Limits.moment),
        requires: this.reader.flag(this.reader.present(fields["requires"])) ?? false
      )
    }
  }

  mutating func readWithin(_ node: Int?) -> [Problem.Within] {
    readEach(reader.present(node), .within) { this, fields in
      Problem.Within(
        events: this.readMembers(fields["events"]),
        maxSpan: this.readMoment(fields["maxSpan"])
      )
    }
  }

  mutating func readApart(_ node: Int?) -> [Problem.Apart] {
    readEach(node, .apart) { this, fields in
      Problem.Apart(
        events: this.readMembers(fields["events"]),
        minGap: this.readMoment(fields["minGap"])
      )
    }
  }

  mutating func readSpread(_ node: Int?) -> [Problem.Spread] {
    readEach(node, .spread) { this, fields in
      Problem.Spread(
        events: this.readMembers(fields["events"]),
        idealGap: this.readMoment(fields["idealGap"]),
        weight: this.reader.whole(fields["weight"], in: Limits.amount) ?? 0
      )
    }
  }

  mutating func readBudgets(_ node: Int?) -> [Problem.Budget] {
    readEach(node, .budget) { this, fields in
      let from = this.reader.whole(fields["from"], in: Limits.moment)
      let to = this.reader.whole(fields["to"], in: Limits.moment)
      _ = this.check(from, to, at: fields["from"] ?? fields.object)
      return Problem.Budget(
        from: from ?? 0,
        to: to ?? 0,
        limit: this.reader.whole(fields["limit"], in: Limits.amount) ?? 0,
        events: this.reader.present(fields["events"]).map { this.readMembers($0) }
      )
    }
  }

  mutating func readRest(_ node: Int?) -> Problem.Rest? {
    guard let fields = reader.object(reader.present(node), .rest) else { return nil }
    return Problem.Rest(
      window: reader.whole(fields["window"], in: Limits.restWindow) ?? 1,
      maxDays: reader.whole(fields["maxDays"], in: Limits.restDays) ?? 0
    )
  }
}
