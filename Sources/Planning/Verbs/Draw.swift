import Bilingual
import BoothAllocation
public import Diagnostics
import EventWorkspace
import PlanExports
import PromotionModel
import Wording

extension Workspace {
  /// Draws lots for the first choice at a fair, and writes the proof that anybody can repeat.
  ///
  /// Only the registrations count; stalls given out before change nothing.
  public func draw(_ request: BoothRequest) -> (report: DrawReport?, diagnostics: [Diagnostic]) {
    let reading = readWorkspace(at: root, year: request.year, language: request.language)
    guard let year = reading.year else { return (nil, reading.diagnostics) }
    var request = request
    request.startsAnew = true
    let compilation = BoothCompilation(
      year: year,
      origins: reading.origins,
      request: request,
      wording: Wording(request.language)
    )
    var report: DrawReport
    do {
      let event = try compilation.event()
      let task = try compilation.task(for: event, needsGround: false)
      report = DrawReport(year: year, event: event, task: task, turns: TurnList(task))
    } catch {
      return (nil, reading.diagnostics + [error.diagnostic])
    }
    let papers = BoothPapers(
      year: year,
      event: report.event,
      ground: report.task.ground,
      request.language
    )
    report.text = papers.proofText(seed: report.task.seed, lots: report.lots)
    guard request.writesExports else { return (report, reading.diagnostics) }
    var warnings = reading.diagnostics
    let folder = ExportFolder(workspace: root, name: "draw-\(year.year)-\(report.event.id)")
    do {
      let files = try papers.draw(seed: report.task.seed, lots: report.lots)
      try folder.replace(with: files)
      report.exportFolder = folder.path
      report.exportCount = files.count
      warnings += files.printWarnings(below: folder.path, Wording(request.language))
    } catch {
      report.exportFailure = Diagnostic(failure: error, path: folder.path, in: request.language)
    }
    return (report, warnings)
  }
}

extension DrawReport {
  /// The turns as papers tell them.
  var lots: [DrawnLot] {
    turns.turns.map { turn in
      DrawnLot(
        vendor: turn.lot.vendor,
        name: name(of: turn.lot.vendor),
        tier: turn.tier,
        isDrawn: turn.isDrawn,
        digits: turn.lot.digits,
        command: turn.lot.command
      )
    }
  }
}
