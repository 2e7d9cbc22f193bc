/// A day of the week; the week begins on Monday, as in ISO 8601 and in Vietnamese work schedules.
public enum Weekday: String, CaseIterable, Hashable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}
