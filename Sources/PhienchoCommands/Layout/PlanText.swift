import Bilingual
import FairScheduling
import Planning
import PromotionModel
import Wording

/// A planned year as text: month by month, then what is missing, how good it is and where it lies.
struct PlanText {
  let report: PlanReport
  let wording: Wording
  /// The columns there are.
  let width: Int

  /// Every event of the year, then the fair shares, then the summary.
  var whole: [String] {
    calendar + [""] + shares + [""] + summary
  }

  /// The short summary that ends a run.
  var summary: [String] {
    title + [""] + counts + absences + [""] + goodness + [""] + whereabouts
  }

  var title: [String] {
    let title = "\(wording.planTitle(year: report.year.year)) · \(text(report.year.centre.name))"
    return filled(title, indent: 0).map(Terminal.bold)
  }

  // MARK: How much there is, and what is missing

  private var counts: [String] {
    let asked = Set(report.year.events.map(\.id))
    let held = report.plan.events.filter { asked.contains($0.id) }
    let added = report.plan.events.count - held.count
    func item(_ category: EventKind.Category, _ words: (Int) -> String) -> String? {
      let count = held.count { $0.category == category }
      return count == 0 ? nil : "\(count) \(words(count))"
    }
    let items = [
      item(.fair, wording.fairsTotal), item(.seminar, wording.seminarsTotal),
      item(.training, wording.trainingsTotal), item(.conference, wording.conferencesTotal),
    ].compactMap(\.self)
    return [wording.heldLine(held: held.count, of: report.year.events.count)]
      + wrapped(items.dropLast().map { $0 + " ·" } + items.suffix(1), width: width, indent: 2)
      + (added == 0 ? [] : filled(wording.conferencesAddedLine(added), indent: 2))
  }

  private var absences: [String] {
    let missing = report.absences.filter(\.isMissing)
    let skipped = report.absences.filter { !$0.isMissing }
    return
      (missing.isEmpty
      ? filled(wording.allMandatoryHeld, indent: 2)
      : section(wording.missingTitle(missing.count), missing))
      + (skipped.isEmpty ? [] : section(wording.skippedTitle(skipped.count), skipped))
  }

  private func section(_ title: String, _ absences: [PlanReport.Absence]) -> [String] {
    [title]
      + absences.flatMap { absence in
        filled("– \(absence.name): \(absence.reason)", indent: 2, hanging: 4)
      }
  }

  // MARK: How good it is, who works how much, where the files are

  private var goodness: [String] {
    let (score, bound) = (report.score, report.bound)
    let boundLine = wording.boundLine(
      missing: bound.missing,
      cost: bound.cost,
      isProved: report.isProved,
      planCost: score.missing == bound.missing ? score.cost : nil
    )
    return filled(wording.scoreLine(missing: score.missing, cost: score.cost), indent: 0)
      + filled(boundLine, indent: 2)
      + table(report.costs.filter { $0.cost > 0 }.map { ($0.name, wording.number($0.cost)) })
  }

  private var shares: [String] {
    [Terminal.bold(wording.sharesTitle)]
      + table(report.shares.map { ($0.name, "\($0.load) (\($0.target))") })
  }

  private var whereabouts: [String] {
    let lines = [Terminal.dim(wording.fingerprintLine(report.plan.fingerprint))]
    guard report.exportCount > 0 else { return lines }
    let folder = report.exportFolder
    let rosters =
      report.plan.fairs.isEmpty ? [] : [("\(folder)/rosters/", wording.rostersPointer)]
    let forms = report.plan.fairsWithoutVendors(in: report.year).map { text($0.name) }
    return lines + [wording.exportsLine(folder, count: report.exportCount)]
      + table(
        [
          ("\(folder)/plan.html", wording.pagePointer),
          ("\(folder)/calendars/", wording.calendarsPointer),
        ] + rosters + [("\(folder)/assignments.pdf", wording.assignmentsPointer)]
      ) + (forms.isEmpty ? [] : filled(wording.formsLine(forms), indent: 2))
  }

  // MARK: Text

  func text(_ text: BilingualText) -> String { text.text(in: wording.language) }

  /// A sentence, as many lines as it needs.
  func filled(_ text: String, indent: Int, hanging: Int? = nil) -> [String] {
    wrapped(
      text.split(separator: " ").map(String.init),
      width: width,
      indent: indent,
      hanging: hanging
    )
  }

  /// Two columns; where they do not fit side by side the second goes below the first.
  private func table(_ rows: [(String, String)]) -> [String] {
    let left = rows.map { columns($0.0) }.max() ?? 0
    let right = rows.map { columns($0.1) }.max() ?? 0
    guard 2 + left + 2 + right <= width else {
      return rows.flatMap { ["  " + $0.0] + filled($0.1, indent: 6) }
    }
    return rows.map { name, value in
      "  " + name + String(repeating: " ", count: left - columns(name) + 2) + value
    }
  }
}
