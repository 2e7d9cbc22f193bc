import CivilCalendar
import PromotionModel
import Wording

/// The events of a year as a table; on a phone each row becomes a card.
struct EventTable {
  let publication: Publication

  private var wording: Wording { publication.wording }

  var markup: Markup {
    guard !publication.plan.events.isEmpty else { return "<p>\(wording.noEvents)</p>\n" }
    let heads = [
      wording.ordinalColumn, wording.dateColumn, wording.eventColumn, wording.venueColumn,
      wording.peopleColumn,
    ].map { head -> Markup in "<th>\(head)</th>" }
    return """
      <table class="events">
      <thead><tr>\(heads.joined())</tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>

      """
  }

  private var rows: Markup {
    var result: Markup = ""
    var month = 0
    for (number, event) in publication.numberedEvents {
      let first = event.days.lowerBound
      if first.month != month {
        month = first.month
        let words = wording.month(month, first.year)
        result += "<tr class=\"heading\"><th colspan=\"5\">\(words)</th></tr>\n"
      }
      result += row(number, event)
    }
    return result
  }

  private func row(_ number: Int, _ event: PlannedEvent) -> Markup {
    """
    <tr id="\(anchor(of: event.id))"><td class="number soft small">\(number)</td>\
    <td class="day" id="e\(number)">\(when(event))</td>\
    <td>\(what(event))</td>\
    <td data-label="\(wording.placeColumn)">\(place(event))</td>\
    \(people(event))</tr>

    """
  }

  private func when(_ event: PlannedEvent) -> Markup {
    let days = event.days
    let lunar = wording.lunarRange(days) ?? ""
    let solar =
      days.count == 1
      ? wording.fullDate(days.lowerBound)
      : "\(wording.shortDate(days.lowerBound)) – \(wording.shortDate(days.upperBound))"
    let hours = event.openDays.first.map { wording.clockRange($0.from.time, $0.to.time) } ?? ""
    return """
      <b>\(solar)</b><br><span class="soft small">\(lunar)</span><br>\
      <span class="soft small">\(hours)</span>
      """
  }

  private func what(_ event: PlannedEvent) -> Markup {
    var notes = [kindName(of: event)]
    if let programme = publication.programme(event.programme) {
      notes.append(publication.text(programme.name))
    }
    if event.booths > 0 { notes.append(wording.booths(event.booths)) }
    if event.seats > 0 { notes.append(wording.seats(event.seats)) }
    if !publication.marketDays(of: event).isEmpty { notes.append(wording.marketDayNote) }
    let colour = publication.colour(of: event.kind)
    return """
      <span class="name">\(publication.text(event.name))</span><br><span class="soft small">\
      <svg class="kind" viewBox="0 0 1 1"><rect class="k\(colour)" width="1" height="1"/></svg>\
      \(notes.joined(separator: " · "))</span>
      """
  }

  private func kindName(of event: PlannedEvent) -> String {
    publication.kind(event.kind).map { publication.text($0.name) }
      ?? wording.category(event.category)
  }

  private func place(_ event: PlannedEvent) -> Markup {
    let place = publication.whereabouts(of: event)
    let former = place.formerNames.map { wording.formerly($0) }
    let details = (place.short.contains(place.district) ? [] : [place.district]) + former
    guard !details.isEmpty else { return "\(place.short)" }
    return "\(place.short)<br><span class=\"soft small\">\(details.joined(separator: "; "))</span>"
  }

  private func people(_ event: PlannedEvent) -> Markup {
    let team = event.team.map { publication.name(of: $0) }
    guard let lead = team.first else {
      return "<td class=\"soft\" data-label=\"\(wording.peopleColumn)\">\(wording.nobodyYet)</td>"
    }
    let others = team.dropFirst().joined(separator: ", ")
    return """
      <td data-label="\(wording.peopleColumn)"><b>\(lead)</b>\(team.count > 1 ? "; " : "")\
      \(others)</td>
      """
  }
}

/// The anchor of an event on the page of the year, to which calendars link.
func anchor(of event: Event.ID) -> String { "event-\(fileName(for: event.text))" }
