import Bilingual
package import PromotionModel
import Wording

/// An event with its kind and shape, and what it is for: itself, or another's planning conference.
package struct PlannableEvent: Sendable {
  package enum Role: Hashable, Sendable {
    case asked
    /// The planning conference of these events.
    case conference(of: [Event.ID], ConferenceTemplate)
  }

  package var event: Event
  package var kind: EventKind
  package var shape: EventShape
  package var role: Role
  package var convoy: Convoy.ID?

  /// The district the event is surely in, where there is only one.
  package var onlyDistrict: District.ID? {
    event.districts.count == 1 ? event.districts[0] : nil
  }
}

extension PromotionYear {
  /// Every event to plan, those the templates ask for included, in the order they were written.
  package func plannableEvents(perDay: Int, index: (Session.ID) -> Int?) -> [PlannableEvent] {
    let convoys = Dictionary(
      convoys.flatMap { convoy in convoy.events.map { ($0, convoy) } },
      uniquingKeysWith: { first, _ in first }
    )
    let asked = events.compactMap { event in
      kind(event.kind).flatMap { kind in
        EventShape(event, kind, perDay: perDay, index: index).map {
          PlannableEvent(
            event: event,
            kind: kind,
            shape: $0,
            role: .asked,
            convoy: convoys[event.id]?.id
          )
        }
      }
    }
    var plannable: [PlannableEvent] = []
    var prepared: Set<Convoy.ID> = []
    for fair in asked {
      plannable.append(fair)
      guard let template = fair.kind.conference else { continue }
      let convoy = convoys[fair.event.id]
      if let convoy, !prepared.insert(convoy.id).inserted { continue }
      let prepares = convoy?.events ?? [fair.event.id]
      let members = asked.filter { prepares.contains($0.event.id) }
      let lead = ConferenceLead(template: template, members: members, convoy: convoy)
      guard let meeting = conference(for: fair.event, lead),
        let meetingKind = self.kind(template.kind),
        let shape = EventShape(meeting, meetingKind, perDay: perDay, index: index)
      else { continue }
      plannable.append(
        PlannableEvent(
          event: meeting,
          kind: meetingKind,
          shape: shape,
          role: .conference(of: prepares, template)
        )
      )
    }
    return plannable
  }

  package func kind(_ id: EventKind.ID) -> EventKind? {
    kinds.first { $0.id == id }
  }

  private func conference(for event: Event, _ lead: ConferenceLead) -> Event? {
    guard let kind = kind(lead.template.kind),
      let district = places.first(where: { $0.id == centre.base })?.district
    else { return nil }
    return Event(
      id: .init((lead.convoy?.id.text ?? event.id.text) + ".conference"),
      kind: kind.id,
      name: Wording.conferenceName(of: lead.convoy?.name ?? event.name),
      districts: [district],
      window: lead.window(in: horizon),
      priority: .could,
      programme: event.programme
    )
  }
}
