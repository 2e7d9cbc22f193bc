import CivilCalendar
import PromotionModel
import Wording

extension Publication {
  /// Who has which duty, a row for each person: what `Events/<year>/settled.csv` can hold.
  ///
  /// Ids, not names, because this table is written to be read back; its headings are names of that
  /// table's columns.
  var duties: [UInt8] {
    var table = CommaSeparatedText()
    table.append(wording.dutiesHeading)
    for event in plan.events {
      let place = [
        event.id.text, event.days.lowerBound.iso, opening(of: event), event.venue?.text ?? "",
      ]
      let duties = event.shifts.flatMap { shift in shift.staff.map { [shift.id.text, $0.text] } }
      for duty in duties.isEmpty ? [["", ""]] : duties { table.append(place + duty) }
    }
    return table.bytes
  }

  private func opening(of event: PlannedEvent) -> String {
    let from = event.openDays.first?.from.time
    return year.centre.sessions.first { $0.from == from }?.id.text ?? ""
  }
}
