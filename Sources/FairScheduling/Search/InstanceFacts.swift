/// The plain numbers of an event.
struct EventFacts: BitwiseCopyable {
  var length: Int
  var spend: Int
  var skipCost: Int
  var isMandatory: Bool
  /// The position of the event's first slot among those of all events.
  var firstSlot: Int
  /// People in all its shifts together.
  var slotCount: Int
}

struct BudgetFacts: BitwiseCopyable {
  var from: Int
  var to: Int
  var limit: Int

  /// Whether it is for events that start then.
  @inline(__always)
  func pays(_ start: Int) -> Bool { from <= start && start < to }
}

/// A start of an event with a venue.
struct Option: BitwiseCopyable {
  var cost: Int
  var start: Int32
  /// -1 for none.
  var venue: Int32
  /// The position of its place among the event's sites.
  var site: Int32
}

struct Shift: BitwiseCopyable {
  var from: Int
  var to: Int
  var count: Int
  /// The positions of its people among the event's slots.
  var firstSlot: Int
  /// Its position among the shifts of all events.
  var index: Int

  /// The positions of its people among those of all events, given that of the event's first.
  @inline(__always)
  func slots(from first: Int) -> Range<Int> { (first + firstSlot)..<(first + firstSlot + count) }
}

/// Somebody who can do a shift.
struct Able: BitwiseCopyable {
  /// What the person costs in this shift.
  var cost: Int
  var person: Int32
  /// What part of an outing each shift bears at least, in twelfths: the person can do so many of the
  /// event's shifts, one after the other.
  var portion: Int32
}
