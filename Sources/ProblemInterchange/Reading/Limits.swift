/// What numbers of a document may be: far beyond any centre, and small enough never to overflow.
enum Limits {
  static let days = 0...100_000
  static let sessionsPerDay = 1...1000
  /// Costs, weights and quantities: large enough for money in đồng.
  static let amount = 0...1_000_000_000_000_000
  /// A moment in sessions, which may lie outside the horizon.
  static let moment = -1_000_000_000...1_000_000_000
  static let length = 1...1_000_000
  static let shiftEnd = 0...1_000_000
  static let travel = 0...100_000
  static let people = 1...100_000
  static let restWindow = 1...10_000
  static let restDays = 0...10_000
  /// Sessions of the calendar, times people, venues and kinds of equipment: what a search remembers of them has to fit
  /// into the memory of an office machine.
  static let timelines = 40_000_000
  /// All that a plan could cost, spend or use at once.
  static let total = Int.max / 1024
}
