public import Bilingual
import CivilCalendar
public import PromotionModel

/// A plan as the ledger keeps it, with the names of its day: it can be read without any other file.
///
/// The shape is the ledger's own, so that a change of the model does not make old releases
/// unreadable.
public struct PublishedPlan: Codable, Hashable, Sendable {
  public var year: Int
  public var issued: String
  public var fingerprint: String
  public var events: [PublishedEvent]
  public var missing: [String]
  public var skipped: [String]
  public var deadlines: [PublishedDeadline]
  public var directory: Directory

  public init(_ plan: YearPlan, directory: Directory) {
    year = plan.year
    issued = plan.issued.description
    fingerprint = plan.fingerprint
    events = plan.events.map(PublishedEvent.init)
    missing = plan.missing.map(\.text)
    skipped = plan.skipped.map(\.text)
    deadlines = plan.deadlines.map(PublishedDeadline.init)
    self.directory = directory
  }

  /// The plan as the model has it.
  ///
  /// - Throws: ``LedgerError/damaged(_:)`` if something stored is not what it should be.
  public func yearPlan() throws -> YearPlan {
    YearPlan(
      year: year,
      issued: try moment(issued),
      events: try events.map { try $0.plannedEvent() },
      missing: missing.map { .init($0) },
      skipped: skipped.map { .init($0) },
      deadlines: try deadlines.map { try $0.deadline() },
      fingerprint: fingerprint
    )
  }
}

/// A text in one or two languages.
public struct PublishedText: Codable, Hashable, Sendable {
  public var vi: String
  public var en: String?

  init(_ text: BilingualText) {
    vi = text.vietnamese
    en = text.english
  }

  public var text: BilingualText { BilingualText(vi, english: en) }
}

/// Something to hand in by a day.
public struct PublishedDeadline: Codable, Hashable, Sendable {
  public var template: String
  public var event: String
  public var name: PublishedText
  public var day: String
  public var movedFrom: String?
  public var source: PublishedText?

  init(_ deadline: Deadline) {
    template = deadline.template.text
    event = deadline.event.text
    name = PublishedText(deadline.name)
    day = deadline.day.iso
    movedFrom = deadline.movedFrom?.iso
    source = deadline.source.map(PublishedText.init)
  }

  func deadline() throws -> Deadline {
    Deadline(
      template: .init(template),
      event: .init(event),
      name: name.text,
      day: try Ledger.day(day),
      movedFrom: try movedFrom.map(Ledger.day),
      source: source?.text
    )
  }
}

extension Ledger {
  /// Reads a stored day.
  static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else { throw LedgerError.damaged("day \(text)") }
    return day
  }
}

/// Reads a stored moment.
func moment(_ text: String) throws -> Moment {
  guard let moment = Moment(written: text) else { throw LedgerError.damaged("moment \(text)") }
  return moment
}
