/// Events with people who were chosen elsewhere; what they cost, and how long people work, is not counted.
extension State {
  /// Holds an event as it is said, if nothing that is held is in its way.
  ///
  /// - Parameter held: Each shift with its number of able people.
  /// - Returns: whether it is held now.
  func settle(_ held: Plan.HeldEvent) -> Bool {
    let event = held.event
    guard let index = instance.option(of: held),
      isOpen(event, instance.events[event], instance.options[event][index])
    else { return false }
    settle(event, option: index)
    var seated: [(person: Int, from: Int, to: Int)] = []
    for (shift, people) in zip(instance.shifts[event], held.crews) {
      let (from, to) = (start[event] + shift.from, start[event] + shift.to)
      for person in people {
        guard canWork(person, from: from, to: to, event: event, place: place[event]) else {
          for one in seated { release(one.person, from: one.from, to: one.to) }
          unsettle(event)
          return false
        }
        occupy(person, from: from, to: to, event: event)
        seated.append((person, from, to))
      }
    }
    return true
  }

  /// Takes out an event that was held so.
  func unsettle(_ held: Plan.HeldEvent) {
    for (shift, people) in zip(instance.shifts[held.event], held.crews) {
      for person in people {
        release(person, from: held.start + shift.from, to: held.start + shift.to)
      }
    }
    unsettle(held.event)
  }
}
