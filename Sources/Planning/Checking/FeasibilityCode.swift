/// The stable names of what only shows once calendar, venues and people are put together.
package enum FeasibilityCode: String, CaseIterable, Hashable, Sendable {
  /// The date that is settled is no possible day.
  case dateForbidden = "date-forbidden"
  /// A time in which nothing is held covers every day of the window.
  case windowForbidden = "window-forbidden"
  /// Every day of the window is refused, each for a reason of its own.
  case noPossibleDay = "no-possible-day"
  /// The sessions of the event fit in no day, whenever it opens.
  case sessionsDoNotFit = "sessions-do-not-fit"
  /// At one moment the event needs more people for some duties than can do them.
  case crewTooLarge = "crew-too-large"
  /// A settled duty that the kind of its event does not have.
  case unknownShift = "unknown-shift"
  /// Settled duties that nobody can have had together.
  case settledContradiction = "settled-contradiction"
  /// A settled event keeps somebody who is away now, or a venue that is closed now.
  case settledOverrides = "settled-overrides"
}
