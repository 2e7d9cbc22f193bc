public import BoothAllocation
public import Diagnostics
public import PromotionModel

/// The stalls of a fair, given out and checked.
public struct BoothReport: Sendable {
  public var year: PromotionYear
  public var event: Event
  public var task: BoothTask
  public var allocation: Allocation
  /// The cost by rule, as the checker found it.
  public var terms: [BoothPreference: Int]
  public var exportFolder = ""
  public var exportCount = 0
  public var exportFailure: Diagnostic?

  public func name(of vendor: Vendor.ID) -> String {
    year.vendors.first { $0.id == vendor }?.name ?? vendor.text
  }

  /// Stalls that nobody has.
  public var freeStalls: [String] {
    let taken = Set(allocation.places.values.joined())
    return task.ground.stalls.map(\.name).filter { !taken.contains($0) }
  }

  /// The table of all fairs with this one's new rows, in the form of `stalls.csv`.
  public var records: [StallRecord] {
    let others = year.booths.records.filter { $0.event != event.id }
    let applicants = allocation.turns.turns.map { task.applicants[$0.applicant] }
    let placed = applicants.compactMap { applicant in
      allocation.places[applicant.vendor].map {
        StallRecord(
          event: event.id,
          vendor: applicant.vendor,
          stalls: $0,
          booths: applicant.booths
        )
      }
    }
    let waiting = applicants.filter { allocation.places[$0.vendor] == nil }.enumerated()
      .map { turn, applicant in
        StallRecord(
          event: event.id,
          vendor: applicant.vendor,
          turn: turn + 1,
          booths: applicant.booths
        )
      }
    return others + placed + waiting
  }
}

/// What a draw of lots brought.
public struct DrawReport: Sendable {
  public var year: PromotionYear
  public var event: Event
  public var task: BoothTask
  public var turns: TurnList
  /// The proof in words, line by line.
  public var text = ""
  public var exportFolder = ""
  public var exportCount = 0
  public var exportFailure: Diagnostic?

  public func name(of vendor: Vendor.ID) -> String {
    year.vendors.first { $0.id == vendor }?.name ?? vendor.text
  }
}
