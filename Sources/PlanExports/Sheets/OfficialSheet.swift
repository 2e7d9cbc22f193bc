import CivilCalendar
import ICalendar
import PromotionModel
import Wording

/// A sheet to be printed, signed and filed: the official header, a title, tables, a signature.
///
/// The order and the parts are those of Decree 30/2020/NĐ-CP, annex I; how they look is the
/// renderer's business.
struct OfficialSheet {
  struct Table {
    /// Above the table; nil for none.
    var title: String?
    var columns: [Column]
    var rows: [Row]

    /// Whether it is a small table beside the matter, no wider than it needs to be.
    var isAside = false
  }

  struct Column {
    enum Alignment {
      case leading, centre, trailing
    }

    var title: String
    /// Part of the width, relative to the other columns.
    var share: Int
    var alignment: Alignment = .leading
    /// Whether the text must stay on one line, as with telephone numbers.
    var isUnbroken = false
    /// Whether people write into it with a pen.
    var isSignedByHand = false
  }

  enum Row {
    /// Across all columns, over the rows of a group.
    case heading(String)
    case cells([String])
    /// The words span the columns before the first cell that is not nil.
    case total(String, [String?])
  }

  var title: String
  var subtitle: String
  var tables: [Table]
  /// Sentences after the tables.
  var remarks: [String]
  /// Whether it stands upright, for tables of few columns.
  var isUpright = false
  /// Whether somebody signs it.
  var isSigned = true
}

/// The words around every official sheet of a plan.
struct OfficialFrame {
  /// The authority above the centre, in capitals.
  var authority: String
  /// The centre, in capitals.
  var centre: String
  var nationalTitle: String
  var nationalMotto: String
  var placeAndDate: String
  /// Who signs, in capitals.
  var signatoryTitle: String
  var signHere: String
  /// Empty where nobody is named; then the hint to sign stands there.
  var signatoryName: String
  /// Which plan the sheet belongs to.
  var planMark: String
  /// Seconds since 1970 in universal time.
  var issuedAt: Int
}

extension Publication {
  var frame: OfficialFrame {
    let centre = year.centre
    let title = centre.signatory.map { text($0.title).uppercased() }
    return OfficialFrame(
      authority: text(centre.authority).uppercased(),
      centre: text(centre.name).uppercased(),
      nationalTitle: wording.nationalTitle,
      nationalMotto: wording.nationalMotto,
      placeAndDate: wording.administrativeDate(plan.issued.day, in: centre.locality),
      signatoryTitle: title ?? wording.drawnUpBy,
      signHere: wording.signHere,
      signatoryName: centre.signatory?.name ?? "",
      planMark: wording.planMark(plan.fingerprint),
      issuedAt: UTCInstant(plan.issued).secondsSinceEpoch
    )
  }
}
