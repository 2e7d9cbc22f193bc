import CivilCalendar
import PromotionModel

/// How long before the fairs it prepares a planning conference is held, in days from the day of the
/// conference to the opening day of a fair.
///
/// The stated lead counts to the first fair that opens, whichever it turns out to be. So no fair may
/// come sooner than the least lead; and a fair may come later than the longest lead by no more than
/// it surely lies behind the first one even where it is the last and the convoy drives as fast as it
/// may. Then the first fair is never later than the longest lead.
struct ConferenceLead {
  let template: ConferenceTemplate
  let members: [PlannableEvent]
  /// Nil for a fair on its own.
  let convoy: Convoy?

  /// Days from the conference to any fair: at least this.
  var least: Int { template.daysBefore - template.giveOrTake }

  /// Days from the conference to a member: at most this; nil where another member, which is surely
  /// first, already bounds it.
  func most(to member: PlannableEvent) -> Int? {
    let longest = template.daysBefore + template.giveOrTake
    if convoy?.order == .given, let first = members.first, first.event.priority == .must {
      return first.event.id == member.event.id ? longest : nil
    }
    return longest + surelyBehindFirst(member)
  }

  /// The days on which the conference can be: those before the days on which the first can open.
  func window(in horizon: ClosedRange<Day>) -> ClosedRange<Day> {
    let openings = members.map(\.openings)
    let needed = members.filter { $0.event.priority == .must }.map(\.openings.upperBound)
    let earliest = openings.map(\.lowerBound).min() ?? horizon.lowerBound
    // One that need not be held may leave the first place to any other.
    let latest = needed.min() ?? openings.map(\.upperBound).max() ?? horizon.upperBound
    let from = earliest - template.daysBefore - template.giveOrTake
    let to = max(from, latest - least)
    return (from...to).clamped(to: horizon)
  }

  /// A number of days by which a fair opens after the first of its convoy if it is the last: the
  /// days of all the others with the empty days between, or more where the windows say so.
  private func surelyBehindFirst(_ member: PlannableEvent) -> Int {
    let others = members.filter { $0.event.id != member.event.id }
    guard let convoy, !others.isEmpty else { return 0 }
    let empty =
      switch convoy.emptyDays {
      case .exactly(let days), .atLeast(let days): days
      }
    let driving = others.reduce(0) { $0 + $1.shape.openDays.count + empty }
    let waiting = others.map { member.openings.lowerBound - $0.openings.upperBound }.max() ?? 0
    return max(driving, waiting)
  }
}

extension PlannableEvent {
  /// The days on which it may open, as far as its own window and date tell.
  var openings: ClosedRange<Day> {
    if let date = event.date { return date...date }
    let last = event.window.upperBound - (shape.openDays.count - 1)
    return event.window.lowerBound...max(event.window.lowerBound, last)
  }
}
