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
  /// Its day, venue and people, where they stay as they are.
  package var settled: SettledEvent?

  /// The district the event is surely in, where there is only one.
  package var onlyDistrict: District.ID? {
    event.districts.count == 1 ? event.districts[0] : nil
  }

  /// The event as its duties alone make it.
  var withoutRest: PlannableEvent {
    var event = self
    event.shape.forgetRest()
    return event
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
      self.plannable(event, .asked, convoys[event.id]?.id, perDay: perDay, index: index)
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
      guard let meeting = conference(for: fair.event, lead) else { continue }
      // What has begun is not prepared any more.
      if settled[meeting.id] == nil, prepares.contains(where: hasOpened) { continue }
      let role = PlannableEvent.Role.conference(of: prepares, template)
      if let meeting = self.plannable(meeting, role, nil, perDay: perDay, index: index) {
        plannable.append(meeting)
      }
    }
    return plannable
  }

  private func plannable(
    _ event: Event,
    _ role: PlannableEvent.Role,
    _ convoy: Convoy.ID?,
    perDay: Int,
    index: (Session.ID) -> Int?
  ) -> PlannableEvent? {
    let settled = settled[event.id]
    let event = settled.map(event.asSettled) ?? event
    guard let kind = kind(event.kind),
      var shape = EventShape(event, kind, perDay: perDay, index: index)
    else { return nil }
    if let settled { shape.settle(settled.crews, keepingRest: !hasOpened(event.id)) }
    return PlannableEvent(
      event: event,
      kind: kind,
      shape: shape,
      role: role,
      convoy: convoy,
      settled: settled
    )
  }

  package func kind(_ id: EventKind.ID) -> EventKind? {
    kinds.first { $0.id == id }
  }

  private func conference(for event: Event, _ lead: ConferenceLead) -> Event? {
    guard let kind = kind(lead.template.kind),
      let district = places.first(where: { $0.id == centre.base })?.district
    else { return nil }
    return Event(
      id: .init((lead.convoy?.id.text ?? event.id.text) + Event.conferenceSuffix),
      kind: kind.id,
      name: Wording.conferenceName(of: lead.convoy?.name ?? event.name),
      districts: [district],
      window: lead.window(in: horizon),
      priority: .could,
      programme: event.programme
    )
  }
}

extension Event {
  /// The event with nothing left to choose.
  fileprivate func asSettled(_ settled: SettledEvent) -> Event {
    var event = self
    event.window = settled.date...settled.date
    event.date = settled.date
    event.opening = settled.opening
    event.venues = settled.venue.map { [$0] } ?? []
    event.preferredVenues = []
    event.priority = .must
    return event
  }
}
