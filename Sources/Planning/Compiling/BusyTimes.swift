import Bilingual
import Diagnostics
import EventWorkspace
import PromotionModel
import Wording

/// When people are busy according to the calendar files they handed in.
struct BusyTimes {
  private(set) var spans: [StaffMember.ID: [BusySpan]] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ workspace: Workspace, _ year: PromotionYear, _ language: Language, _ locate: Locator) {
    for person in year.staff {
      for file in person.busyCalendars {
        read(file, of: person, workspace, year, Wording(language), locate)
      }
    }
  }

  private mutating func read(
    _ file: String,
    of person: StaffMember,
    _ workspace: Workspace,
    _ year: PromotionYear,
    _ wording: Wording,
    _ locate: Locator
  ) {
    let said = wording.said(.badBusyCalendar(file))
    let place = locate(.staff(person.id), "busy") ?? SourceLocation(path: file)
    diagnostics.append(
      Diagnostic(at: place, code: said.code, message: said.message, fix: said.fix))
  }
}
