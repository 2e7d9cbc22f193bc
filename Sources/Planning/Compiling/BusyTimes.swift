import Bilingual
import CivilCalendar
import Diagnostics
import EventWorkspace
import ICalendar
import PromotionModel
import Wording

/// When people are busy according to the calendar files they handed in.
///
/// What a file does not say clearly counts as busy and is reported; a file that cannot be read at all
/// is an error, since planning on without it would take the person for free.
struct BusyTimes {
  private(set) var spans: [StaffMember.ID: [BusySpan]] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ workspace: Workspace, _ year: PromotionYear, _ language: Language, _ locate: Locator) {
    let wording = Wording(language)
    for person in year.staff {
      for file in person.busyCalendars {
        let written = locate(.staff(person.id), "busy")
        read(file, of: person, workspace, year.horizon, wording, written)
      }
    }
  }

  private mutating func read(
    _ file: String,
    of person: StaffMember,
    _ workspace: Workspace,
    _ horizon: ClosedRange<Day>,
    _ wording: Wording,
    _ written: SourceLocation?
  ) {
    guard let bytes = workspace.bytes(of: file) else {
      let said = wording.said(Wording.BusyWords.missing(file))
      diagnostics.append(
        Diagnostic(
          at: written ?? SourceLocation(path: file),
          code: said.code,
          message: said.message,
          fix: said.fix
        )
      )
      return
    }
    let reading = BusyReader.read(bytes, window: horizon, owner: person.emails)
    spans[person.id, default: []] += reading.busy.map {
      BusySpan(span: Span(from: $0.start, to: $0.end), file: file)
    }
    diagnostics += reading.findings.map { $0.diagnostic(in: file, wording) }
  }
}

extension BusyFinding {
  /// What to say about it; an error where nothing at all was read.
  func diagnostic(in file: String, _ wording: Wording) -> Diagnostic {
    let said = wording.said(kind.words)
    return Diagnostic(
      at: SourceLocation(path: file, line: line, column: 0),
      kind.isFatal ? .error : .warning,
      code: said.code,
      message: said.message,
      fix: said.fix
    )
  }
}

extension BusyFinding.Kind {
  /// Whether nothing at all was read.
  fileprivate var isFatal: Bool {
    switch self {
    case .fileTooLarge, .notText, .notACalendar, .nestedTooDeep: true
    default: false
    }
  }

  fileprivate var words: Wording.BusyWords {
    switch self {
    case .fileTooLarge, .notText, .notACalendar, .nestedTooDeep: .notACalendar
    case .truncated: .truncated
    case .unknownZone(let name): .unknownZone(name)
    case .refusedRecurrence, .tooManyInstances, .tooMuchWork, .changesAllLaterInstances:
      .refusedRecurrence
    case .noStart, .noEnd, .endsBeforeStart, .mixedDayAndTime: .strangeTimes
    case .strayEnd, .lineTooLong, .malformedLine, .malformedTime: .passedOver
    case .declinedByUnknown: .declinedByUnknown
    case .furtherFindings(let count): .further(count)
    }
  }
}
