public import Bilingual
import CivilCalendar
import Digests
import ICalendar
import Paper
public import PromotionModel
import Wording

/// The papers of a fair's stalls: the map, the lists, the proof of the draw.
public struct BoothPapers: Sendable {
  let year: PromotionYear
  let event: Event
  let ground: Ground
  let wording: Wording

  public init(year: PromotionYear, event: Event, ground: Ground, _ language: Language) {
    self.year = year
    self.event = event
    self.ground = ground
    wording = Wording(language)
  }

  /// `map.pdf`, `list.csv`, and `stalls.csv` to be copied into the year's folder.
  ///
  /// - Parameters:
  ///   - places: vendor → the names of its stalls.
  ///   - waiting: those without a stall, in turn.
  ///   - records: the rows of all fairs.
  /// - Returns: the files, sorted by path.
  /// - Throws: ``FileMakingError`` where a library cannot make a file.
  public func allocation(
    places: [Vendor.ID: [String]],
    waiting: [Vendor.ID],
    records: [StallRecord]
  ) throws -> [ExportedFile] {
    let list = StallList(self, places: places, waiting: waiting)
    let map = BoothMap(papers: self, list: list)
    return [
      ExportedFile("list.csv", list.csv),
      try printed("map.pdf", map.document),
      ExportedFile("stalls.csv", BoothPapers.table(records)),
    ]
  }

  /// `proof.txt`, `proof.csv` and `proof.pdf`.
  public func draw(seed: String, lots: [DrawnLot]) throws -> [ExportedFile] {
    let proof = DrawProof(papers: self, seed: seed, lots: lots)
    return [
      ExportedFile("proof.csv", proof.csv),
      try printed("proof.pdf", proof.sheet.document(frame(markedBy: proof.text))),
      ExportedFile("proof.txt", Array((proof.text + "\n").utf8)),
    ]
  }

  /// The proof as plain text.
  public func proofText(seed: String, lots: [DrawnLot]) -> String {
    DrawProof(papers: self, seed: seed, lots: lots).text
  }

  private func printed(_ path: String, _ document: Document) throws -> ExportedFile {
    do {
      let pdf = try document.pdf()
      return ExportedFile(path, pdf.bytes, defects: pdf.findings.defects)
    } catch {
      throw FileMakingError(path: path, error)
    }
  }

  /// In the form in which it is read, without a mark for spreadsheets: ids, numbers, no prose.
  private static func table(_ records: [StallRecord]) -> [UInt8] {
    let rows = records.map { record in
      [
        record.event.text, record.vendor.text, record.stalls.joined(separator: " "),
        record.turn.map(String.init) ?? "", record.booths.map(String.init) ?? "",
      ].joined(separator: ",")
    }
    return Array((["event,vendor,stalls,turn,booths"] + rows).map { $0 + "\n" }.joined().utf8)
  }

  var eventName: String { event.name.text(in: wording.language) }

  /// The official words around a sheet, with a short digest of what it says.
  func frame(markedBy text: String) -> OfficialFrame {
    let centre = year.centre
    func said(_ text: BilingualText) -> String { text.text(in: wording.language) }
    let digest = String(Digest.sha256.hexadecimal(of: text).prefix(10))
    return OfficialFrame(
      authority: said(centre.authority).uppercased(),
      centre: said(centre.name).uppercased(),
      nationalTitle: wording.nationalTitle,
      nationalMotto: wording.nationalMotto,
      placeAndDate: wording.administrativeDate(year.issued.day, in: centre.locality),
      signatoryTitle: centre.signatory.map { said($0.title).uppercased() } ?? wording.drawnUpBy,
      signHere: wording.signHere,
      signatoryName: centre.signatory?.name ?? "",
      planMark: wording.sheetMark(digest),
      issuedAt: UTCInstant(year.issued).secondsSinceEpoch
    )
  }
}
