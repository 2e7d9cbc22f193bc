public import CivilCalendar

/// All that the centre wrote down for one year: the whole input of planning.
public struct PromotionYear: Sendable {
  public var year: Int
  /// When this version of the plan was drawn up; the stamp of everything published from it.
  public var issued: Moment
  /// The days that can be planned.
  public var horizon: ClosedRange<Day>
  public var centre: Centre
  public var calendar: WorkCalendar
  public var districts: [District]
  public var places: [Place]
  public var roads: [Road]
  public var venues: [Venue]
  public var skills: [Skill]
  public var staff: [StaffMember]
  public var equipment: [Equipment]
  public var kinds: [EventKind]
  public var programmes: [Programme]
  public var events: [Event]
  public var convoys: [Convoy]
  public var relations: [Relation]
  public var vendors: [Vendor]
  public var registrations: [Registration]
  /// What was reported of events after they were held.
  public var results: [FairResult]
  /// Events, planning conferences included, that stay as they are.
  public var settled: [Event.ID: SettledEvent]
  public var booths: BoothBook

  public init(
    year: Int,
    issued: Moment,
    horizon: ClosedRange<Day>,
    centre: Centre,
    calendar: WorkCalendar = WorkCalendar(),
    districts: [District] = [],
    places: [Place] = [],
    roads: [Road] = [],
    venues: [Venue] = [],
    skills: [Skill] = [],
    staff: [StaffMember] = [],
    equipment: [Equipment] = [],
    kinds: [EventKind] = [],
    programmes: [Programme] = [],
    events: [Event] = [],
    convoys: [Convoy] = [],
    relations: [Relation] = [],
    vendors: [Vendor] = [],
    registrations: [Registration] = [],
    results: [FairResult] = [],
    settled: [Event.ID: SettledEvent] = [:],
    booths: BoothBook = BoothBook()
  ) {
    self.year = year
    self.issued = issued
    self.horizon = horizon
    self.centre = centre
    self.calendar = calendar
    self.districts = districts
    self.places = places
    self.roads = roads
    self.venues = venues
    self.skills = skills
    self.staff = staff
    self.equipment = equipment
    self.kinds = kinds
    self.programmes = programmes
    self.events = events
    self.convoys = convoys
    self.relations = relations
    self.vendors = vendors
    self.registrations = registrations
    self.results = results
    self.settled = settled
    self.booths = booths
  }

  /// Whether an event is settled and has opened by the day the plan is issued.
  public func hasOpened(_ event: Event.ID) -> Bool {
    settled[event].map { $0.date <= issued.day } ?? false
  }
}
