import Bilingual
import CivilCalendar
import PromotionModel

extension SmallYear {
  static func makePlan() throws -> YearPlan {
    YearPlan(
      year: 2027,
      issued: try moment("2026-12-01T08:30"),
      events: [try seminar(), try fair(), try emptyFair()],
      missing: ["thieu"],
      skipped: ["bo"],
      deadlines: [
        Deadline(
          template: "dang-ky",
          event: "dinh-hoa-6",
          name: BilingualText("Đăng ký với Sở", english: "File with the department"),
          day: try day("2027-05-07"),
          source: BilingualText("NĐ 81/2018/NĐ-CP", english: "Decree 81/2018/NĐ-CP")
        )
      ],
      fingerprint: "7c1e90ab"
    )
  }

  private static func seminar() throws -> PlannedEvent {
    PlannedEvent(
      id: "che",
      kind: "hoi-thao",
      name: BilingualText(
        "Hội thảo chè <Pakistan> & Trung Đông",
        english: "Seminar: tea for <Pakistan> & beyond"
      ),
      category: .seminar,
      district: "thanh-pho",
      place: "tp",
      venue: "hoi-truong",
      site: try span("2027-03-17T13:30", "2027-03-17T17:00"),
      openDays: [try span("2027-03-17T13:30", "2027-03-17T17:00")],
      phases: [
        PlannedPhase(
          kind: .running,
          name: "Hội thảo",
          span: try span("2027-03-17T13:30", "2027-03-17T17:00")
        )
      ],
      shifts: [
        PlannedShift(
          id: "running.host.1",
          name: BilingualText("Điều hành", english: "Chair"),
          phase: .running,
          skill: "host",
          span: try span("2027-03-17T13:30", "2027-03-17T17:00"),
          load: 1,
          staff: ["quyet", "huong"]
        )
      ],
      seats: 80,
      onlineAddress: "https://meet.example.vn/che"
    )
  }

  private static func fair() throws -> PlannedEvent {
    PlannedEvent(
      id: "dinh-hoa-6",
      kind: "phien-cho",
      name: BilingualText("Phiên chợ hàng Việt Định Hoá", english: "Định Hoá fair"),
      category: .fair,
      district: "dinh-hoa",
      place: "cho-chu",
      venue: "san-cho-chu",
      programme: "hang-viet",
      site: try span("2027-06-05T13:30", "2027-06-08T21:00"),
      openDays: [
        try span("2027-06-06T07:30", "2027-06-06T21:00"),
        try span("2027-06-07T07:30", "2027-06-07T21:00"),
        try span("2027-06-08T07:30", "2027-06-08T17:00"),
      ],
      phases: [
        PlannedPhase(
          kind: .setUp,
          name: "Lắp đặt",
          span: try span("2027-06-05T13:30", "2027-06-05T21:00")
        ),
        PlannedPhase(
          kind: .opening,
          name: "Khai mạc",
          span: try span("2027-06-06T07:30", "2027-06-06T11:30")
        ),
        PlannedPhase(
          kind: .running,
          name: "Bán hàng",
          span: try span("2027-06-06T07:30", "2027-06-08T17:00")
        ),
        PlannedPhase(
          kind: .takeDown,
          name: "Tháo dỡ",
          span: try span("2027-06-08T17:00", "2027-06-08T21:00")
        ),
      ],
      shifts: try fairShifts(),
      booths: 30
    )
  }

  private static func fairShifts() throws -> [PlannedShift] {
    [
      PlannedShift(
        id: "set-up.booths.1",
        name: BilingualText("Dựng gian hàng", english: "Put up booths"),
        phase: .setUp,
        skill: "booths",
        span: try span("2027-06-05T13:30", "2027-06-05T21:00"),
        load: 2,
        staff: ["quyet", "nhan"]
      ),
      PlannedShift(
        id: "set-up.night.1",
        name: BilingualText("Trực đêm", english: "Night guard"),
        phase: .setUp,
        skill: "guard",
        span: try span("2027-06-05T21:00", "2027-06-06T06:00"),
        isNight: true,
        load: 1,
        staff: ["nhan"]
      ),
      PlannedShift(
        id: "opening.lead.1",
        name: BilingualText("Trưởng đoàn", english: "Lead"),
        phase: .opening,
        skill: "lead",
        span: try span("2027-06-06T07:00", "2027-06-06T11:30"),
        load: 1,
        staff: ["huong"]
      ),
      PlannedShift(
        id: "running.booths.1",
        name: BilingualText("Quản lý gian hàng", english: "Booths"),
        phase: .running,
        skill: "booths",
        span: try span("2027-06-06T07:30", "2027-06-06T21:00"),
        load: 3,
        staff: ["quyet"]
      ),
      PlannedShift(
        id: "running.night.1",
        name: BilingualText("Trực đêm", english: "Night guard"),
        phase: .running,
        skill: "guard",
        span: try span("2027-06-06T21:00", "2027-06-07T06:00"),
        isNight: true,
        load: 1,
        staff: ["nhan"]
      ),
      PlannedShift(
        id: "running.night-gate.1",
        name: BilingualText("Trực cổng", english: "Gate"),
        phase: .running,
        skill: "guard",
        span: try span("2027-06-06T21:00", "2027-06-07T06:00"),
        isNight: true,
        load: 1,
        staff: ["quyet"]
      ),
    ]
  }

  private static func emptyFair() throws -> PlannedEvent {
    PlannedEvent(
      id: "le-hoi",
      kind: "phien-cho",
      name: BilingualText("Phiên chợ mùa thu", english: "Autumn fair"),
      category: .fair,
      district: "dinh-hoa",
      place: "cho-chu",
      venue: nil,
      site: try span("2027-09-30T07:30", "2027-10-01T17:00"),
      openDays: [
        try span("2027-09-30T07:30", "2027-09-30T17:00"),
        try span("2027-10-01T07:30", "2027-10-01T17:00"),
      ],
      phases: [],
      shifts: [],
      booths: 10
    )
  }
}
