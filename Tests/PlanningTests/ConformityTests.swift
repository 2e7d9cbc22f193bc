import Bilingual
import CivilCalendar
import Diagnostics
import FairScheduling
import Foundation
import PromotionModel
import Testing

@testable import Planning

/// What a fair asks of those who sell there, each rule with one who keeps it and one who does not.
@Suite("Conformity of registrations") struct ConformityTests {
  private static let fair = Event.ID("fair")
  private static let vendor = Vendor.ID("v")

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func year(
    _ vendor: Vendor,
    _ registration: Registration,
    change: (inout PromotionYear) -> Void = { _ in }
  ) throws -> PromotionYear {
    let horizon = try day("2027-01-01")...day("2027-12-31")
    let text = BilingualText("Phiên chợ", english: "Fair")
    var kind = EventKind(
      id: .init("kind"),
      name: text,
      category: .fair,
      length: .days(3),
      openings: [.init("morning")],
      openSessions: [.init("morning")],
      phases: []
    )
    kind.isDomesticOnly = true
    kind.asksForFoodPapers = true
    let compiled = try #require(
      Workspace(root: Workspaces.convoy2017).compile(in: .english).compiled
    )
    var year = compiled.year
    year.year = 2027
    year.horizon = horizon
    var event = try #require(year.events.first)
    event.id = Self.fair
    event.kind = kind.id
    event.programme = nil
    event.window = horizon
    year.kinds = [kind]
    year.events = [event]
    year.calendar = WorkCalendar()
    year.programmes = []
    year.vendors = [vendor]
    year.registrations = [registration]
    year.booths = BoothBook(groups: [GoodsGroup(id: .init("food"), name: text, isFood: true)])
    year.centre.conformity = ConformityRules(
      discount: 50,
      concentratedDiscount: 100,
      daysBeforeTet: 30
    )
    change(&year)
    return year
  }

  private func vendor(_ change: (inout Vendor) -> Void = { _ in }) -> Vendor {
    var vendor = Vendor(
      id: Self.vendor,
      name: "HTX",
      representative: "",
      phone: "",
      address: "",
      goods: "",
      zone: "OCOP"
    )
    vendor.isDomestic = true
    change(&vendor)
    return vendor
  }

  private func registration(_ change: (inout Registration) -> Void = { _ in }) -> Registration {
    var registration = Registration(vendor: Self.vendor, event: Self.fair, booths: 2)
    change(&registration)
    return registration
  }

  private func found(_ year: PromotionYear, _ from: String, _ to: String) throws
    -> [Shortcoming.Kind]
  {
    ConformityGate(year)
      .shortcomings(of: Self.fair, within: try day(from)...day(to), length: 3).map(\.kind)
  }

  private let june = ("2027-06-10", "2027-06-12")

  @Test("only goods made in Việt Nam, where the kind says so; what nobody wrote down is not known")
  func domestic() throws {
    func found(_ isDomestic: Bool?, only: Bool = true) throws -> [Shortcoming.Kind] {
      let year = try year(vendor { $0.isDomestic = isDomestic }, registration()) {
        $0.kinds[0].isDomesticOnly = only
      }
      return try self.found(year, june.0, june.1)
    }
    #expect(try found(true) == [])
    #expect(try found(false) == [.foreignGoods])
    #expect(try found(nil) == [.unknownOrigin])
    #expect(try found(false, only: false) == [])
  }

  @Test(
    "discounts up to the law's limit, more before Tết, on holidays and in the State's programmes"
  )
  func discount() throws {
    func found(
      _ discount: Int?,
      _ from: String,
      _ to: String,
      change: (inout PromotionYear) -> Void = { _ in }
    ) throws -> [Shortcoming.Kind] {
      let year = try year(vendor(), registration { $0.discount = discount }, change: change)
      return try self.found(year, from, to)
    }
    let tooMuch = [Shortcoming.Kind.discount(promised: 51, limit: 50)]
    #expect(try found(nil, june.0, june.1) == [])
    #expect(try found(50, june.0, june.1) == [])
    #expect(try found(51, june.0, june.1) == tooMuch)
    #expect(try found(51, june.0, june.1) { $0.centre.conformity = nil } == [])
    // Tết 2027 is 6 February: thirty days before it is 7 January.
    #expect(try found(51, "2027-01-07", "2027-01-09") == [])
    #expect(try found(51, "2027-01-06", "2027-01-08") == tooMuch)
    #expect(try found(51, "2027-02-03", "2027-02-05") == [])
    #expect(try found(51, "2027-02-04", "2027-02-06") == tooMuch)
    // Of a longer window it is enough that some three days are such a time.
    #expect(try found(51, "2027-01-01", "2027-01-09") == [])
    func programme(_ year: inout PromotionYear, _ isConcentrated: Bool) {
      let name = BilingualText("Chương trình", english: "Programme")
      year.programmes = [
        Programme(id: .init("p"), name: name, isConcentrated: isConcentrated)
      ]
      year.events[0].programme = .init("p")
    }
    #expect(try found(51, june.0, june.1) { programme(&$0, true) } == [])
    #expect(try found(51, june.0, june.1) { programme(&$0, false) } == tooMuch)
    func holiday(_ year: inout PromotionYear, counts: Bool) {
      let name = BilingualText("Lễ", english: "Holiday")
      year.calendar = WorkCalendar(holidays: [
        Holiday(id: .init("h"), name: name, day: .solar(month: 6, day: 10), length: 3)
      ])
      year.centre.conformity?.includesHolidays = counts
    }
    #expect(try found(51, june.0, june.1) { holiday(&$0, counts: true) } == [])
    #expect(try found(51, june.0, june.1) { holiday(&$0, counts: false) } == tooMuch)
  }

  @Test("who sells food has a paper that holds to the end of the fair")
  func foodPapers() throws {
    func found(_ until: String?, group: String? = "food", asks: Bool = true) throws
      -> [Shortcoming.Kind]
    {
      let end = try until.map(day)
      let seller = vendor {
        $0.group = group.map { .init($0) }
        $0.foodPaperUntil = end
      }
      let year = try year(seller, registration()) { $0.kinds[0].asksForFoodPapers = asks }
      return try self.found(year, june.0, june.1)
    }
    #expect(try found("2027-06-12") == [])
    #expect(try found("2027-06-11") == [.foodPaperEnds(day("2027-06-11"))])
    #expect(try found(nil) == [.noFoodPaper])
    #expect(try found(nil, group: nil) == [])
    #expect(try found(nil, asks: false) == [])
  }

  @Test("support needs a programme that pays")
  func support() throws {
    let supported = registration { $0.supported = true }
    let without = try year(vendor(), supported)
    #expect(try found(without, june.0, june.1) == [.supportWithoutProgramme])
    let with = try year(vendor(), supported) { $0.events[0].programme = .init("p") }
    #expect(try found(with, june.0, june.1) == [])
    let neither = try year(vendor(), registration())
    #expect(try found(neither, june.0, june.1) == [])
  }

  @Test("a zone takes no more booths than its quota, told where it is passed")
  func quotas() throws {
    func found(_ quota: Int, zone: String = "OCOP") throws -> [Shortcoming] {
      var second = vendor()
      second.id = .init("w")
      let other = second
      let year = try year(vendor(), registration()) { year in
        year.vendors.append(other)
        var more = year.registrations[0]
        more.vendor = other.id
        year.registrations.append(more)
        year.booths.fairs[Self.fair] = FairBooths(quotas: [GroundZone(name: zone, quota: quota)])
      }
      return ConformityGate(year)
        .shortcomings(of: Self.fair, within: try day(june.0)...day(june.1), length: 3)
    }
    #expect(try found(4).isEmpty)
    #expect(try found(3, zone: "Khác").isEmpty)
    let passed = try found(3)
    #expect(passed.map(\.kind) == [.zoneFull(zone: "OCOP", registered: 4, quota: 3)])
    #expect(passed.map(\.vendor) == [.init("w")])
    #expect(try found(1).map(\.vendor) == [Self.vendor])
  }

  @Test("the sample names what is not in order once for each vendor, where it is to be mended")
  func sample() throws {
    let workspace = Workspace(root: Workspaces.repository.path)
    let found = workspace.check(in: .vietnamese).diagnostics.filter { $0.code.hasPrefix("gate-") }
    #expect(
      Set(found.map(\.code)) == ["gate-discount", "gate-domestic", "gate-food-paper"]
    )
    #expect(found.count == Set(found.map(\.message)).count)
    #expect(found.allSatisfy { $0.severity == .warning && !$0.fix.isEmpty })
    #expect(found.allSatisfy { $0.location.line > 1 && $0.location.column > 1 })
    #expect(found.contains { $0.message.contains("HTX Bánh chưng Bờ Suối") })
  }
}
