/// Measures of the picture of the year, in pixels of its own coordinate system.
struct PictureLayout {
  /// How an event is called beside its bar.
  enum Label {
    case name
    /// The word for its kind and its place, for narrow screens.
    case kindAndPlace
  }

  var cssClass: String
  var dayWidth: Int
  /// The column with the names of the months.
  var margin: Int
  var fontSize: Int
  var smallFontSize: Int
  var headerHeight: Int
  var laneHeight: Int
  var barHeight: Int
  /// Every how many days the number is written above the column.
  var numberEvery: Int
  var label: Label
  var hasShortMonths: Bool

  var width: Int { margin + 31 * dayWidth + 2 }
  /// Air below the last lane of a month.
  var gap: Int { 6 }
  /// Air between two marks of a lane, so that their words read as two.
  var markGap: Int { fontSize }

  /// Where a day of the month begins.
  func x(_ dayOfMonth: Int) -> Int { margin + (dayOfMonth - 1) * dayWidth }

  static let wide = PictureLayout(
    cssClass: "wide",
    dayWidth: 38,
    margin: 84,
    fontSize: 12,
    smallFontSize: 10,
    headerHeight: 30,
    laneHeight: 21,
    barHeight: 13,
    numberEvery: 1,
    label: .name,
    hasShortMonths: false
  )

  static let phone = PictureLayout(
    cssClass: "phone",
    dayWidth: 11,
    margin: 37,
    fontSize: 10,
    smallFontSize: 8,
    headerHeight: 25,
    laneHeight: 17,
    barHeight: 10,
    numberEvery: 5,
    label: .kindAndPlace,
    hasShortMonths: true
  )
}
