import PromotionModel
import Wording

extension Publication {
  /// A day by which something has to be handed in: all day, and the day stays free.
  func entry(for deadline: Deadline) -> CalendarEntry {
    let event = name(of: deadline.event)
    let work = text(deadline.name)
    var description = [wording.line(wording.eventLabel, event)]
    if let counted = deadline.movedFrom {
      description.append(wording.deadlineMoved(from: counted, to: deadline.day))
    }
    if let source = deadline.source {
      description.append(wording.line(wording.sourceLabel, text(source)))
    }
    return CalendarEntry(
      uid: StableIdentity(year: plan.year)
        .uid("deadline", deadline.event.text, deadline.template.text),
      time: .days(deadline.day...deadline.day),
      title: wording.deadlineTitle(work, event),
      description: description,
      categories: [wording.deadlineCategory],
      location: "",
      page: page(of: deadline.event),
      isBinding: false
    )
  }
}
