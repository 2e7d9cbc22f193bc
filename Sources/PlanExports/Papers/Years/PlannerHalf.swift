import CivilCalendar
import LunarCalendar
import Paper
import PromotionModel
import Wording

/// Six months of the planner: months, weeks and moons above, then the districts with their events.
struct PlannerHalf {
  /// A bar with its words, on one lane of its district.
  private struct Item {
    var event: PlannedEvent
    var lane: Int
    /// From the left edge of the days.
    var bar: (from: Length, to: Length)
  }
  private struct Row {
    var district: District.ID
    var name: String
    var items: [Item]
    var lanes: Int
  }

  static let headHeight = Length.mm(19)
  /// What words beside a bar take.
  private static let wordsWidth = Length.mm(34)

  private let planner: WallPlanner
  private let days: ClosedRange<Day>
  private let dayWidth: Length
  private let rows: [Row]

  /// Nil where the year has no such months.
  init?(months: ClosedRange<Int>, _ planner: WallPlanner) {
    let publication = planner.publication
    let year = publication.plan.year
    guard let first = Day(year: year, month: months.lowerBound, day: 1),
      let last = Day(
        year: year,
        month: months.upperBound,
        day: Day.length(ofMonth: months.upperBound, year: year)
      )
    else { return nil }
    self.planner = planner
    days = first...last
    let count = Double(last - first + 1)
    let width = planner.width - WallPlanner.nameWidth
    let dayWidth = width / count
    self.dayWidth = dayWidth
    let inside = publication.plan.events.filter { $0.days.overlaps(first...last) }
    rows = publication.year.districts.map { district in
      let events = inside.filter { $0.district == district.id }
      var ends: [Length] = []
      let items = events.map { event -> Item in
        let from = dayWidth * Double(max(event.days.lowerBound, first) - first)
        let to = dayWidth * Double(min(event.days.upperBound, last) - first + 1)
        let lane = ends.firstIndex { $0 <= from } ?? ends.count
        // Words at the right edge stand before their bar.
        let end = max(to + Self.wordsWidth, from + .mm(4))
        if lane == ends.count { ends.append(end) } else { ends[lane] = end }
        return Item(event: event, lane: lane, bar: (from, to))
      }
      return Row(
        district: district.id,
        name: district.names.name(on: first),
        items: items,
        lanes: max(1, ends.count)
      )
    }
  }

  var laneCount: Int { rows.reduce(0) { $0 + $1.lanes } }

  private var wording: Wording { planner.publication.wording }
  private var left: Length { WallPlanner.nameWidth }
  private var width: Length { planner.width - left }

  private func x(_ day: Day) -> Length { left + dayWidth * Double(day - days.lowerBound) }

  func shapes(top: Length, lane: Length) -> [Drawing.Shape] {
    let bottom = top + Self.headHeight + lane * Double(laneCount)
    var shapes = shades(from: top + .mm(6), to: bottom)
    shapes += head(top: top, bottom: bottom)
    var y = top + Self.headHeight
    for row in rows {
      shapes += draw(row, top: y, lane: lane)
      y = y + lane * Double(row.lanes)
    }
    let frame = Rect(x: .zero, y: top, width: planner.width, height: bottom - top)
    shapes.append(.rectangle(frame, stroke: .init(.pt(1.2))))
    shapes.append(.line(from: Point(left, top), to: Point(left, bottom), .init(.pt(0.8))))
    return shapes
  }

  // MARK: Days

  private func clipped(_ range: ClosedRange<Day>) -> ClosedRange<Day>? {
    guard range.overlaps(days) else { return nil }
    return max(range.lowerBound, days.lowerBound)...min(range.upperBound, days.upperBound)
  }

  private func band(_ range: ClosedRange<Day>, _ top: Length, _ bottom: Length) -> Rect {
    Rect(
      x: x(range.lowerBound),
      y: top,
      width: dayWidth * Double(range.upperBound - range.lowerBound + 1),
      height: bottom - top
    )
  }

  /// Times to be avoided are hatched, holidays grey.
  private func shades(from top: Length, to bottom: Length) -> [Drawing.Shape] {
    let marks = planner.publication.marks
    let everywhere = marks.avoided.filter(\.districts.isEmpty).map(\.stretch)
    let avoided = (everywhere + marks.closures).compactMap { clipped($0.days) }.map {
      Drawing.Shape.rectangle(band($0, top, bottom), fill: PlannerStyle.avoided, stroke: nil)
    }
    let holidays = marks.holidays.compactMap { clipped($0.days) }.map {
      Drawing.Shape.rectangle(band($0, top, bottom), fill: PlannerStyle.holiday, stroke: nil)
    }
    return avoided + holidays
  }

  private func head(top: Length, bottom: Length) -> [Drawing.Shape] {
    var shapes: [Drawing.Shape] = []
    let thin = Drawing.Stroke(.pt(0.2), .grey(0.7))
    for day in days {
      let isMonth = day.components.day == 1
      if isMonth {
        let month = day.components.month
        let length = Day.length(ofMonth: month, year: day.year)
        shapes.append(
          .label(
            .bold(wording.month(month)),
            in: Rect(x: x(day), y: top, width: dayWidth * Double(length), height: .mm(6)),
            .init(TextStyle(size: .pt(11), alignment: .centre), fit: .shrink(to: .pt(8)))
          )
        )
        if day > days.lowerBound {
          shapes.append(.line(from: Point(x(day), top), to: Point(x(day), bottom), .init(.pt(0.7))))
        }
      }
      if day.weekday == .monday {
        if !isMonth {
          shapes.append(.line(from: Point(x(day), top + .mm(6)), to: Point(x(day), bottom), thin))
        }
        shapes.append(
          .label(
            StyledText(String(day.components.day)),
            in: Rect(x: x(day), y: top + .mm(6), width: dayWidth * 4, height: .mm(4)),
            .init(TextStyle(size: .pt(7)))
          )
        )
      }
      shapes += moon(day, y: top + .mm(12))
    }
    for y in [top + .mm(6), top + .mm(10), top + .mm(14.2)] {
      shapes.append(.line(from: Point(left, y), to: Point(planner.width, y), thin))
    }
    shapes += names(y: top + .mm(14.4))
    for (text, y, height) in [
      (wording.plannerWeeks, .mm(6), Length.mm(4)), (wording.lunarLabel, Length.mm(10), .mm(4.2)),
      (wording.plannerOccasions, .mm(14.4), .mm(4.4)),
    ] {
      shapes.append(
        .label(
          StyledText(text),
          in: Rect(x: .mm(1.5), y: top + y, width: left - .mm(2), height: height),
          .init(TextStyle(size: .pt(7), .italic), fit: .shrink(to: .pt(5)))
        )
      )
    }
    return shapes
  }

  private func moon(_ day: Day, y: Length) -> [Drawing.Shape] {
    guard let lunar = VietnameseLunarCalendar.lunarDate(of: day), [1, 15].contains(lunar.day)
    else { return [] }
    let centre = Point(x(day) + dayWidth / 2, y)
    var shapes = PlannerStyle.moon(centre, isFull: lunar.day == 15)
    if lunar.day == 1 {
      shapes.append(
        .label(
          StyledText(lunar.dayAndMonth),
          in: Rect(x: centre.x + .mm(1.4), y: y - .mm(1.8), width: .mm(9), height: .mm(3.6)),
          .init(TextStyle(size: .pt(6.5)))
        )
      )
    }
    return shapes
  }

  /// Holidays and times to be avoided by name, where there is room from one to the next.
  private func names(y: Length) -> [Drawing.Shape] {
    let marks = planner.publication.marks
    let all = (marks.holidays + marks.avoided.map(\.stretch) + marks.closures).compactMap {
      stretch in
      clipped(stretch.days).map { (name: planner.publication.text(stretch.name), days: $0) }
    }.sorted { $0.days.lowerBound < $1.days.lowerBound }
    var shapes: [Drawing.Shape] = []
    for (index, stretch) in all.enumerated() {
      let from = x(stretch.days.lowerBound)
      let next = index + 1 < all.count ? x(all[index + 1].days.lowerBound) : planner.width
      let width = min(next - from - .mm(0.5), .mm(44))
      guard width > .mm(7) else { continue }
      shapes.append(
        .label(
          StyledText(stretch.name),
          in: Rect(x: from + .mm(0.4), y: y, width: width, height: .mm(4.2)),
          .init(TextStyle(size: .pt(7), .italic), fit: .shrink(to: .pt(5)))
        )
      )
    }
    return shapes
  }

  // MARK: Districts

  private func draw(_ row: Row, top: Length, lane: Length) -> [Drawing.Shape] {
    let height = lane * Double(row.lanes)
    let avoided = planner.publication.marks.avoided
      .filter { $0.districts.contains(row.district) }
      .compactMap { clipped($0.stretch.days) }
    var shapes: [Drawing.Shape] = avoided.map {
      .rectangle(band($0, top, top + height), fill: PlannerStyle.avoided, stroke: nil)
    }
    shapes += [
      .line(from: Point(.zero, top), to: Point(planner.width, top), .init(.pt(0.7))),
      .label(
        .bold(row.name),
        in: Rect(x: .mm(1.5), y: top, width: left - .mm(3), height: height),
        .init(TextStyle(size: .pt(11)), fit: .shrink(to: .pt(7)))
      ),
    ]
    for item in row.items {
      let y = top + lane * Double(item.lane)
      let bar = Rect(
        x: left + item.bar.from,
        y: y + lane * 0.14,
        width: max(item.bar.to - item.bar.from, .mm(1.6)),
        height: lane * 0.72
      )
      shapes.append(PlannerStyle.bar(bar, item.event.category))
      shapes += words(item, bar: bar, top: y, lane: lane)
    }
    return shapes
  }

  /// The day and the name beside the bar, on white; before it where the sheet ends.
  private func words(_ item: Item, bar: Rect, top: Length, lane: Length) -> [Drawing.Shape] {
    let publication = planner.publication
    let name = publication.text(item.event.name)
    let fits = bar.maxX + Self.wordsWidth <= planner.width
    let box = Rect(
      x: fits ? bar.maxX + .mm(0.8) : bar.minX - Self.wordsWidth + .mm(0.6),
      y: top + lane * 0.1,
      width: Self.wordsWidth - .mm(1.4),
      height: lane * 0.8
    )
    let days = wording.plannerDays(item.event.days)
    return [
      .rectangle(box, fill: .solid(.white), stroke: nil),
      .label(
        StyledText.bold(days) + StyledText(" \(name)"),
        in: box,
        .init(
          TextStyle(size: .pt(9.5), alignment: fits ? .left : .right),
          fit: .shrink(to: .pt(5))
        )
      ),
    ]
  }
}
