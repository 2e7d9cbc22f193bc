import CivilCalendar
import LunarCalendar
import PromotionModel
import Wording

/// The year as a picture in SVG: a row a month, a column a day, a bar with words for each event.
struct YearPicture {
  let publication: Publication
  let layout: PictureLayout

  private var wording: Wording { publication.wording }

  /// A drawing for each month, so that a printed page can end between two of them.
  var markup: Markup {
    let months = publication.months.map { first in
      draw(PictureMonth(first: first, marks: marks(in: first), layout: layout))
    }
    let description = wording.pictureDescription(
      year: publication.plan.year,
      events: publication.plan.events.count
    )
    return """
      <div class="year \(layout.cssClass)" role="group" aria-label="\(description)">
      \(months.joined())</div>

      """
  }

  private func draw(_ month: PictureMonth) -> Markup {
    let height = month.height(layout)
    let width = month.length * layout.dayWidth
    let days = (0..<month.length).map { month.first + $0 }
    let shades = days.map { shade($0, height) }.joined()
    let words = days.map { number($0) + lunarMonthStart($0, height) }.joined()
    let marks = month.marks.map { draw($0) }.joined()
    let name = name(of: month.first)
    return """
      <svg viewBox="0 0 \(layout.width) \(height + layout.gap)" font-size="\(layout.fontSize)">
      <rect class="ground" x="\(layout.margin)" width="\(width)" height="\(height)"/>
      <text class="month" x="\(layout.margin - 6)" y="\(layout.smallFontSize + 4)" \
      text-anchor="end">\(name)</text>
      \(shades)\(words)\(marks)</svg>

      """
  }

  /// Months of other years, such as the December before, say which year they are of.
  private func name(of month: Day) -> String {
    guard month.year == publication.plan.year else {
      let year = layout.hasShortMonths ? month.year % 100 : month.year
      return wording.monthOfYear(month.month, year)
    }
    return layout.hasShortMonths ? wording.shortMonth(month.month) : wording.month(month.month)
  }

  private func shade(_ day: Day, _ height: Int) -> Markup {
    guard let shade = publication.marks.shade(of: day) else { return "" }
    return """
      <rect class="\(shade.rawValue)" x="\(layout.x(day.day))" width="\(layout.dayWidth)" \
      height="\(height)"/>

      """
  }

  /// The number of a day, or nothing where only every fifth one is written.
  private func number(_ day: Day) -> Markup {
    let number = day.day
    guard number == 1 || number % layout.numberEvery == 0 else { return "" }
    return """
      <text class="day" x="\(layout.x(number) + layout.dayWidth / 2)" \
      y="\(layout.smallFontSize + 2)" text-anchor="middle">\(number)</text>

      """
  }

  private func lunarMonthStart(_ day: Day, _ height: Int) -> Markup {
    guard let lunar = VietnameseLunarCalendar.lunarDate(of: day), lunar.day == 1 else { return "" }
    let x = layout.x(day.day)
    let mark = wording.lunarMonthMark(lunar.month, isLeap: lunar.isLeapMonth)
    return """
      <path class="moon" d="M\(x) 0v\(height)"/>
      <text class="moon" x="\(x + 2)" y="\(layout.headerHeight - 5)">\(mark)</text>

      """
  }

  private func draw(_ placed: PictureMonth.PlacedMark) -> Markup {
    let mark = placed.mark
    let y = layout.headerHeight + placed.lane * layout.laneHeight
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
