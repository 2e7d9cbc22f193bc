import CivilCalendar
import PromotionModel
import Wording

enum YearKeys {
  static let year = Key("year", Shape<Int>.whole(1901...2198), .required, example: "2027")
  static let issued = Key(
    "issued",
    Shape<Moment>.moment,
    .required,
    example: "2026-11-20 08:00"
  )
  static let plan = Key(
    "plan",
    Shape<ClosedRange<Day>>.days,
    .optional(standard: "the whole year"),
    example: "{from: 2026-12-01, to: 2027-12-31}"
  )
  static let table = KeyTable("year", [year, issued, plan])
}

/// All of `year.yaml`.
struct YearFile {
  var year: Int
  var issued: Moment
  var horizon: ClosedRange<Day>
}

extension Shape where Value == YearFile {
  /// Three years with a leap day.
  private static let longest = 1096

  static let year = Shape.mapping(YearKeys.table) { fields, checker in
    let year = fields.read(YearKeys.year, &checker)
    let issued = fields.read(YearKeys.issued, &checker)
    let plan = fields.read(YearKeys.plan, &checker)
    guard let year, let issued, let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    let horizon = plan ?? first...last
    if !horizon.overlaps(first...last) || horizon.upperBound - horizon.lowerBound > longest {
      checker.report(.planOutsideYear, at: fields.location(of: YearKeys.plan)) {
        $0.planOutsideYear(year: year)
      }
    }
    return YearFile(year: year, issued: issued, horizon: horizon)
  }
}
