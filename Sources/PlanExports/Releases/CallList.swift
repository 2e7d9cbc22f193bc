import CivilCalendar
import ICalendar
import Wording

/// Whom to phone about which change, whatever it is printed on.
struct CallList {
  struct Line {
    var what: String
    var change: String
    var before: String
    var after: String
  }

  struct StaffCall {
    var name: String
    var phone: String
    var lines: [Line]
  }

  struct VendorCall {
    var event: Line
    var participants: [ReleaseReport.Participant]
  }

  var staff: [StaffCall]
  var vendors: [VendorCall]

  var isEmpty: Bool { staff.isEmpty && vendors.isEmpty }

  /// The first release calls nobody: nothing anybody knew has changed.
  init(_ report: ReleaseReport, _ wording: Wording) {
    guard report.previous != nil else {
      (staff, vendors) = ([], [])
      return
    }
    staff = report.people.filter { !$0.calls.isEmpty }.map { person in
      StaffCall(
        name: person.name,
        phone: person.phone.map(wording.phone) ?? "",
        lines: person.calls.map { entry in
          Line(
            what: entry.title,
            change: wording.releaseChange(entry.change.rawValue),
            before: entry.before.map(wording.occasion) ?? "",
            after: entry.after.map(wording.occasion) ?? ""
          )
        }
      )
    }
    vendors = report.vendors.filter { !$0.participants.isEmpty }.map { news in
      VendorCall(
        event: Line(
          what: news.event.name,
          change: wording.releaseChange(news.event.change.rawValue),
          before: news.event.before.map(wording.occasion) ?? "",
          after: news.event.after.map(wording.occasion) ?? ""
        ),
        participants: news.participants
      )
    }
  }
}

extension Wording {
  /// When and where, on one line.
  func occasion(_ occasion: ReleaseReport.Occasion) -> String {
    let time =
      switch occasion.time {
      case .allDay(let days): dateRange(days)
      case .timed(let from, let to): momentRange(from, to)
      }
    return occasion.place.isEmpty ? time : "\(time) · \(occasion.place)"
  }
}
