import PromotionModel
import Wording

/// The vendors of a fair with their stalls, for every paper of the fair.
struct FairVendors {
  let roster: Roster
  /// The stalls of each row of the roster, by its number, in the order of the ground.
  let stalls: [Int: [String]]
  /// Stalls of the ground that nobody has, in its order.
  let free: [String]
  private let positions: [String: Int]

  init(_ publication: Publication, _ event: PlannedEvent, _ roster: Roster) {
    self.roster = roster
    let wish = publication.year.events.first { $0.id == event.id }
    let ground = wish.flatMap { publication.ground(of: event, $0) }
    let names = ground?.stalls.map(\.name) ?? []
    positions = Dictionary(zip(names, 0...), uniquingKeysWith: { first, _ in first })
    stalls = Dictionary(
      roster.rows.map { row in
        (row.number, row.stall.split(whereSeparator: { " ,;".contains($0) }).map(String.init))
      },
      uniquingKeysWith: { first, _ in first }
    )
    let taken = Set(stalls.values.joined())
    free = taken.isEmpty ? [] : names.filter { !taken.contains($0) }
  }

  /// Those with a stall, in the order of the ground; stalls it does not know come last, by name.
  var placed: [Roster.Row] {
    roster.rows.filter { !(stalls[$0.number] ?? []).isEmpty }
      .map { (row: $0, key: key($0)) }
      .sorted { $0.key < $1.key }
      .map(\.row)
  }

  var unplaced: [Roster.Row] { roster.rows.filter { (stalls[$0.number] ?? []).isEmpty } }

  private func key(_ row: Roster.Row) -> (Int, VietnameseOrder, Int) {
    let first = stalls[row.number]?.first ?? ""
    return (positions[first] ?? .max, VietnameseOrder(first), row.number)
  }
}

extension Publication {
  /// The vendors of a fair.
  func vendors(of event: PlannedEvent) -> FairVendors {
    FairVendors(self, event, roster(of: event))
  }

  /// Which fair, where and when, below the title of a paper.
  func subtitle(of event: PlannedEvent) -> String {
    wording.rosterSubtitle(
      event: text(event.name),
      place: whereabouts(of: event).short,
      days: event.days
    )
  }
}
