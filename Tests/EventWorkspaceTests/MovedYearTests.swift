import Bilingual
import Diagnostics
import EventWorkspace
import Testing

/// A year's folder copied for the next year, before its days are changed.
@Suite struct MovedYearTests {
  @Test("days left over from the year before are outside the plan, and nothing else")
  func moved() throws {
    let folder = try TestWorkspace.base()
    for name in try folder.names(in: "Events/2027") where name != "calendar.yaml" {
      folder["Events/2028/\(name)"] = folder["Events/2027/\(name)"]
    }
    folder["Events/2028/year.yaml"] = Array("year: 2028\nissued: 2027-11-23 08:00\n".utf8)
    let diagnostics = WorkspaceReader(folder).read(language: .english).diagnostics
    #expect(
      diagnostics.map { "\($0.location) \($0.code)" } == [
        "Events/2028/events.yaml:6:5 window-outside-horizon",
        "Events/2028/events.yaml:14:5 window-outside-horizon",
        "Events/2028/events.yaml:21:5 window-outside-horizon",
      ]
    )
  }

  @Test("a plan that begins too late for a window does not speak of its deadlines too")
  func shortened() throws {
    let folder = try TestWorkspace.base()
    folder["Events/2027/year.yaml"] = Array(
      """
      year: 2027
      issued: 2027-06-10 08:00
      plan: {from: 2027-07-01, to: 2027-12-31}
      """.utf8
    )
    let diagnostics = WorkspaceReader(folder).read(language: .english).diagnostics
    #expect(Set(diagnostics.map(\.code)) == ["window-outside-horizon"])
  }
}
