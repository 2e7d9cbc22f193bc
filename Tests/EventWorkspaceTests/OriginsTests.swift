import Diagnostics
import EventWorkspace
import PromotionModel
import Testing

@Suite struct OriginsTests {
  private let origins: Origins

  init() throws {
    origins = WorkspaceReader(try TestWorkspace.base()).read().origins
  }

  private func place(_ entry: Origins.Entry, _ path: String = "") -> String? {
    origins[entry, path]?.description
  }

  @Test("keys of entries are found by their path")
  func keys() {
    #expect(place(.event("june"), "window") == "Events/2027/events.yaml:6:5")
    #expect(place(.event("june"), "window.to") == "Events/2027/events.yaml:6:32")
    #expect(place(.kind("fair"), "phases.running.shifts.booths.skill") == "Events/kinds.yaml:15:41")
    #expect(place(.kind("fair"), "equipment.stage") == "Events/kinds.yaml:16:36")
    #expect(place(.centre, "rest.days") == "Events/centre.yaml:10:8")
    #expect(place(.road(0), "km") == "Events/places.yaml:12:32")
    #expect(place(.relation(0), "after.at-least") == "Events/2027/events.yaml:26:40")
    #expect(place(.place("cho-chu"), "market-days.0") == "Events/places.yaml:10:9")
    #expect(place(.year, "issued") == "Events/2027/year.yaml:2:1")
  }

  @Test("a key that was not written stands where its entry or the key above it does")
  func enclosing() {
    #expect(place(.event("june"), "seats") == place(.event("june")))
    #expect(place(.centre, "rest.nothing") == place(.centre, "rest"))
    #expect(!origins.isWritten(.event("june"), "seats"))
    #expect(origins.isWritten(.event("june"), "booths"))
  }

  @Test("rows of tables are found too")
  func tables() {
    #expect(place(.vendor("ba-be")) == "Events/vendors.csv:3:1")
    #expect(
      place(.registration("khe-sim", "june"), "booths") == "Events/2027/registrations.csv:2:14"
    )
  }

  @Test("what does not exist has no place")
  func nothing() {
    #expect(place(.event("nowhere")) == nil)
  }
}
