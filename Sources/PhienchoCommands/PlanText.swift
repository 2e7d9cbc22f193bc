import Bilingual
import CivilCalendar
import FairScheduling
import LunarCalendar
import Planning
import PromotionModel
import Wording

/// A planned year as text: month by month, then what is missing, how good it is and where it lies.
struct PlanText {
  let report: PlanReport
  let wording: Wording

  // MARK: The whole

  /// The short summary that ends a run.
  var summary: [String] {
    var lines = [Terminal.bold(title), ""]
    lines.append(wording.heldLine(held: askedHeld, of: report.year.events.count))
    lines.append("  " + counts)
    lines += absences
    lines.append("")
    lines.append(wording.scoreLine(missing: report.score.missing, cost: report.score.cost))
    lines.append(
      "  "
        + wording.boundLine(
          missing: report.bound.missing,
          cost: report.bound.cost,
          isProved: report.isProved
        )
    )
    lines += table(report.costs.filter { $0.cost > 0 }.map { ($0.name, wording.number($0.cost)) })
    lines.append("")
    lines += whereabouts
    return lines
  }

  /// Every event of the year, then the fair shares, then the summary.
  var whole: [String] {
    calendar + [""] + shares + [""] + summary
  }

  private var title: String {
    "\(wording.planTitle(year: report.year.year)) · \(text(report.year.centre.name))"
  }

  private var askedHeld: Int {
    let asked = Set(report.year.events.map(\.id))
    return report.plan.events.count { asked.contains($0.id) }
  }

  private var counts: String {
    func count(_ category: EventKind.Category) -> Int {
      report.plan.events.count { $0.category == category }
    }
    return wording.countLine(
      fairs: count(.fair),
      seminars: count(.seminar),
      trainings: count(.training),
      conferences: count(.conference)
    )
  }

  // MARK: Month by month

  var calendar: [String] {
    var lines = [Terminal.bold(title)]
    var month: Int?
    for event in report.plan.events {
      let first = event.days.lowerBound
      let current = first.year * 12 + first.month
      if current != month {
        let heading = "\(wording.month(first.month)) \(first.year)"
        lines += ["", Terminal.bold(heading.prefix(1).uppercased() + heading.dropFirst())]
        month = current
      }
      lines += description(of: event)
    }
    return lines
  }

  private func description(of event: PlannedEvent) -> [String] {
    let date = "\(dates(event)) (\(lunar(event.days.lowerBound)))"
    var lines = ["  " + Terminal.bold(date) + "  " + text(event.name)]
    lines.append("      " + place(of: event))
    let people = unique(event.shifts.flatMap(\.staff)).map(name)
    lines += wrapped(people.isEmpty ? wording.nobody : people.joined(separator: ", "), indent: 6)
      .map(Terminal.dim)
    return lines
  }

  private func dates(_ event: PlannedEvent) -> String {
    let days = event.days
    guard days.count == 1, let open = event.openDays.first else {
      return "\(wording.shortDate(days.lowerBound)) – \(wording.shortDate(days.upperBound))"
    }
    return "\(wording.shortDate(days.lowerBound)) \(wording.clock(open.from.time))"
  }

  private func lunar(_ day: Day) -> String {
    guard let date = VietnameseLunarCalendar.lunarDate(of: day) else { return "" }
    return wording.shortLunarDate(day: date.day, month: date.month, isLeap: date.isLeapMonth)
  }

  private func place(of event: PlannedEvent) -> String {
    let day = event.days.lowerBound
    let year = report.year
    var parts: [String] = []
    if let id = event.venue, let venue = year.venues.first(where: { $0.id == id }) {
      parts.append(venue.names.name(on: day))
    }
    if let place = year.places.first(where: { $0.id == event.place }) {
      parts.append(place.names.name(on: day))
    }
    if let district = year.districts.first(where: { $0.id == event.district }) {
      parts.append(district.names.name(on: day))
    }
    return unique(parts).joined(separator: ", ")
  }

  private func name(of staff: StaffMember.ID) -> String {
    report.year.staff.first { $0.id == staff }?.name ?? staff.text
  }

  // MARK: What is missing, who works how much, where the files are

  private var absences: [String] {
    let missing = report.absences.filter(\.isMissing)
    let skipped = report.absences.filter { !$0.isMissing }
    var lines: [String] = []
    if missing.isEmpty {
      lines.append("  " + wording.allMandatoryHeld)
    } else {
      lines += section(wording.missingTitle(missing.count), missing)
    }
    if !skipped.isEmpty {
      lines += section(wording.skippedTitle(skipped.count), skipped)
    }
    return lines
  }

  private func section(_ title: String, _ absences: [PlanReport.Absence]) -> [String] {
    [title]
      + absences.flatMap { absence in
        wrapped("– \(absence.name): \(absence.reason)", indent: 2)
      }
  }

  private var shares: [String] {
    [Terminal.bold(wording.sharesTitle)]
      + table(report.shares.map { ($0.name, "\($0.load) (\($0.target))") })
  }

  private var whereabouts: [String] {
    var lines = [Terminal.dim(wording.fingerprintLine(report.plan.fingerprint))]
    guard report.exportCount > 0 else { return lines }
    let folder = report.exportFolder
    lines.append(wording.exportsLine(folder, count: report.exportCount))
    lines += table(
      [
        ("\(folder)/plan.html", wording.pagePointer),
        ("\(folder)/calendars/", wording.calendarsPointer),
      ] + rosters(below: folder) + [("\(folder)/assignments.pdf", wording.assignmentsPointer)]
    )
    let forms = report.plan.fairsWithoutVendors(in: report.year).map { text($0.name) }
    if !forms.isEmpty { lines += wrapped(wording.formsLine(forms), indent: 2) }
    return lines
  }

  /// The folder of the rosters; there is none in a year without fairs.
  private func rosters(below folder: String) -> [(String, String)] {
    report.plan.fairs.isEmpty ? [] : [("\(folder)/rosters/", wording.rostersPointer)]
  }

  // MARK: Text

  private func text(_ text: BilingualText) -> String { text.text(in: wording.language) }

  private func table(_ rows: [(String, String)]) -> [String] {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { left, right in
      "  " + left + String(repeating: " ", count: width - left.count + 2) + right
    }
  }

  private func wrapped(_ text: String, indent: Int, width: Int = 96) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = margin
    for word in text.split(separator: " ") {
      if line.count + word.count + 1 > width, line != margin {
        lines.append(line)
        line = margin + "  "
      }
      line += (line.last == " " ? "" : " ") + word
    }
    lines.append(line)
    return lines
  }

  private func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
