public import CivilCalendar
import Ledger
import PlanExports

/// A release as it is listed.
public struct ReleaseSummary: Hashable, Sendable {
  public var year: Int
  public var number: Int
  /// Local time.
  public var moment: Moment
  public var who: String
  public var message: String
  public var fingerprint: String
  /// The release that this one brought back.
  public var restored: Int?

  init(_ release: Release) {
    year = release.year
    number = release.number
    moment = localMoment(of: release.at)
    who = release.who
    message = release.message
    fingerprint = release.fingerprint
    restored = release.restored
  }
}

/// What publishing came to.
public struct PublishReport: Sendable {
  public var release: ReleaseSummary
  /// Where the exports are, from the workspace, and how many files.
  public var folder: String
  public var fileCount: Int
  public var calendarCount: Int
  /// Calendars that are byte for byte what they were.
  public var unchangedCalendars: Int
  /// People and vendors who have to be phoned; the first release of a year calls nobody.
  public var staffToCall: Int
  public var vendorsToCall: Int
  public var isFirst: Bool
  /// Whether a plan was published that was there already, whatever effort was asked for.
  public var isOfDraft = false
  /// The code of another plan that was there before the first release, but is none of today's inputs or was not wanted.
  public var replacedPlan: String?

  init(_ release: Release, _ made: ReleaseMaker.Made, _ folder: String) {
    self.release = ReleaseSummary(release)
    self.folder = folder
    fileCount = made.files.count
    calendarCount = made.report.calendars.count
    unchangedCalendars = made.report.calendars.count(where: \.isUnchanged)
    isFirst = made.report.previous == nil
    staffToCall = isFirst ? 0 : made.report.people.count { !$0.calls.isEmpty }
    vendorsToCall = isFirst ? 0 : made.report.vendors.reduce(0) { $0 + $1.participants.count }
  }
}
