import CivilCalendar
import PromotionModel
import Wording

/// A roster as a page to be read or printed.
struct RosterPage {
  let roster: Roster
  let publication: Publication

  private var wording: Wording { publication.wording }

  var bytes: [UInt8] {
    let title = "\(wording.rosterTitle) – \(roster.eventName)"
    let body = [head, titles, table, zones, foot].joined()
    return Page(language: wording.language, title: title, style: PageStyle.sheet, body: body).bytes
  }

  private var head: Markup {
    let centre = publication.year.centre
    return """
      <header class="head">
      <div><p>\(publication.text(centre.authority).uppercased())</p>\
      <p><b>\(publication.text(centre.name).uppercased())</b></p></div>
      <div><p><b>\(wording.nationalTitle)</b></p>\
      <p class="rule"><b>\(wording.nationalMotto)</b></p></div>
      </header>

      """
  }

  private var titles: Markup {
    let subtitle = wording.rosterSubtitle(
      event: roster.eventName,
      place: roster.place,
      days: roster.event.days
    )
    return """
      <h1>\(wording.rosterTitle)</h1>
      <p class="subtitle">\(subtitle)</p>

      """
  }

  private var table: Markup {
    let heads = RosterColumn.allCases.map { column -> Markup in
      "<th>\(column.title(wording))</th>"
    }
    return """
      <div class="scroll">
      <table class="roster">
      <thead><tr>\(heads.joined())</tr></thead>
      <tbody>
      \(roster.zones.map(zone).joined())</tbody>
      <tfoot><tr><td colspan="5">\(wording.totalRow)</td>\
      <td class="centre">\(roster.booths)</td><td colspan="3"></td></tr></tfoot>
      </table>
      </div>
      <p>\(roster.totals(wording))</p>

      """
  }

  private func zone(_ zone: Roster.Zone) -> Markup {
    let rows = roster.rows.filter { $0.zone == zone.name }.map(row).joined()
    return "<tr><th colspan=\"9\">\(zone.heading(wording))</th></tr>\n\(rows)"
  }

  private func row(_ row: Roster.Row) -> Markup {
    """
    <tr><td class="centre">\(row.number)</td><td>\(row.vendor)</td><td>\(row.representative)</td>\
    <td class="tel">\(row.phone)</td><td>\(row.goods)</td><td class="centre">\(row.booths)</td>\
    <td class="centre">\(row.stall)</td><td>\(row.zone)</td><td class="sign"></td></tr>

    """
  }

  private var zones: Markup {
    let rows = roster.zones.map { zone -> Markup in
      """
      <tr><td>\(zone.title(wording))</td><td class="centre">\(zone.vendors)</td>\
      <td class="centre">\(zone.booths)</td></tr>

      """
    }
    return """
      <h2>\(wording.zoneTotalsTitle)</h2>
      <table class="roster zones">
      <thead><tr><th>\(wording.zoneColumn)</th><th>\(wording.vendorCountColumn)</th>\
      <th>\(wording.boothsColumn)</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>

      """
  }

  private var foot: Markup {
    let centre = publication.year.centre
    let date = wording.administrativeDate(publication.plan.issued.day, in: centre.locality)
    let title = centre.signatory.map { publication.text($0.title).uppercased() }
    return """
      <footer class="foot"><div>
      <p><i>\(date)</i></p>
      <p><b>\(title ?? wording.drawnUpBy)</b></p>
      <p><i>\(wording.signHere)</i></p>
      <p class="name">\(centre.signatory?.name ?? "")</p>
      </div></footer>

      """
  }
}
