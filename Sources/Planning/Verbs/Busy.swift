public import Bilingual
public import CivilCalendar
public import Diagnostics
import EventWorkspace
import ICalendar
import Wording

/// What foreign calendar files say about somebody's time, before they are handed in.
public enum BusyVerb {
  public struct BadRequest: Error, Sendable {
    public let message: String
  }

  /// The days asked for.
  ///
  /// - Throws: ``BadRequest`` where a text is no date, or they come in the wrong order.
  public static func window(from: String, to: String, in language: Language) throws(BadRequest)
    -> ClosedRange<Day>
  {
    let wording = Wording(language)
    guard let first = Day(iso: from) else { throw BadRequest(message: wording.notADate(from)) }
    guard let last = Day(iso: to) else { throw BadRequest(message: wording.notADate(to)) }
    guard first <= last else { throw BadRequest(message: wording.backwards(from, to)) }
    return first...last
  }

  /// Reads calendars.
  ///
  /// - Parameters:
  ///   - paths: files, and folders whose `.ics` files are meant.
  ///   - window: the days of interest.
  ///   - owner: mail addresses of whose calendars they are.
  ///   - language: the language of what is found.
  /// - Returns: busy times, and an error for each file of which nothing could be read.
  public static func read(
    _ paths: [String],
    _ window: ClosedRange<Day>,
    owner: [String],
    in language: Language
  ) -> BusyReport {
    var report = BusyReport(window: window)
    let wording = Wording(language)
    for path in paths.flatMap(files) {
      guard let bytes = try? folder(of: path).bytes(of: path, atMost: 20 << 20) else {
        let said = wording.said(Wording.BusyWords.missing(path))
        report.diagnostics.append(
          Diagnostic(at: SourceLocation(path: path), code: said.code, message: said.message)
        )
        continue
      }
      let reading = BusyReader.read(bytes, window: window, owner: owner)
      report.diagnostics += reading.findings.map { $0.diagnostic(in: path, wording) }
      guard !reading.findings.contains(where: { $0.diagnostic(in: path, wording).isError }) else {
        continue
      }
      report.calendars.append((path, reading.busy))
    }
    return report
  }

  /// Where a path starts from.
  private static func folder(of path: String) -> DiskFolder {
    DiskFolder(path.hasPrefix("/") ? "/" : ".")
  }

  private static func files(at path: String) -> [String] {
    let start = folder(of: path)
    guard start.kind(of: path) == .folder, let names = try? start.names(in: path) else {
      return [path]
    }
    let folder = path.hasSuffix("/") ? path : path + "/"
    return names.sorted().filter { $0.lowercased().hasSuffix(".ics") && !$0.hasPrefix(".") }
      .map { folder + $0 }
  }
}

/// When somebody is busy according to some files: times only.
public struct BusyReport: Sendable {
  let window: ClosedRange<Day>
  var calendars: [(file: String, busy: [BusyInterval])] = []
  public internal(set) var diagnostics: [Diagnostic] = []

  /// For people, file by file.
  public func lines(in language: Language) -> [String] {
    let wording = Wording(language)
    return calendars.flatMap { calendar -> [String] in
      [wording.busyHeading(calendar.file, calendar.busy.count, window)]
        + calendar.busy.map { interval in
          "  "
            + wording.busyTime(
              from: interval.start,
              to: interval.end,
              interval.certainty.word
            )
        }
    }
  }

  /// `file,start,end,certainty`, below a header line; times local, the end excluded.
  public var table: [String] {
    ["file,start,end,certainty"]
      + calendars.flatMap { calendar in
        calendar.busy.map { interval in
          let file =
            calendar.file.contains(where: { ",\"\n".contains($0) })
            ? "\"" + calendar.file.replacing("\"", with: "\"\"") + "\"" : calendar.file
          return "\(file),\(interval.start),\(interval.end),\(interval.certainty)"
        }
      }
  }
}

extension BusyInterval.Certainty {
  fileprivate var word: Wording.BusyCertainty {
    switch self {
    case .busy: .busy
    case .tentative: .tentative
    case .assumed: .assumed
    }
  }
}
