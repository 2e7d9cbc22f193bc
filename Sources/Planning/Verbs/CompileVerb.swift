public import Bilingual
public import Diagnostics
import EventWorkspace
import FairScheduling
import ProblemInterchange
import PromotionModel

extension Workspace {
  /// A year ready for the engine, or what keeps it from being.
  package func compile(year: Int? = nil, in language: Language)
    -> (compiled: CompiledYear?, diagnostics: [Diagnostic])
  {
    compile(readWorkspace(at: root, year: year, language: language), in: language)
  }

  /// Goes on from what was read to what only shows when calendars, venues and people meet.
  ///
  /// - Parameters:
  ///   - reading: what was read.
  ///   - isAnew: whether what has been published counts for nothing.
  ///   - language: the language of the diagnostics.
  /// - Returns: nothing compiled where there are errors.
  func compile(_ reading: WorkspaceReading, isAnew: Bool = false, in language: Language)
    -> (compiled: CompiledYear?, diagnostics: [Diagnostic])
  {
    guard let model = reading.year else { return (nil, reading.diagnostics) }
    let locate = locator(reading.origins)
    let busy = BusyTimes(self, model, language, locate)
    let memory = LedgerMemory(self, of: model.year, language)
    let compiled = ProblemCompiler(
      model,
      busy: busy.spans,
      carried: memory.carried,
      published: isAnew ? [] : memory.published,
      locate: locate
    ).compiled()
    let checks = FeasibilityChecks(compiled, in: language, locate: locate)
    let notes = ConformityNotes(model, reading.origins, language)
    let diagnostics =
      (reading.diagnostics + busy.diagnostics + memory.diagnostics + checks.diagnostics
      + notes.diagnostics(notes.certain))
      .sorted()
    return (diagnostics.hasErrors ? nil : compiled, diagnostics)
  }

  /// The problem of a year as `phiencho-problem/1`, or what keeps it from being made.
  public func problem(year: Int? = nil, in language: Language) throws
    -> (bytes: [UInt8]?, diagnostics: [Diagnostic])
  {
    let (compiled, diagnostics) = compile(year: year, in: language)
    return (try compiled.map { try ProblemFormat.bytes(of: $0.problem) }, diagnostics)
  }
}
