import CivilCalendar
import Testing

@testable import ICalendar

/// The busy time of a calendar with these lines, one line of text per content line.
func busy(
  _ lines: String,
  from first: String = "2027-01-01",
  to last: String = "2027-12-31"
) throws -> BusyReading {
  let text = "BEGIN:VCALENDAR\nVERSION:2.0\n\(lines)\nEND:VCALENDAR\n"
  return BusyReader.read(Array(text.utf8), window: try day(first)...day(last))
}

/// The busy time of one event with these properties.
func busyEvent(_ properties: String) throws -> BusyReading {
  try busy("BEGIN:VEVENT\nUID:a\n\(properties)\nEND:VEVENT")
}

extension BusyReading {
  /// The intervals in short, such as `01-15T07:30–01-15T21:00`, with `?` for tentative and `!`
  /// for assumed ones; the year is left out where it is 2027.
  var short: [String] {
    let marks: [BusyInterval.Certainty: String] = [.tentative: "?", .assumed: "!"]
    return busy.map { interval in
      let ends = [interval.start, interval.end].map { moment in
        moment.description.hasPrefix("2027-")
          ? String(moment.description.dropFirst(5)) : "\(moment)"
      }
      return ends.joined(separator: "–") + (marks[interval.certainty] ?? "")
    }
  }

  var kinds: [BusyFinding.Kind] { findings.map(\.kind) }
}
