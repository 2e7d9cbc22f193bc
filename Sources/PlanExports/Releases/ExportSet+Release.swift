public import Bilingual
import CivilCalendar
import ICalendar
import Paper
public import PromotionModel
import Spreadsheet
import Wording

extension ExportSet {
  /// Where the certificate for other programs stands: a tree that has the latest release's own is
  /// that release's.
  public static var releaseMark: String { ReleaseDocument.path }

  /// The certificate and the call list of a release.
  ///
  /// - Returns: paths relative to the year's folder, and their bytes.
  /// - Throws: where a library cannot make a file, such as a font that is not there.
  public func files(
    of report: ReleaseReport,
    plan: YearPlan,
    in year: PromotionYear,
    language: Language
  ) throws -> [(path: String, bytes: [UInt8])] {
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
      ("release/call-list.csv", calls.csv(wording)),
      ("release/call-list.html", callSheet.html(frame, language)),
      ("release/call-list.pdf", try callSheet.document(frame).pdf().bytes),
      (
        "release/call-list.xlsx",
        try workbook.encoded(temporaryDirectory: temporaryDirectory)
      ),
      ("release/certificate.html", certificate.html(frame, language)),
      ("release/certificate.pdf", try certificate.document(frame).pdf().bytes),
      (ReleaseDocument.path, ReleaseDocument(report: report).bytes),
    ]
  }
}
