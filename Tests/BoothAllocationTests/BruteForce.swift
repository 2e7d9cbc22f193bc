import BoothAllocation
import PromotionModel

/// Tries everything, judged by the checker alone.
struct BruteForce {
  let task: BoothTask

  /// Every way in which all of some vendors can stand.
  func allocations(of vendors: [Vendor.ID], _ visit: ([Vendor.ID: [String]]) -> Void) {
    place(vendors[...], [:], visit)
  }

  private func place(
    _ vendors: ArraySlice<Vendor.ID>,
    _ places: [Vendor.ID: [String]],
    _ visit: ([Vendor.ID: [String]]) -> Void
  ) {
    guard let vendor = vendors.first,
      let applicant = task.applicants.first(where: { $0.vendor == vendor })
    else { return visit(places) }
    let taken = Set(places.values.joined())
    for stalls in rows(of: applicant.booths) where taken.isDisjoint(with: stalls) {
      var places = places
      places[vendor] = stalls
      place(vendors.dropFirst(), places, visit)
    }
  }

  private func rows(of length: Int) -> [[String]] {
    let stalls = task.ground.stalls
    return stalls.compactMap { first in
      let row = (0..<length).compactMap { step in
        stalls.first {
          $0.cell == GroundCell(row: first.cell.row, column: first.cell.column + step)
        }
      }
      return row.count == length ? row.map(\.name) : nil
    }
  }

  private func isPossible(_ places: [Vendor.ID: [String]]) -> Bool {
    BoothChecker(task).check(places).violations.allSatisfy {
      if case .leftOut = $0 { true } else { false }
    }
  }

  func canStand(_ vendors: [Vendor.ID]) -> Bool {
    var found = false
    allocations(of: vendors) { if !found, isPossible($0) { found = true } }
    return found
  }

  /// Vendors that get in, each in its turn if all before and it can stand.
  func admitted(_ turns: [Vendor.ID]) -> [Vendor.ID] {
    turns.reduce(into: []) { admitted, vendor in
      if canStand(admitted + [vendor]) { admitted.append(vendor) }
    }
  }

  /// The fewest moves and, with them, the least cost.
  func best(of vendors: [Vendor.ID]) -> (moves: Int, cost: Int)? {
    var best: (moves: Int, cost: Int)?
    allocations(of: vendors) { places in
      guard isPossible(places) else { return }
      let report = BoothChecker(task).check(places)
      let found = (moves: report.moved, cost: report.cost)
      if best.map({ found < $0 }) ?? true { best = found }
    }
    return best
  }
}
