import Bilingual
import BoothAllocation
import Planning
import PromotionModel
import Wording

/// The stalls of a fair as text: who stands where, who moves, who waits, how good it is.
struct BoothText {
  let report: BoothReport
  let wording: Wording
  /// The columns there are.
  let width: Int

  private var allocation: Allocation { report.allocation }

  var lines: [String] {
    let name = report.event.name.text(in: wording.language)
    return [Terminal.bold(wording.boothsTitle(name)), ""] + places + [""] + moves + waiting + [""]
      + goodness + files
  }

  private var places: [String] {
    let turns = allocation.turns.turns.map { report.task.applicants[$0.applicant].vendor }
    let rows = turns.enumerated().compactMap { turn, vendor in
      allocation.places[vendor].map {
        [String(turn + 1), $0.joined(separator: " "), report.name(of: vendor)]
      }
    }
    let stalls = allocation.places.values.reduce(0) { $0 + $1.count }
    let free = report.freeStalls
    return [
      wording.boothsSummary(vendors: rows.count, stalls: stalls, free: free.count)
    ]
      + table([[wording.turnColumn, wording.stallColumn, wording.vendorColumn]] + rows)
      + (free.isEmpty ? [] : filled(wording.freeStallsLine(free)))
  }

  private var moves: [String] {
    guard report.task.applicants.contains(where: { $0.standing != .newcomer }) else { return [] }
    return filled(wording.boothMovesTitle(allocation.moves.count, least: allocation.bound.moves))
      + table(
        allocation.moves.map { move in
          [
            "\(move.from.joined(separator: " ")) → \(move.to.joined(separator: " "))",
            report.name(of: move.vendor),
          ]
        }
      )
  }

  private var waiting: [String] {
    let rows = allocation.waiting.enumerated().map { turn, vendor in
      let reason = allocation.reasons[vendor].map { wording.waitingReason($0.rawValue) } ?? ""
      return [String(turn + 1), report.name(of: vendor), reason]
    }
    return rows.isEmpty ? [] : [wording.waitingTitle(rows.count)] + table(rows)
  }

  private var goodness: [String] {
    filled(
      wording.boothCostLine(
        allocation.cost,
        bound: allocation.bound.cost,
        isProved: allocation.isProved
      )
    )
      + table(
        BoothPreference.allCases.compactMap { preference in
          report.terms[preference].flatMap { cost in
            cost == 0
              ? nil : [wording.boothPreference(preference.rawValue), wording.number(cost)]
          }
        }
      )
  }

  private var files: [String] {
    guard report.exportCount > 0 else { return [] }
    return ["", wording.exportsLine(report.exportFolder, count: report.exportCount)]
      + filled("stalls.csv: \(wording.stallsPointer(year: report.year.year))", indent: 2)
  }

  private func filled(_ text: String, indent: Int = 0) -> [String] {
    wrapped(
      text.split(separator: " ").map(String.init),
      width: width,
      indent: indent,
      hanging: indent + 2
    )
  }

  /// Columns of their own width, the last one open.
  private func table(_ rows: [[String]]) -> [String] {
    let widths = (0..<(rows.first?.count ?? 0)).map { column in
      rows.map { columns($0[column]) }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().reduce("") { line, cell in
        let last = cell.offset == row.count - 1
        let gap =
          last ? "" : String(repeating: " ", count: widths[cell.offset] - columns(cell.element))
        return line + "  " + cell.element + gap
      }
    }
  }
}
