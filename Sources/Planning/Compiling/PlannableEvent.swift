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
    var plannable: [PlannableEvent] = []
    var prepared: Set<Convoy.ID> = []
    func add(_ event: Event, _ role: PlannableEvent.Role, _ convoy: Convoy.ID? = nil) -> Bool {
      let event = settled[event.id].map(event.asSettled) ?? event
      guard let kind = kind(event.kind),
        var shape = EventShape(event, kind, perDay: perDay, index: index)
      else { return false }
      let settled = settled[event.id]
      if let settled { shape.settle(settled.crews, keepingRest: !hasOpened(event.id)) }
      plannable.append(
        PlannableEvent(
          event: event,
          kind: kind,
          shape: shape,
          role: role,
          convoy: convoy,
          settled: settled
        )
      )
      return true
    }
    for event in events {
      let convoy = convoys[event.id]
      guard add(event, .asked, convoy?.id), let template = kind(event.kind)?.conference else {
        continue
      }
      if let convoy, !prepared.insert(convoy.id).inserted { continue }
      guard let meeting = conference(for: event, of: convoy, template) else { continue }
      let prepares = convoy?.events ?? [event.id]
      // What has begun is not prepared any more.
      if settled[meeting.id] == nil, prepares.contains(where: hasOpened) { continue }
      _ = add(meeting, .conference(of: prepares, template))
    }
    return plannable
  }

  package func kind(_ id: EventKind.ID) -> EventKind? {
    kinds.first { $0.id == id }
  }

  private func conference(
    for event: Event,
    of convoy: Convoy?,
    _ template: ConferenceTemplate
  ) -> Event? {
    guard let kind = kind(template.kind),
      let district = places.first(where: { $0.id == centre.base })?.district
    else { return nil }
    let name = convoy?.name ?? event.name
    return Event(
      id: .init((convoy?.id.text ?? event.id.text) + Event.conferenceSuffix),
      kind: kind.id,
      name: Wording.conferenceName(of: name),
      districts: [district],
      window: horizon,
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
