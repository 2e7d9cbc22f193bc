public import PromotionModel

/// Judges an allocation from the task alone; it shares no code with the search.
public struct BoothChecker: Sendable {
  public struct Report: Sendable {
    public var violations: [BoothViolation] = []
    public var terms: [BoothPreference: Int] = [:]
    /// Vendors that stood elsewhere before.
    public var moved = 0

    public var cost: Int { terms.values.reduce(0, +) }
  }

  let task: BoothTask
  private let stalls: [String: Stall]

  public init(_ task: BoothTask) {
    self.task = task
    stalls = Dictionary(task.ground.stalls.map { ($0.name, $0) }) { first, _ in first }
  }

  /// Judges where everybody stands: `places` holds the names of each vendor's stalls.
  public func check(_ places: [Vendor.ID: [String]]) -> Report {
    var report = Report()
    let placed = task.applicants.filter { places[$0.vendor] != nil }
    for vendor in places.keys.sorted()
    where !task.applicants.contains(where: { $0.vendor == vendor }) {
      report.violations.append(.stranger(vendor))
    }
    var takers: [String: Vendor.ID] = [:]
    var sound: [(Applicant, [Stall])] = []
    for applicant in placed {
      let names = places[applicant.vendor] ?? []
      for name in names {
        if let other = takers[name] {
          report.violations.append(.takenTwice(name, other, applicant.vendor))
        }
        takers[name] = applicant.vendor
      }
      let own = names.compactMap { stalls[$0] }
      if own.count == names.count {
        report.violations += violations(applicant, own)
        sound.append((applicant, own))
      } else {
        report.violations.append(.unknownStall(applicant.vendor, names))
      }
      if case .placed(let old) = applicant.standing, Set(old) != Set(names) { report.moved += 1 }
    }
    report.violations += quotaViolations(placed)
    report.violations += idleStalls(takers, places)
    if report.violations.allSatisfy(\.leavesPlaces) { addCosts(sound, &report) }
    return report
  }

  private func violations(_ applicant: Applicant, _ own: [Stall]) -> [BoothViolation] {
    let vendor = applicant.vendor
    var found: [BoothViolation] = []
    if own.count != applicant.booths { found.append(.wrongCount(vendor, own.count)) }
    if !isWallToWall(own) { found.append(.scattered(vendor)) }
    if applicant.needsPower, !own.contains(where: \.hasPower) { found.append(.noPower(vendor)) }
    if applicant.needsWater, !own.contains(where: \.hasWater) { found.append(.noWater(vendor)) }
    if task.rules.zoning == .firm, strangeStalls(applicant, own) > 0 {
      found.append(.foreignZone(vendor))
    }
    return found
  }

  /// In one row without a gap; or in one column of stalls that have no neighbour in their rows.
  private func isWallToWall(_ own: [Stall]) -> Bool {
    let rows = Set(own.map(\.cell.row)).sorted()
    let columns = Set(own.map(\.cell.column)).sorted()
    func isDense(_ numbers: [Int]) -> Bool {
      numbers.count == own.count
        && (numbers.last ?? 0) - (numbers.first ?? 0) == numbers.count - 1
    }
    if own.count < 2 { return own.count == 1 }
    if rows.count == 1 { return isDense(columns) }
    return columns.count == 1 && isDense(rows) && !own.contains(where: hasRowNeighbour)
  }

  func hasRowNeighbour(_ stall: Stall) -> Bool {
    task.ground.stalls.contains {
      $0.cell.row == stall.cell.row && abs($0.cell.column - stall.cell.column) == 1
    }
  }

  private func strangeStalls(_ applicant: Applicant, _ own: [Stall]) -> Int {
    own.count { $0.zone != nil && $0.zone != applicant.zone }
  }

  private func quotaViolations(_ placed: [Applicant]) -> [BoothViolation] {
    task.ground.zones.compactMap { zone in
      guard let quota = zone.quota else { return nil }
      let taken = placed.filter { $0.zone == zone.name }.map(\.booths).reduce(0, +)
      return taken > quota ? .overQuota(zone: zone.name, booths: taken) : nil
    }
  }

  /// Somebody waits though a place stands empty that he could have as it is.
  private func idleStalls(_ takers: [String: Vendor.ID], _ places: [Vendor.ID: [String]])
    -> [BoothViolation]
  {
    let free = task.ground.stalls.filter { takers[$0.name] == nil }
    return task.applicants.compactMap { applicant in
      guard places[applicant.vendor] == nil, applicant.booths > 0 else { return nil }
      let others = task.applicants.filter { places[$0.vendor] != nil } + [applicant]
      guard quotaViolations(others).isEmpty else { return nil }
      for first in free {
        for (down, right) in [(0, 1), (1, 0)] {
          let own = (0..<applicant.booths).compactMap { step in
            free.first {
              $0.cell.row == first.cell.row + step * down
                && $0.cell.column == first.cell.column + step * right
            }
          }
          if own.count == applicant.booths, violations(applicant, own).isEmpty {
            return .leftOut(applicant.vendor, own.map(\.name))
          }
        }
      }
      return nil
    }
  }
}
