import Bilingual
import CivilCalendar
import LunarCalendar
import PromotionModel
import Testing

/// A year with an event every few days, long names and many vendors: for pages that overflow.
struct CrowdedYear {
  var year: PromotionYear
  var plan: YearPlan

  init(events: Int = 44, vendors: Int = 60) throws {
    let small = try SmallYear()
    year = small.year
    plan = small.plan
    let names = ["Bình Yên", "Lam Vỹ", "La Hiên", "Tràng Xá", "Vô Tranh", "Trại Cau", "Văn Lăng"]
    year.places = small.year.places
    for (index, name) in names.enumerated() {
      year.places.append(
        Place(
          id: Place.ID("p\(index)"),
          names: DatedNames("Xã \(name)"),
          district: "dinh-hoa",
          marketDays: [.weekly([.sunday, .wednesday])]
        )
      )
      year.venues.append(
        Venue(
          id: Venue.ID("v\(index)"),
          names: DatedNames("Chợ \(name)"),
          place: Place.ID("p\(index)")
        )
      )
    }
    year.kinds += [
      EventKind(
        id: "tap-huan",
        name: "Tập huấn thương mại điện tử",
        category: .training,
        length: .days(2),
        openings: ["sang"],
        openSessions: ["sang"],
        phases: []
      ),
      EventKind(
        id: "hoi-nghi",
        name: "Hội nghị triển khai",
        category: .conference,
        length: .sessions(1),
        openings: ["sang"],
        openSessions: ["sang"],
        phases: []
      ),
      EventKind(
        id: "ocop",
        name: "Hội chợ Công Thương – OCOP",
        category: .fair,
        length: .days(5),
        openings: ["sang"],
        openSessions: ["sang"],
        phases: []
      ),
    ]
    try addEvents(events, names)
    try addVendors(vendors)
  }

  private mutating func addEvents(_ count: Int, _ names: [String]) throws {
    let first = try day("2027-01-05")
    let people: [StaffMember.ID] = ["huong", "quyet", "nhan", "yen"]
    plan.events += try (0..<count).map { index in
      let kind = year.kinds[index % year.kinds.count]
      let length = kind.category == .fair ? 3 + index % 3 : 1 + index % 2
      let opening = first + index * 350 / count + index % 3
      let place = index % names.count
      let open = (0..<length).map { opening + $0 }
      let clock = (try #require(ClockTime("7:30")), try #require(ClockTime("17:00")))
      return PlannedEvent(
        id: Event.ID("e\(index)"),
        kind: kind.id,
        name: BilingualText("\(kind.name.vietnamese) đợt \(index + 1) tại xã \(names[place])"),
        category: kind.category,
        district: "dinh-hoa",
        place: Place.ID("p\(place)"),
        venue: Venue.ID("v\(place)"),
        programme: "hang-viet",
        site: Span(from: Moment(opening - 1, clock.0), to: Moment(opening + length, clock.1)),
        openDays: open.map { Span(from: Moment($0, clock.0), to: Moment($0, clock.1)) },
        phases: [],
        shifts: open.enumerated().map { number, day in
          PlannedShift(
            id: PlannedShift.ID("running.booths.\(number + 1)"),
            name: "Quản lý gian hàng",
            phase: .running,
            skill: "booths",
            span: Span(from: Moment(day, clock.0), to: Moment(day, clock.1)),
            load: 2,
            staff: [people[number % 4], people[(number + index + 1) % 4]]
          )
        },
        booths: kind.category == .fair ? 30 : 0
      )
    }
    plan.events.sort { $0.site.from < $1.site.from }
  }

  private mutating func addVendors(_ count: Int) throws {
    let zones = ["OCOP", "Trong tỉnh", "Ngoài tỉnh", "Viễn thông", ""]
    for index in 0..<count {
      let id = Vendor.ID("n\(index)")
      year.vendors.append(
        Vendor(
          id: id,
          name: "Hợp tác xã Nông nghiệp và Dịch vụ tổng hợp số \(index + 1)",
          representative: "Nguyễn Thị Thu Hường \(index)",
          phone: "09\(10_000_000 + index * 7919)",
          address: "Xã Bình Yên",
          goods: "Chè búp khô, miến dong, gạo nếp vải, mật ong rừng",
          zone: zones[index % zones.count]
        )
      )
      year.registrations.append(
        Registration(
          vendor: id,
          event: "dinh-hoa-6",
          booths: 1 + index % 2,
          stall: "B\(index + 1)"
        )
      )
    }
  }
}
