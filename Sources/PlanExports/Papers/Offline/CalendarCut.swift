import Foundation
import PromotionModel

/// Some entries of a calendar, byte for byte as they were published.
///
/// Made anew they would lose the revisions that the ledger gave them, and a telephone that knows the
/// published entries would take the old ones for newer.
struct CalendarCut {
  let uids: Set<String>

  /// The calendar with the wanted entries only.
  ///
  /// - Parameter bytes: a calendar as this program writes it, lines ended by CRLF.
  /// - Returns: its head and those entries.
  func of(_ bytes: [UInt8]) -> [UInt8] {
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    var kept: [String] = []
    var entry: [String]?
    for line in lines {
      switch line {
      case "BEGIN:VEVENT": entry = [line]
      case "END:VEVENT":
        if let entry, isWanted(entry) { kept += entry + [line] }
        entry = nil
      default:
        if entry == nil { kept.append(line) } else { entry?.append(line) }
      }
    }
    return Array(kept.joined(separator: "\r\n").utf8)
  }

  private func isWanted(_ lines: [String]) -> Bool {
    lines.contains { $0.hasPrefix("UID:") && uids.contains(String($0.dropFirst(4))) }
  }
}

extension PaperPress {
  /// The public entries of a fair out of the calendar of everything; nil where it has none of them.
  func calendar(of event: PlannedEvent, from everything: [UInt8]) -> [UInt8]? {
    let uids = Set(EntryMaker(publication, event).publicEntries.map(\.uid))
    let cut = CalendarCut(uids: uids).of(everything)
    return String(decoding: cut, as: UTF8.self).contains("BEGIN:VEVENT") ? cut : nil
  }
}
