import Diagnostics
import PromotionModel
import Wording

/// What `stalls.csv` says has to be on the grounds, once.
extension YearChecks {
  func checkStallRecords(_ checker: inout Checker) {
    guard !checker.hasErrors(in: "Events/grounds.yaml") else { return }
    for (event, records) in Dictionary(grouping: year.booths.records, by: \.event) {
      let known = events[event].flatMap { year.ground(of: $0) }?.stalls.map(\.name)
      var lines: [String: Int] = [:]
      for record in records {
        let path = "stalls.\(record.vendor)"
        let line = checker.origins[.event(event), path]?.line ?? 0
        for name in record.stalls {
          if let known, !known.contains(name) {
            checker.report(.unknownStall, in: .event(event), path) {
              $0.unknownStall(name)
            }
          }
          if let first = lines[name] {
            checker.report(.duplicateStall, in: .event(event), path) {
              $0.duplicateStall(name, line: first)
            }
          }
          lines[name] = line
        }
      }
    }
  }
}
