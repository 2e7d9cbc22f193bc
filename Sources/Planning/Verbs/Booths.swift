import Bilingual
import BoothAllocation
public import Diagnostics
import EventWorkspace
import PlanExports
import PromotionModel
import Wording

/// The checker does not accept an allocation of stalls.
struct RejectedAllocation: Error {
  let violations: [BoothViolation]
}

extension Workspace {
  /// Gives out the stalls of a fair, checks that, and writes its papers.
  ///
  /// - Returns: nil where something stands in the way, told by the diagnostics.
  /// - Throws: where the checker finds the search at fault; nothing is written then.
  public func booths(_ request: BoothRequest) throws
    -> (report: BoothReport?, diagnostics: [Diagnostic])
  {
    let reading = readWorkspace(at: root, year: request.year, language: request.language)
    guard let year = reading.year else { return (nil, reading.diagnostics) }
    let wording = Wording(request.language)
    let compilation = BoothCompilation(
      year: year,
      origins: reading.origins,
      request: request,
      wording: wording
    )
    let event: Event
    let task: BoothTask
    do {
      event = try compilation.event()
      task = try compilation.task(for: event)
    } catch {
      return (nil, reading.diagnostics + [error.diagnostic])
    }
    let allocation = BoothAllocator(task)
      .allocation(steps: request.steps ?? BoothAllocator.usualSteps)
    let checked = BoothChecker(task).check(allocation.places)
    guard checked.violations.isEmpty, checked.cost == allocation.cost else {
      throw RejectedAllocation(violations: checked.violations)
    }
    var report = BoothReport(
      year: year,
      event: event,
      task: task,
      allocation: allocation,
      terms: checked.terms
    )
    guard request.writesExports else { return (report, reading.diagnostics) }
    var warnings = reading.diagnostics
    let folder = ExportFolder(workspace: root, name: "booths-\(year.year)-\(event.id)")
    do {
      let papers = BoothPapers(year: year, event: event, ground: task.ground, request.language)
      let files = try papers.allocation(
        places: allocation.places,
        waiting: allocation.waiting,
        records: report.records
      )
      try folder.replace(with: files)
      report.exportFolder = folder.path
      report.exportCount = files.count
      warnings += files.printWarnings(below: folder.path, wording)
    } catch {
      report.exportFailure = Diagnostic(failure: error, path: folder.path, in: request.language)
    }
    return (report, warnings)
  }
}

extension ExportFolder {
  /// Puts these files in place of all that the folder held.
  func replace(with files: [ExportedFile]) throws {
    try replace(
      with: Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    )
  }
}
