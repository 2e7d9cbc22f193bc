/// What a plan can be better or worse at; each has an importance in `centre.yaml`.
public enum Preference: String, CaseIterable, Hashable, Sendable {
  /// Everybody works their share, no more and no less.
  case fairShare = "fair-share"
  /// Few kilometres between home and duty.
  case travel
  /// Staff go to districts they know.
  case knownPlaces = "known-places"
  /// Events keep clear of the periods marked `avoid` and seek those marked `prefer`.
  case season
  /// Duty keeps clear of weekly days off and holidays.
  case daysOff = "days-off"
  /// Fairs ride on market days, or keep clear of them, as each fair wishes.
  case marketDays = "market-days"
  /// Events of one kind in one district stand well apart.
  case spread
  /// Events get the venues they wish for.
  case venueWishes = "venue-wishes"
  /// What should or could be held is held.
  case optionalEvents = "optional-events"
  /// What has been published stays as it is.
  case stability
}

/// How much a preference counts, in five plain words.
public enum Importance: String, CaseIterable, Hashable, Sendable {
  case ignore, minor, normal, important, critical

  /// The factor by which a cost is multiplied; each word counts about three times the one before.
  public var factor: Int {
    switch self {
    case .ignore: 0
    case .minor: 1
    case .normal: 3
    case .important: 10
    case .critical: 30
    }
  }
}
