import CivilCalendar
import Diagnostics
import PromotionModel
import Wording

/// The third pass: values are read and put together, then looked at as a whole.
struct YearAssembly {
  let sources: WorkspaceSources
  let folder: any FolderReading

  func assemble(_ checker: inout Checker) -> PromotionYear? {
    let centre = read(WorkspaceLayout.centre, .centre, &checker)
    let places = read("Events/places.yaml", Shape<PlacesFile>.places, &checker) ?? PlacesFile()
    let venues = read("Events/venues.yaml", Shape<[Venue]>.venues, &checker) ?? []
    let people = read("Events/staff.yaml", Shape<StaffFile>.staff, &checker) ?? StaffFile()
    let equipment = read("Events/equipment.yaml", Shape<[Equipment]>.equipment, &checker) ?? []
    let kinds = read("Events/kinds.yaml", Shape<[EventKind]>.kinds, &checker) ?? []
    let calendar = calendar(&checker)
    let programmes =
      read("\(sources.yearFolder)/programmes.yaml", Shape<[Programme]>.programmes, &checker) ?? []
    let file = yearFile(&checker)
    let events = eventFiles(&checker)
    let vendors = vendors(&checker)
    let registrations = registrations(&checker)
    let results = results(&checker)
    let settled = rows("\(sources.yearFolder)/settled.csv", SettledColumns.table, &checker)
    let settledEvents = SettledTable(settled, &checker).events
    let booths = booths(&checker)
    let staff = staff(people.staff, &checker)
    guard let centre, let file else { return nil }
    let year = PromotionYear(
      year: file.year,
      issued: file.issued,
      horizon: file.horizon,
      centre: centre,
      calendar: calendar,
      districts: places.districts,
      places: places.places,
      roads: places.roads,
      venues: venues,
      skills: people.skills,
      staff: staff,
      equipment: equipment,
      kinds: kinds,
      programmes: programmes,
      events: events.events.map { placed($0, file.horizon, kinds, centre.sessions) },
      convoys: events.convoys,
      relations: events.relations,
      vendors: vendors,
      registrations: registrations,
      results: results,
      settled: settledEvents,
      booths: booths
    )
    YearChecks.check(year, &checker)
    return year
  }

  private func read<Value>(_ path: String, _ shape: Shape<Value>, _ checker: inout Checker)
    -> Value?
  {
    (sources.documents[path] ?? nil).flatMap { shape.read($0, &checker) }
  }

  /// The calendar of every year with that of this one.
  private func calendar(_ checker: inout Checker) -> WorkCalendar {
    let shared = read("Events/calendar.yaml", Shape<WorkCalendar>.calendar, &checker)
    let own = read("\(sources.yearFolder)/calendar.yaml", Shape<WorkCalendar>.calendar, &checker)
    let both = [shared, own].compactMap(\.self)
    return WorkCalendar(
      holidays: both.flatMap(\.holidays),
      changes: both.flatMap(\.changes),
      periods: both.flatMap(\.periods)
    )
  }

  private func yearFile(_ checker: inout Checker) -> YearFile? {
    let file = read("\(sources.yearFolder)/year.yaml", Shape<YearFile>.year, &checker)
    if let file, file.year != sources.year,
      let place = checker.origins[.year, YearKeys.year.name]
    {
      let folder = sources.year
      checker.report(.yearMismatch, at: place) {
        $0.yearMismatch(written: file.year, folder: folder)
      }
    }
    return file
  }

  private func eventFiles(_ checker: inout Checker) -> EventsFile {
    var all = EventsFile()
    for path in sources.eventFiles {
      guard let file = read(path, Shape<EventsFile>.events, &checker) else { continue }
      all.events += file.events
      all.convoys += file.convoys
      all.relations += file.relations
    }
    return all
  }

  /// The event with a window: its own, that of its date and length, or all days of the plan.
  private func placed(
    _ draft: EventDraft,
    _ horizon: ClosedRange<Day>,
    _ kinds: [EventKind],
    _ sessions: [Session]
  ) -> Event {
    var event = draft.event
    guard !draft.hasWindow else { return event }
    event.window = horizon
    if let date = event.date, let kind = kinds.first(where: { $0.id == event.kind }) {
      event.window = date...(date + (kind.openDays(of: event, sessions: sessions) - 1))
    }
    return event
  }

  private func rows(_ path: String, _ columns: ColumnTable, _ checker: inout Checker) -> [TableRow]
  {
    (sources.tables[path] ?? nil).map { TableRow.rows(of: $0, columns, path: path, &checker) } ?? []
  }

  private func vendors(_ checker: inout Checker) -> [Vendor] {
    rows("Events/vendors.csv", VendorColumns.table, &checker).compactMap { row in
      guard let vendor = Vendor(row, &checker) else { return nil }
      for column in VendorColumns.table.columns {
        let entry = Origins.Entry(.vendor, vendor.id.text)
        checker.origins.record(entry, column.name, at: row.location(of: column))
      }
      return vendor
    }
  }

  /// What is reported of an event twice counts once.
  private func results(_ checker: inout Checker) -> [FairResult] {
    let path = "\(sources.yearFolder)/results.csv"
    var seen: Set<Event.ID> = []
    return rows(path, ResultColumns.table, &checker).compactMap { row in
      guard let result = FairResult(row, &checker) else { return nil }
      guard seen.insert(result.event).inserted else {
        checker.report(.repeatedItem, at: row.location(of: ResultColumns.event)) {
          $0.repeatedItem(result.event.text)
        }
        return nil
      }
      return result
    }
  }

  private func registrations(_ checker: inout Checker) -> [Registration] {
    let path = "\(sources.yearFolder)/registrations.csv"
    return rows(path, RegistrationColumns.table, &checker).compactMap { row in
      guard let registration = Registration(row, &checker) else { return nil }
      RegistrationChecks.record(registration, at: row, &checker)
      return registration
    }
  }

  /// What is written of grounds and stalls, for every year and for this one.
  private func booths(_ checker: inout Checker) -> BoothBook {
    let file = read("Events/grounds.yaml", Shape<GroundsFile>.grounds, &checker) ?? GroundsFile()
    let folder = sources.yearFolder
    let fairs = read("\(folder)/booths.yaml", Shape<[FairBoothsEntry]>.fairs, &checker) ?? []
    let records = rows("\(folder)/stalls.csv", StallColumns.table, &checker)
    return BoothBook(
      groups: file.groups,
      rules: file.rules,
      grounds: file.grounds,
      fairs: Dictionary(fairs.map { ($0.event, $0.booths) }) { first, _ in first },
      records: StallTable.records(records, &checker)
    )
  }

  /// The staff with the leave of the year's table, whose calendars have to be there.
  private func staff(_ staff: [StaffMember], _ checker: inout Checker) -> [StaffMember] {
    let path = "\(sources.yearFolder)/leave.csv"
    let leave = rows(path, LeaveColumns.table, &checker).compactMap { LeaveRow($0, &checker) }
    let byPerson = Dictionary(grouping: leave, by: \.staff)
    return staff.map { person in
      var person = person
      person.leave += byPerson[person.id]?.map(\.leave) ?? []
      return withCalendarFiles(person, &checker)
    }
  }

  /// The person with calendar files instead of folders; what is not there is reported.
  private func withCalendarFiles(_ person: StaffMember, _ checker: inout Checker) -> StaffMember {
    var person = person
    let place = checker.origins[.staff(person.id), "busy"]
    person.busyCalendars = person.busyCalendars.flatMap { path -> [String] in
      if path.hasSuffix("/") {
        let files = calendarFiles(in: path)
        if files.isEmpty {
          checker.report(.missingFile, at: place ?? SourceLocation(path: path)) {
            $0.emptyCalendarFolder(path)
          }
        }
        return files
      }
      if folder.kind(of: path) != .file {
        checker.report(.missingFile, at: place ?? SourceLocation(path: path)) {
          $0.missingCalendarFile(path)
        }
      }
      return [path]
    }
    return person
  }

  /// The calendars right inside a folder, by name; hidden files are other programs' business.
  private func calendarFiles(in path: String) -> [String] {
    let names = (try? folder.names(in: String(path.dropLast()))) ?? []
    return names.sorted()
      .filter { $0.lowercased().hasSuffix(".ics") && !$0.hasPrefix(".") }
      .map { path + $0 }
      .filter { folder.kind(of: $0) == .file }
  }
}
