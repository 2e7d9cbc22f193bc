import CivilCalendar
import PromotionModel
import Wording

/// The year as a picture in SVG: a row a month, a column a day, a bar with words for each event.
struct YearPicture {
  let publication: Publication
  let layout: PictureLayout

  private var wording: Wording { publication.wording }

  var markup: Markup {
    let months = publication.months.map { first in
      PictureMonth(first: first, marks: marks(in: first), layout: layout)
    }
    let height = months.reduce(0) { $0 + $1.height(layout) + layout.gap }
    let description = wording.pictureDescription(
      year: publication.plan.year,
      events: publication.plan.events.count
    )
    return """
      <svg class="year \(layout.cssClass)" role="img" viewBox="0 0 \(layout.width) \(height)" \
      font-size="\(layout.fontSize)" aria-label="\(description)">
      \(drawn(months))</svg>

      """
  }

  private func drawn(_ months: [PictureMonth]) -> Markup {
    var y = 0
    var result: Markup = ""
    for month in months {
      result += draw(month, y)
      y += month.height(layout) + layout.gap
    }
    return result
  }

  private func draw(_ month: PictureMonth, _ y: Int) -> Markup {
    let height = month.height(layout)
    let width = month.length * layout.dayWidth
    let days = (0..<month.length).map { month.first + $0 }
    let shades = days.map { shade($0, y, height) }.joined()
    let words = days.map { number($0, y) + lunarMonthStart($0, y, height) }.joined()
    let marks = month.marks.map { draw($0, y + layout.headerHeight) }.joined()
    let ordinal = month.first.month
    let name = layout.hasShortMonths ? wording.shortMonth(ordinal) : wording.month(ordinal)
    return """
      <g><rect class="sheet" x="\(layout.margin)" y="\(y)" width="\(width)" height="\(height)"/>
      <text class="month" x="\(layout.margin - 6)" y="\(y + layout.smallFontSize + 4)" \
      text-anchor="end">\(name)</text>
      \(shades)\(words)\(marks)</g>

      """
  }

  private func shade(_ day: Day, _ y: Int, _ height: Int) -> Markup {
    guard let shade = publication.marks.shade(of: day) else { return "" }
    return """
      <rect class="\(shade.rawValue)" x="\(layout.x(day.day))" y="\(y)" \
      width="\(layout.dayWidth)" height="\(height)"/>

      """
  }

  /// The number of a day, or nothing where only every fifth one is written.
  private func number(_ day: Day, _ y: Int) -> Markup {
    let number = day.day
    guard number == 1 || number % layout.numberEvery == 0 else { return "" }
    return """
      <text class="day" x="\(layout.x(number) + layout.dayWidth / 2)" \
      y="\(y + layout.smallFontSize + 2)" text-anchor="middle">\(number)</text>

      """
  }

  private func lunarMonthStart(_ day: Day, _ y: Int, _ height: Int) -> Markup {
    let lunar = LunarDay(day)
    guard lunar.day == 1 else { return "" }
    let x = layout.x(day.day)
    let mark = wording.lunarMonthMark(lunar.month, isLeap: lunar.isLeap)
    return """
      <path class="moon" d="M\(x) \(y)v\(height)"/>
      <text class="moon" x="\(x + 2)" y="\(y + layout.headerHeight - 5)">\(mark)</text>

      """
  }

  private func draw(_ placed: PictureMonth.PlacedMark, _ lanesY: Int) -> Markup {
    let mark = placed.mark
    let y = lanesY + placed.lane * layout.laneHeight
    let label: Markup = """
      <text class="\(mark.isHoliday ? "feast" : "name")" x="\(placed.labelX)" \
      y="\(y + layout.barHeight - 2)" text-anchor="\(placed.isLabelBefore ? "end" : "start")"\
      >\(placed.label)</text>
      """
    guard case .event(let number, let colour) = mark.kind else { return label + "\n" }
    let markets = mark.marketDays.map { diamond(layout.x($0) + layout.dayWidth / 2, y) }.joined()
    return """
      <a href="#e\(number)"><title>\(mark.title)</title>\
      \(bar(mark.site, "site k\(colour)", y + layout.barHeight / 2 - 2, 4))\
      \(bar(mark.days, "bar k\(colour)", y, layout.barHeight))\
      \(markets)\(label)</a>

      """
  }

  private func bar(_ days: ClosedRange<Int>, _ cssClass: String, _ y: Int, _ height: Int) -> Markup
  {
    let width = days.count * layout.dayWidth
    return """
      <rect class="\(cssClass)" x="\(layout.x(days.lowerBound))" y="\(y)" width="\(width)" \
      height="\(height)" rx="\(height / 4)"/>
      """
  }

  /// A market day, a light diamond in the bar.
  private func diamond(_ x: Int, _ y: Int) -> Markup {
    let half = layout.barHeight / 3
    return """
      <path class="market" d="M\(x) \(y + layout.barHeight / 2 - half)l\(half) \(half)l-\(half) \
      \(half)l-\(half) -\(half)z"/>
      """
  }
}
