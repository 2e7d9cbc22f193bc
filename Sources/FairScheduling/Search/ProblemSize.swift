/// How many events a problem has, as far as it is searched differently; the limits were found by trying.
enum ProblemSize {
  /// When and where its events are held decides.
  case small
  case medium
  /// Too large for each searcher to change all of it: they work on one plan.
  case large

  init(events: Int) {
    switch events {
    case ..<32: self = .small
    case ..<300: self = .medium
    default: self = .large
    }
  }
}
