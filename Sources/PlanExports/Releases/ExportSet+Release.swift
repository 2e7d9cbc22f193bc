public import Bilingual
import CivilCalendar
import ICalendar
public import PromotionModel
import Wording

extension ExportSet {
  /// Where the certificate for other programs stands: a tree that has the latest release's own is
  /// that release's.
  public static var releaseMark: String { ReleaseDocument.path }

  /// The certificate and the call list of a release.
  ///
  /// - Returns: the files, sorted by path.
  /// - Throws: ``FileMakingError`` where a library cannot make a file.
  public func files(
    of report: ReleaseReport,
    plan: YearPlan,
    in year: PromotionYear,
    language: Language
  ) throws -> [ExportedFile] {
    let publication = Publication(plan: plan, year: year, language: language)
    let wording = publication.wording
    var frame = publication.frame
    frame.placeAndDate = wording.administrativeDate(report.moment.day, in: year.centre.locality)
    frame.issuedAt = UTCInstant(report.moment).secondsSinceEpoch
    let certificate = Certificate(report: report, wording: wording).sheet
    let calls = CallList(report, wording)
    let callSheet = calls.sheet(report, wording)
    let workbook = calls.workbook(report, wording, frame)
    return [
      ExportedFile("release/call-list.csv", calls.csv(wording)),
      ExportedFile("release/call-list.html", callSheet.html(frame, language)),
      try publication.printed("release/call-list.pdf", callSheet.document(frame)),
      try publication.encoded("release/call-list.xlsx", workbook, temporaryDirectory),
      ExportedFile("release/certificate.html", certificate.html(frame, language)),
      try publication.printed("release/certificate.pdf", certificate.document(frame)),
      ExportedFile(ReleaseDocument.path, ReleaseDocument(report: report).bytes),
    ]
  }
}

extension ExportSet {
  /// Where the calendar of a person stands, relative to the year's folder.
  public static func calendarPath(of person: StaffMember.ID) -> String {
    "calendars/staff/\(fileName(for: person.text)).ics"
  }
}
