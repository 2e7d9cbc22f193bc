import Paper
import PromotionModel
import Wording

/// Badges of 90 by 54 mm, ten on a sheet, for the team and the vendors of a fair.
struct NameBadges {
  struct Badge {
    var name: String
    /// What the person does, or whom it stands for.
    var body: String
    /// Words on the dark band: the organiser, or the stall.
    var band: String
    var isTeam: Bool
  }

  let badges: [Badge]
  let event: String

  private static let page = PageSetup.a4(
    margins: .init(top: .mm(10), bottom: .mm(14), left: .mm(14), right: .mm(14))
  )
  private static let size = Size(.mm(90), .mm(54))
  private static let (columns, rows) = (2, 5)

  func document(_ metadata: Document.Metadata, foot: String) -> Document {
    let perSheet = Self.columns * Self.rows
    let sheets = stride(from: 0, to: badges.count, by: perSheet).map { first in
      Array(badges[first..<min(first + perSheet, badges.count)])
    }
    return Document(
      metadata: metadata,
      page: Self.page,
      running: RunningLines(pageNumbers: .none, footLeft: foot, countsPages: true),
      sheets.enumerated().flatMap { index, badges -> [Document.Block] in
        (index > 0 ? [.pageBreak] : []) + [.drawing(drawing(badges))]
      }
    )
  }

  private func drawing(_ badges: [Badge]) -> Drawing {
    let size = Self.size
    var shapes: [Drawing.Shape] = []
    for (index, badge) in badges.enumerated() {
      let (row, column) = (index / Self.columns, index % Self.columns)
      let origin = Point(size.width * Double(column), size.height * Double(row))
      shapes += draw(badge, in: Rect(origin, size))
    }
    let whole = Size(size.width * Double(Self.columns), size.height * Double(Self.rows))
    return Drawing(size: whole, shapes: shapes + cuts(whole))
  }

  /// The lines to cut along, each drawn once.
  private func cuts(_ whole: Size) -> [Drawing.Shape] {
    let stroke = Drawing.Stroke(.pt(0.4), .grey(0.5), dash: .mm(1.5))
    let down = (0...Self.columns).map { Self.size.width * Double($0) }.map { x in
      Drawing.Shape.line(from: Point(x, .zero), to: Point(x, whole.height), stroke)
    }
    let across = (0...Self.rows).map { Self.size.height * Double($0) }.map { y in
      Drawing.Shape.line(from: Point(.zero, y), to: Point(whole.width, y), stroke)
    }
    return down + across
  }

  private func draw(_ badge: Badge, in box: Rect) -> [Drawing.Shape] {
    func part(_ from: Double, _ height: Double) -> Rect {
      Rect(
        x: box.minX + .mm(4),
        y: box.minY + .mm(from),
        width: box.size.width - .mm(8),
        height: .mm(height)
      )
    }
    func label(_ text: StyledText, _ size: Double, least: Double, _ box: Rect, ink: Ink = .black)
      -> Drawing.Shape
    {
      .label(
        text,
        in: box,
        Drawing.LabelStyle(
          TextStyle(size: .pt(size), ink: ink, alignment: .centre),
          fit: .shrink(to: .pt(least))
        )
      )
    }
    let band = Rect(
      x: box.minX,
      y: box.minY + .mm(43),
      width: box.size.width,
      height: box.size.height - .mm(43)
    )
    return [
      // The team's band is black, the vendors' white in a frame: told apart without colours.
      .rectangle(band, fill: badge.isTeam ? .solid(.black) : nil, stroke: .init(.pt(0.8))),
      label(StyledText(event), 10, least: 6, part(2.5, 10)),
      label(.bold(badge.name), 20, least: 9, part(13, 14)),
      label(StyledText(badge.body), 12, least: 6, part(27.5, 14)),
      label(
        .bold(badge.band),
        14,
        least: 7,
        band.inset(by: .mm(1.5)),
        ink: badge.isTeam ? .white : .black
      ),
    ]
  }
}

extension Publication {
  /// Badges of the team, then of the vendors; vendors without a representative have a line to fill in.
  func badgePaper(of event: PlannedEvent) -> PaperContent? {
    let vendors = vendors(of: event)
    let team = event.team.map { id in
      NameBadges.Badge(
        name: name(of: id),
        body: person(id).map(position) ?? "",
        band: wording.organiserBand,
        isTeam: true
      )
    }
    let others = vendors.roster.rows.map { row in
      let stalls = (vendors.stalls[row.number] ?? []).joined(separator: " ")
      return NameBadges.Badge(
        name: row.representative.isEmpty ? "…………………………" : row.representative,
        body: row.vendor,
        band: stalls.isEmpty ? wording.vendorBand : wording.stallBand(stalls),
        isTeam: false
      )
    }
    let badges = NameBadges(badges: team + others, event: text(event.name))
    guard !badges.badges.isEmpty else { return nil }
    return PaperContent(
      title: wording.badgesPaper,
      subtitle: badges.event,
      lines: [badges.event] + badges.badges.map { "\($0.name)\u{1F}\($0.body)\u{1F}\($0.band)" },
      document: { stamp in
        badges.document(
          metadata(wording.badgesPaper, badges.event, stamp.frame),
          foot: stamp.frame.planMark
        )
      }
    )
  }
}
