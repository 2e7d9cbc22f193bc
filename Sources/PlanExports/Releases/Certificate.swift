import CivilCalendar
import Wording

/// What a release changed, what it provably did not, and who has to be told.
struct Certificate {
  let report: ReleaseReport
  let wording: Wording

  var sheet: OfficialSheet {
    OfficialSheet(
      title: wording.certificateTitle,
      subtitle: wording.releaseSubtitle(number: report.number, year: report.year),
      tables: (report.previous == nil || report.events.isEmpty ? [] : [eventTable])
        + (peopleTable.rows.isEmpty ? [] : [peopleTable]) + [calendarTable],
      remarks: remarks
    )
  }

  private var remarks: [String] {
    let same = report.calendars.count(where: \.isUnchanged)
    var remarks = [
      wording.releaseFacts(
        message: report.message,
        who: report.who,
        when: "\(wording.clock(report.moment.time)), \(wording.date(report.moment.day))"
      )
    ]
    if let restored = report.restored { remarks.append(wording.restoredRemark(restored)) }
    if let previous = report.previous {
      remarks.append(
        wording.unchangedRemark(same, of: report.calendars.count, previous: previous)
      )
    } else {
      remarks.append(wording.firstReleaseRemark)
    }
    return remarks + [wording.hashRemark]
  }

  private var eventTable: OfficialSheet.Table {
    OfficialSheet.Table(
      title: wording.changedEventsTitle,
      columns: [
        .init(title: wording.ordinalColumn, share: 13, alignment: .centre),
        .init(title: wording.eventColumn, share: 57),
        .init(title: wording.changeColumn, share: 26),
        .init(title: wording.beforeColumn, share: 56),
        .init(title: wording.nowColumn, share: 56),
        .init(title: wording.peopleColumn, share: 46),
      ],
      rows: report.events.enumerated().map { index, event in
        .cells([
          "\(index + 1)", event.name, wording.releaseChange(event.change.rawValue),
          event.before.map(wording.occasion) ?? "", event.after.map(wording.occasion) ?? "",
          wording.teamChange(joining: event.joining, leaving: event.leaving),
        ])
      }
    )
  }

  private var peopleTable: OfficialSheet.Table {
    let people = report.previous == nil ? [] : report.people
    return OfficialSheet.Table(
      title: wording.changedPeopleTitle,
      columns: [
        .init(title: wording.ordinalColumn, share: 13, alignment: .centre),
        .init(title: wording.personColumn, share: 60),
        .init(title: wording.changeColumn, share: 110),
        .init(title: wording.howToTellColumn, share: 50),
      ],
      rows: people.enumerated().map { index, person in
        .cells([
          "\(index + 1)", person.name, wording.changeCounts(counts(of: person)),
          person.calls.isEmpty ? wording.calendarIsEnough : wording.byTelephone,
        ])
      }
    )
  }

  private func counts(of person: ReleaseReport.PersonNews) -> [(String, Int)] {
    let groups = Dictionary(grouping: person.entries, by: \.change)
    return ReleaseReport.Change.allCases.compactMap { change in
      groups[change].map { (change.rawValue, $0.count) }
    }
  }

  private var calendarTable: OfficialSheet.Table {
    OfficialSheet.Table(
      title: wording.calendarHashesTitle,
      columns: [
        .init(title: wording.calendarColumn, share: 90),
        .init(title: wording.fileColumn, share: 60),
        .init(title: wording.changeColumn, share: 60),
        .init(title: "SHA-256", share: 44),
      ],
      rows: report.calendars.map { calendar in
        .cells([
          calendar.name, calendar.path, state(of: calendar), String(calendar.hash.prefix(16)),
        ])
      }
    )
  }

  private func state(of calendar: ReleaseReport.CalendarNews) -> String {
    if calendar.isUnchanged { return wording.unchanged }
    if calendar.hashBefore == nil { return wording.newCalendar }
    let counts = ReleaseReport.Change.allCases.compactMap { change in
      calendar.counts[change].map { (change.rawValue, $0) }
    }
    return counts.isEmpty ? wording.otherTitle : wording.changeCounts(counts)
  }
}
