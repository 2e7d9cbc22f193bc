import CivilCalendar
import Paper
import PromotionModel
import Wording

/// The year to hang on a wall: two halves one above the other, a row for each district, A3 across,
/// told apart by hatching so that it needs no colours.
struct WallPlanner {
  let publication: Publication

  static let page = PageSetup.a3(.landscape, margins: .all(.mm(10)))
  /// Of the districts' names, left of the days.
  static let nameWidth = Length.mm(26)
  /// Of the title above and the legend below both halves.
  static let titleHeight = Length.mm(13)
  static let legendHeight = Length.mm(9)
  static let gap = Length.mm(4)

  var width: Length { Self.page.body.size.width }
  /// The running foot takes the rest.
  private var height: Length { Self.page.body.size.height - .mm(8) }

  var drawing: Drawing {
    let halves = [1...6, 7...12].compactMap { PlannerHalf(months: $0, self) }
    let lanes = max(1, halves.reduce(0) { $0 + $1.laneCount })
    let heads = PlannerHalf.headHeight * Double(halves.count)
    let room = height - Self.titleHeight - Self.legendHeight - Self.gap - heads
    let lane = min(room / Double(lanes), .mm(18))
    var shapes = title
    var top = Self.titleHeight
    for half in halves {
      shapes += half.shapes(top: top, lane: lane)
      top = top + PlannerHalf.headHeight + lane * Double(half.laneCount) + Self.gap
    }
    shapes += legend(top: top - Self.gap + .mm(2))
    return Drawing(size: Size(width, height), shapes: shapes)
  }

  private var title: [Drawing.Shape] {
    let wording = publication.wording
    let box = Rect(x: .zero, y: .zero, width: width, height: Self.titleHeight - .mm(2))
    return [
      .label(
        .bold(wording.plannerTitle(publication.plan.year)),
        in: box,
        .init(TextStyle(size: .pt(22), alignment: .centre), fit: .shrink(to: .pt(12)))
      ),
      .label(
        StyledText(publication.text(publication.year.centre.name)),
        in: box,
        .init(TextStyle(size: .pt(11), alignment: .left), fit: .shrink(to: .pt(7)))
      ),
    ]
  }

  private func legend(top: Length) -> [Drawing.Shape] {
    let wording = publication.wording
    var shapes: [Drawing.Shape] = []
    var x = Self.nameWidth
    func words(_ text: String, width: Length) {
      shapes.append(
        .label(
          StyledText(text),
          in: Rect(x: x, y: top, width: width, height: .mm(5)),
          .init(TextStyle(size: .pt(8)), fit: .shrink(to: .pt(6)))
        )
      )
      x = x + width + .mm(3)
    }
    for category in EventKind.Category.allCases {
      let swatch = Rect(x: x, y: top + .mm(0.5), width: .mm(7), height: .mm(4))
      shapes.append(PlannerStyle.bar(swatch, category))
      x = x + .mm(8.5)
      words(wording.category(category), width: .mm(26))
    }
    for (fill, text) in [
      (PlannerStyle.holiday, wording.plannerHoliday),
      (PlannerStyle.avoided, wording.plannerAvoided),
    ] {
      let swatch = Rect(x: x, y: top + .mm(0.5), width: .mm(7), height: .mm(4))
      shapes.append(.rectangle(swatch, fill: fill, stroke: .init(.pt(0.4))))
      x = x + .mm(8.5)
      words(text, width: .mm(46))
    }
    shapes += PlannerStyle.moon(Point(x + .mm(2), top + .mm(2.5)), isFull: false)
    x = x + .mm(5)
    words(wording.plannerNewMoon, width: .mm(30))
    shapes += PlannerStyle.moon(Point(x + .mm(2), top + .mm(2.5)), isFull: true)
    x = x + .mm(5)
    words(wording.plannerFullMoon, width: .mm(20))
    return shapes
  }
}

/// How things look on the planner, in black and white.
enum PlannerStyle {
  static let holiday = Drawing.Fill.solid(.grey(0.82))
  static let avoided = Drawing.Fill.hatched(
    Drawing.Hatch(.rising, spacing: .mm(1.8), stroke: .init(.pt(0.25), .grey(0.65)))
  )

  static func bar(_ box: Rect, _ category: EventKind.Category) -> Drawing.Shape {
    let fill: Drawing.Fill =
      switch category {
      case .fair: .solid(.grey(0.15))
      case .seminar: .solid(.white)
      case .training: .hatched(Drawing.Hatch(.vertical, spacing: .mm(0.8)))
      case .conference: .hatched(Drawing.Hatch(.crossed, spacing: .mm(1)))
      }
    return .rectangle(box, fill: fill, stroke: .init(.pt(0.7)))
  }

  static func moon(_ centre: Point, isFull: Bool) -> [Drawing.Shape] {
    [
      .circle(
        centre: centre,
        radius: .mm(1),
        fill: .solid(isFull ? .white : .black),
        stroke: .init(.pt(0.5))
      )
    ]
  }
}

extension Publication {
  /// The planner; with the days of everything on it as lines, so that a change is noticed.
  var plannerPaper: PaperContent? {
    guard !plan.events.isEmpty else { return nil }
    let title = wording.plannerTitle(plan.year)
    let subtitle = text(year.centre.name)
    let planner = WallPlanner(publication: self)
    return PaperContent(
      title: title,
      subtitle: subtitle,
      lines: plan.events.map { event in
        "\(event.days.lowerBound)\u{1F}\(event.days.upperBound)\u{1F}\(event.district)\u{1F}\(text(event.name))"
      },
      document: { stamp in
        Document(
          metadata: metadata(title, subtitle, stamp.frame),
          page: WallPlanner.page,
          running: RunningLines(
            pageNumbers: .none,
            footLeft: stamp.frame.planMark,
            countsPages: true
          ),
          [.drawing(planner.drawing)]
        )
      }
    )
  }
}
