/// How large a year is, and how it differs from an ordinary one.
struct Scale {
  var events: Int
  var people: Int
  var days = 365
  var sessionsPerDay = 2
  /// Each has its own capital, staff and director.
  var provinces = 1
  /// Places of a province, its capital included.
  var places: Int
  /// Of a hundred fairs, those that must be held.
  var mandatoryFairs = 70
  var mandatorySeminars = 70
  /// How often a person is away in a year.
  var absences = 4...11
  /// Of a hundred events, those that are fairs.
  var fairs = 45
  /// How many people a shift names with a cost, at most.
  var namedPeople = 12
  var roads = Roads.short

  enum Roads {
    /// No more than one session within a province.
    case short
    /// Longer ones, longer one way, and sometimes longer than a detour.
    case uneven
  }
}

extension ProblemFamily {
  /// The numbers of a centre with 70 events in a year are those of ordinary provincial centres.
  var scale: Scale {
    switch self {
    case .centreS: Scale(events: 20, people: 9, days: 180, places: 5, absences: 3...6, fairs: 60)
    case .centreM, .singleSession, .pinned, .emptyLists, .noPeople:
      Scale(events: 70, people: 14, places: 9)
    case .tightM:
      Scale(
        events: 70,
        people: 8,
        places: 9,
        mandatoryFairs: 92,
        mandatorySeminars: 78,
        absences: 10...15
      )
    case .provinceL: Scale(events: 200, people: 40, places: 25)
    case .regionXL: Scale(events: 1000, people: 200, provinces: 5, places: 25)
    case .nationXXL:
      Scale(events: 4000, people: 800, provinces: 20, places: 8, namedPeople: 6)
    case .convoy: Scale(events: 60, people: 16, places: 12, fairs: 70)
    case .cities: Scale(events: 90, people: 24, provinces: 4, places: 5, roads: .uneven)
    case .crowd: Scale(events: 40, people: 60, places: 9)
    case .weary: Scale(events: 70, people: 24, days: 200, sessionsPerDay: 4, places: 9)
    case .noEvents: Scale(events: 0, people: 14, places: 9)
    }
  }
}
