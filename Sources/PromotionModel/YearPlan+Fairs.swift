extension YearPlan {
  /// The fairs that are held, in order of time; each has a roster of its vendors.
  public var fairs: [PlannedEvent] { events.filter { $0.category == .fair } }

  /// The fairs for which nobody has registered yet; their rosters are forms to fill in by hand.
  public func fairsWithoutVendors(in year: PromotionYear) -> [PlannedEvent] {
    let registered = Set(year.registrations.map(\.event))
    return fairs.filter { !registered.contains($0.id) }
  }
}
