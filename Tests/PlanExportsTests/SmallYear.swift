import Bilingual
import CivilCalendar
import LunarCalendar
import PromotionModel
import Testing

/// A year small enough to be checked by hand: a fair of three days with nights, a second fair
/// without vendors, a half-day seminar, and what is left over.
struct SmallYear {
  var year: PromotionYear
  var plan: YearPlan

  init() throws {
    year = try Self.makeYear()
    plan = try Self.makePlan()
  }

  /// Everything that identifies or reaches a person and must not leave the house.
  var personalData: [String] {
    year.staff.map(\.name) + year.staff.compactMap(\.phone)
      + year.vendors.flatMap { [$0.name, $0.representative, $0.phone, $0.address] }
      + ["0912 345 678", "0987 654 321", "0911 222 333"]
  }
}

func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

func moment(_ text: String) throws -> Moment {
  let parts = text.split(separator: "T")
  return Moment(
    try day(String(parts[0])),
    try #require(ClockTime(parts[1]))
  )
}

func span(_ from: String, _ to: String) throws -> Span {
  Span(from: try moment(from), to: try moment(to))
}

extension SmallYear {
  private static func makeYear() throws -> PromotionYear {
    PromotionYear(
      year: 2027,
      issued: try moment("2026-12-01T08:30"),
      horizon: try day("2027-01-01")...day("2027-12-31"),
      centre: try makeCentre(),
      calendar: try makeCalendar(),
      districts: [
        District(id: "dinh-hoa", names: DatedNames("Định Hoá")),
        District(id: "thanh-pho", names: DatedNames("Thành phố Thái Nguyên")),
      ],
      places: try makePlaces(),
      venues: try makeVenues(),
      skills: [
        Skill(id: "lead", name: "Trưởng đoàn"), Skill(id: "booths", name: "Quản lý gian hàng"),
        Skill(id: "guard", name: "Trực đêm"),
      ],
      staff: makeStaff(),
      kinds: makeKinds(),
      programmes: [
        Programme(
          id: "hang-viet",
          name: BilingualText("Đưa hàng Việt về miền núi", english: "Vietnamese goods upland")
        )
      ],
      events: try makeEvents(),
      vendors: makeVendors(),
      registrations: makeRegistrations()
    )
  }

  private static func makeCentre() throws -> Centre {
    Centre(
      name: BilingualText(
        "Trung tâm Xúc tiến thương mại",
        english: "Trade Promotion Centre"
      ),
      authority: BilingualText(
        "Sở Công Thương Thái Nguyên",
        english: "Department of Industry and Trade"
      ),
      locality: "Thái Nguyên",
      signatory: Signatory(
        title: BilingualText("Giám đốc", english: "Director"),
        name: "Ma Thị Én"
      ),
      base: "tp",
      website: "https://xttm.example.vn/2027",
      sessions: [
        Session(
          id: "sang",
          name: "sáng",
          from: try #require(ClockTime("7:30")),
          to: try #require(ClockTime("11:30"))
        )
      ],
      reminders: [1440, 60]
    )
  }

  private static func makeCalendar() throws -> WorkCalendar {
    WorkCalendar(
      holidays: [
        Holiday(
          id: "tet",
          name: BilingualText("Tết Nguyên đán", english: "Lunar New Year"),
          day: .lunar(month: 1, day: 1),
          length: 3,
          daysBefore: 2
        ),
        Holiday(id: "lao-dong", name: "Ngày Quốc tế Lao động", day: .solar(month: 5, day: 1)),
      ],
      changes: [
        WorkdayChange(day: try day("2027-05-03"), kind: .off, name: "Nghỉ bù 1/5"),
        WorkdayChange(day: try day("2027-05-08"), kind: .work, name: "Làm bù"),
      ],
      periods: [
        Period(
          id: "can-tet",
          name: "Giáp Tết",
          effect: .never,
          from: .annual(.lunar(month: 12, day: 23)),
          to: .annual(.lunar(month: 1, day: 10))
        )
      ]
    )
  }

  private static func makePlaces() throws -> [Place] {
    [
      Place(
        id: "cho-chu",
        names: try #require(
          DatedNames([
            .init(name: "Thị trấn Chợ Chu"),
            .init(name: "Xã Định Hoá", since: try day("2025-07-01")),
          ])
        ),
        district: "dinh-hoa",
        coordinates: Coordinates(latitude: 21.90724, longitude: 105.64219),
        marketDays: [.weekly([.monday])]
      ),
      Place(id: "tp", names: DatedNames("Phường Phan Đình Phùng"), district: "thanh-pho"),
    ]
  }

  private static func makeVenues() throws -> [Venue] {
    [
      Venue(
        id: "san-cho-chu",
        names: DatedNames("Sân Nhà thiếu nhi"),
        place: "cho-chu",
        booths: 40,
        features: [.yard, .power]
      ),
      Venue(
        id: "hoi-truong",
        names: DatedNames("Hội trường Sở Công Thương"),
        place: "tp",
        seats: 120,
        coordinates: Coordinates(latitude: 21.59422, longitude: 105.84817),
        address: "số 4, đường Cách mạng Tháng Tám"
      ),
    ]
  }

  private static func makeStaff() -> [StaffMember] {
    [
      StaffMember(
        id: "huong",
        name: "Nông Thị Hường",
        position: "Phó giám đốc",
        phone: "0912345678",
        home: "tp",
        skills: ["lead"]
      ),
      StaffMember(
        id: "quyet",
        name: "Lường Văn Quyết",
        position: "Chuyên viên",
        phone: "0987654321",
        home: "tp",
        skills: ["booths", "guard"]
      ),
      StaffMember(id: "nhan", name: "Đỗ Trọng Nhàn", home: "tp", skills: ["guard"]),
      StaffMember(id: "yen", name: "Bế Hải Yến", home: "tp", share: 50),
    ]
  }

  private static func makeKinds() -> [EventKind] {
    [
      EventKind(
        id: "phien-cho",
        name: BilingualText("Phiên chợ vùng cao", english: "Highland fair"),
        category: .fair,
        length: .days(3),
        openings: ["sang"],
        openSessions: ["sang"],
        phases: []
      ),
      EventKind(
        id: "hoi-thao",
        name: BilingualText("Hội thảo thị trường", english: "Market seminar"),
        category: .seminar,
        length: .sessions(1),
        openings: ["sang"],
        openSessions: ["sang"],
        phases: []
      ),
    ]
  }

  private static func makeEvents() throws -> [Event] {
    let window = try day("2027-01-01")...day("2027-12-31")
    return [
      Event(
        id: "dinh-hoa-6",
        kind: "phien-cho",
        name: "Phiên chợ hàng Việt Định Hoá",
        districts: ["dinh-hoa"],
        window: window
      ),
      Event(
        id: "le-hoi",
        kind: "phien-cho",
        name: "Phiên chợ mùa thu",
        districts: ["dinh-hoa"],
        window: window
      ),
      Event(
        id: "che",
        kind: "hoi-thao",
        name: "Hội thảo chè <Pakistan> & Trung Đông",
        districts: ["thanh-pho"],
        window: window
      ),
      Event(
        id: "thieu",
        kind: "phien-cho",
        name: "Phiên chợ Võ Nhai",
        districts: ["dinh-hoa"],
        window: window
      ),
      Event(
        id: "bo",
        kind: "hoi-thao",
        name: "Hội thảo \"mở\"",
        districts: ["thanh-pho"],
        window: window,
        priority: .could
      ),
    ]
  }

  private static func makeVendors() -> [Vendor] {
    [
      Vendor(
        id: "tan-cuong",
        name: "HTX Chè Tân Cương",
        representative: "Phạm Thị Lựu",
        phone: "0911222333",
        address: "Xã Tân Cương",
        goods: "Chè xanh, chè ướp sen",
        zone: "OCOP"
      ),
      Vendor(
        id: "an-khanh",
        name: "HTX Ăn Khánh",
        representative: "Trần Đức Ổn",
        phone: "0911222333",
        address: "Xã An Khánh",
        goods: "Miến dong",
        zone: "OCOP"
      ),
      Vendor(
        id: "xau",
        name: "=HYPERLINK(\"http://x\";\"bấm\")",
        representative: "@Vũ",
        phone: "+84 911 222 333",
        address: "-1",
        goods: "Đồ \"gia dụng\"\nnhựa",
        zone: "Ngoài tỉnh"
      ),
    ]
  }

  private static func makeRegistrations() -> [Registration] {
    [
      Registration(
        vendor: "tan-cuong",
        event: "dinh-hoa-6",
        booths: 2,
        supported: true,
        stall: "A1"
      ),
      Registration(vendor: "xau", event: "dinh-hoa-6", booths: 1, note: "đến muộn"),
      Registration(
        vendor: "an-khanh",
        event: "dinh-hoa-6",
        booths: 1,
        supported: true,
        stall: "A3"
      ),
      Registration(vendor: "tan-cuong", event: "thieu", booths: 4),
    ]
  }
}
