import CivilCalendar

/// A month of the picture: its marks, each in a lane where no words overlap.
struct PictureMonth {
  /// A bar with words beside it, or words alone.
  struct Mark {
    enum Kind {
      case event(number: Int, colour: Int)
      case holiday
    }

    var kind: Kind
    /// Days of the month with the solid bar.
    var days: ClosedRange<Int>
    /// Days of the month with set-up and take-down around it.
    var site: ClosedRange<Int>
    var marketDays: [Int] = []
    var label: String
    var title: String

    /// Words alone, where the shade of the days is the mark.
    var isHoliday: Bool {
      if case .holiday = kind { true } else { false }
    }
  }

  /// A mark with its place.
  struct PlacedMark {
    var mark: Mark
    var lane: Int
    var label: String
    var labelX: Int
    var isLabelBefore: Bool
  }

  var first: Day
  var length: Int
  var marks: [PlacedMark]
  var lanes: Int

  init(first: Day, marks: [Mark], layout: PictureLayout) {
    self.first = first
    length = Day.length(ofMonth: first.month, year: first.year)
    var lanes: [[Range<Int>]] = []
    self.marks = marks.map { place($0, in: &lanes, layout: layout) }
    self.lanes = max(1, lanes.count)
  }

  /// The height of the month with its header, without the air below.
  func height(_ layout: PictureLayout) -> Int { layout.headerHeight + lanes * layout.laneHeight }
}

/// Puts the mark into the first lane where it and its words have room: words behind the bar, or
/// before it where the month is over too soon.
private func place(
  _ mark: PictureMonth.Mark,
  in lanes: inout [[Range<Int>]],
  layout: PictureLayout
) -> PictureMonth.PlacedMark {
  let air = 5
  let start = layout.x(mark.site.lowerBound)
  let bar = start..<(mark.isHoliday ? start : layout.x(mark.site.upperBound + 1))
  let behind = layout.width - bar.upperBound - air
  let before = bar.lowerBound - layout.margin - air
  let wanted = estimatedWidth(mark.label, size: layout.fontSize)
  let isBefore = wanted > behind && before > behind
  let label = shortened(mark.label, to: isBefore ? before : behind, size: layout.fontSize)
  let width = estimatedWidth(label, size: layout.fontSize)
  let taken =
    isBefore
    ? (bar.lowerBound - air - width)..<bar.upperBound
    : bar.lowerBound..<(bar.upperBound + air + width)
  let wide = (taken.lowerBound - layout.markGap)..<(taken.upperBound + layout.markGap)
  let lane = lanes.firstIndex { !$0.contains { $0.overlaps(wide) } } ?? lanes.count
  if lane == lanes.count { lanes.append([]) }
  lanes[lane].append(taken)
  return PictureMonth.PlacedMark(
    mark: mark,
    lane: lane,
    label: label,
    labelX: isBefore ? bar.lowerBound - air : bar.upperBound + air,
    isLabelBefore: isBefore
  )
}
