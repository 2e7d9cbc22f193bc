import CivilCalendar
import PromotionModel
import Wording

/// One calendar that people subscribe to.
struct Feed {
  /// The colour of each kind of calendar: a name of CSS 3, and the same for Apple's programs.
  enum Colour: String {
    case seagreen = "#2E8B57"
    case steelblue = "#4682B4"
    case peru = "#CD853F"
    case slateblue = "#6A5ACD"
    case firebrick = "#B22222"
    case goldenrod = "#DAA520"

    var name: String { String(describing: self) }
    var hex: String { rawValue }
  }

  /// Relative to the year's folder.
  var path: String
  var name: String
  var description: String
  var colour: Colour
  var entries: [CalendarEntry]
}

extension Publication {
  /// All calendars.
  ///
  /// A person, district, venue or programme without events has an empty one: an address that once answered
  /// must go on answering, or programs give it up.
  var feeds: [Feed] {
    [feedOfEverything, feedOfDeadlines] + year.staff.map(feed) + year.districts.map(feed)
      + year.venues.map(feed) + year.programmes.map(feed)
  }

  private var feedOfEverything: Feed {
    feed(
      "all",
      wording.calendarOfEverything(year: plan.year),
      .seagreen,
      publicEntries { _ in true }
    )
  }

  /// What the office has to hand in by when; in a calendar of its own, since it is of no use to
  /// whoever wants to visit an event.
  private var feedOfDeadlines: Feed {
    feed(
      "deadlines",
      wording.calendarOfDeadlines(year: plan.year),
      .firebrick,
      plan.deadlines.map(entry)
    )
  }

  private func feed(of person: StaffMember) -> Feed {
    feed(
      "staff/" + fileName(for: person.id.text),
      wording.calendarOfPerson(person.name, year: plan.year),
      .steelblue,
      plan.events.flatMap { EntryMaker(self, $0).duties(of: person.id) }
    )
  }

  private func feed(of district: District) -> Feed {
    feed(
      "districts/" + fileName(for: district.id.text),
      wording.calendarOfDistrict(name(of: district.id, on: lastDay), year: plan.year),
      .peru,
      publicEntries { $0.district == district.id }
    )
  }

  private func feed(of venue: Venue) -> Feed {
    feed(
      "venues/" + fileName(for: venue.id.text),
      wording.calendarOfVenue(venue.names.name(on: lastDay), year: plan.year),
      .slateblue,
      publicEntries { $0.venue == venue.id }
    )
  }

  private func feed(of programme: Programme) -> Feed {
    feed(
      "programmes/" + fileName(for: programme.id.text),
      wording.calendarOfProgramme(text(programme.name), year: plan.year),
      .goldenrod,
      publicEntries { $0.programme == programme.id }
    )
  }

  /// Names are those that readers will know at the end of the year.
  private var lastDay: Day { year.horizon.upperBound }

  private func publicEntries(where isWanted: (PlannedEvent) -> Bool) -> [CalendarEntry] {
    plan.events.filter(isWanted).flatMap { EntryMaker(self, $0).publicEntries }
  }

  private func feed(
    _ path: String,
    _ name: String,
    _ colour: Feed.Colour,
    _ entries: [CalendarEntry]
  ) -> Feed {
    Feed(
      path: "calendars/\(path).ics",
      name: name,
      description: wording.calendarDescription(centre: text(year.centre.name)),
      colour: colour,
      entries: entries.sorted { ($0.time.start, $0.uid) < ($1.time.start, $1.uid) }
    )
  }
}
