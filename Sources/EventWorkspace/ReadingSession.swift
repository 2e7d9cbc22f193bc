import CivilCalendar
import Diagnostics
import PromotionModel
import Wording
import Yams

/// One pass over the files of a year.
struct ReadingSession {
  let files: any WorkspaceFiles
  let report: Report
  private(set) var read: [String] = []

  init(files: any WorkspaceFiles, report: Report) {
    self.files = files
    self.report = report
  }

  /// The year as far as it could be read; checked only where the files were well formed.
  mutating func read(year: Int) -> PromotionYear? {
    let reader = YearReader(report)
    let folder = "Events/\(year)"
    yaml("Events/centre.yaml").map(reader.readCentre)
    yaml("Events/places.yaml").map(reader.readPlaces)
    resolveBase(reader)
    yaml("Events/venues.yaml").map(reader.readVenues)
    yaml("Events/staff.yaml").map(reader.readStaff)
    yaml("Events/equipment.yaml").map(reader.readEquipment)
    yaml("Events/kinds.yaml").map(reader.readKinds)
    yaml("Events/calendar.yaml", isRequired: false).map(reader.readCalendar)
    yaml("\(folder)/calendar.yaml", isRequired: false).map(reader.readCalendar)
    yaml("\(folder)/year.yaml").map { reader.readYear($0, year: year) }
    settleHorizon(reader, year)
    yaml("\(folder)/programmes.yaml", isRequired: false).map(reader.readProgrammes)
    readEvents(reader, folder)
    csv("Events/vendors.csv").map(reader.readVendors)
    csv("\(folder)/leave.csv").map(reader.readLeave)
    csv("\(folder)/registrations.csv").map(reader.readRegistrations)
    guard let result = reader.year(year) else { return nil }
    if !report.diagnostics.hasErrors { YearChecker(result, report).check() }
    return result
  }

  private func resolveBase(_ reader: YearReader) {
    guard let base = reader.reference(reader.basePlace, .place) else { return }
    reader.centre?.base = .init(base)
  }

  private func settleHorizon(_ reader: YearReader, _ year: Int) {
    guard reader.horizon == nil, let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return }
    reader.horizon = first...last
  }

  /// Every other YAML file of the year's folder holds events; they may name each other.
  private mutating func readEvents(_ reader: YearReader, _ folder: String) {
    let others: Set<String> = ["year.yaml", "calendar.yaml", "programmes.yaml"]
    let names = files.list(folder).filter { $0.hasSuffix(".yaml") && !others.contains($0) }
    let roots = names.compactMap { yaml("\(folder)/\($0)") }
    for root in roots { reader.declareEvents(root) }
    for root in roots { reader.readEvents(root) }
  }

  // MARK: Files

  private mutating func text(_ path: String, isRequired: Bool) -> String? {
    let place = SourceLocation(path: path)
    do {
      guard let bytes = try files.read(path) else {
        if isRequired { report.add(.missingFile(path), at: place) }
        return nil
      }
      read.append(path)
      switch SourceText.text(of: bytes) {
      case .success(let text): return text
      case .failure(let refusal):
        report.add(
          refusal.fault,
          at: SourceLocation(path: path, line: refusal.line, column: refusal.line > 0 ? 1 : 0))
        return nil
      }
    } catch {
      report.add(.unreadable, at: place)
      return nil
    }
  }

  private mutating func yaml(_ path: String, isRequired: Bool = true) -> Value? {
    guard let text = text(path, isRequired: isRequired) else { return nil }
    let findings = YAMLGuard.findings(in: text)
    for finding in findings {
      report.add(
        finding.fault,
        at: SourceLocation(path: path, line: finding.line, column: finding.column))
    }
    guard findings.isEmpty else { return nil }
    let place = SourceLocation(path: path, line: 1, column: 1)
    do {
      guard let node = try Yams.compose(yaml: text) else {
        report.add(.empty(path), at: place)
        return nil
      }
      return Value(node: node, name: path, place: place, report: report)
    } catch {
      let (mark, detail) = YAMLFault.describe(error)
      report.add(
        .yamlSyntax(detail),
        at: SourceLocation(path: path, line: mark?.line ?? 1, column: mark?.column ?? 1))
      return nil
    }
  }

  private mutating func csv(_ path: String) -> CSVFile? {
    guard let text = text(path, isRequired: false) else { return nil }
    return CSVFile(path: path, table: CSVTable(text), report: report)
  }
}

/// What Yams says of bad YAML.
private enum YAMLFault {
  static func describe(_ error: any Error) -> (Mark?, String) {
    guard let error = error as? YamlError else { return (nil, "\(error)") }
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return (mark, [context?.text, problem].compactMap(\.self).joined(separator: " "))
    case .duplicatedKeysInMapping(let duplicates, let context):
      return (context.mark, "duplicate key “\(duplicates.first.map { "\($0)" } ?? "")”")
    default:
      return (nil, "\(error)".split(separator: "\n").first.map(String.init) ?? "")
    }
  }
}
