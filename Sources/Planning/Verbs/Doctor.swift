public import Bilingual
import Foundation
import ICalendar
import PlanExports
import Wording

/// One thing the program needs, and whether it is there.
public struct DoctorFinding: Sendable {
  public var name: String
  public var isFound: Bool
  public var detail: String
  /// What to do where it is missing; empty otherwise.
  public var remedy: String
}

extension Workspace {
  /// Looks for the libraries, fonts and files the program needs.
  public func examine(in language: Language) -> [DoctorFinding] {
    let wording = Wording(language)
    let libraries = ExportRequirements.libraries.map { name, version in
      DoctorFinding(name: name, isFound: true, detail: version, remedy: "")
    }
    let font = ExportRequirements.font
    let fontFinding = DoctorFinding(
      name: wording.doctorFont(font.wanted),
      isFound: font.isFound,
      detail: font.found,
      remedy: font.isFound ? "" : wording.doctorInstall("fonts-liberation2")
    )
    let years = years
    let exists = !years.isEmpty
    let events = DoctorFinding(
      name: "\(root)/Events",
      isFound: exists,
      detail: exists ? wording.doctorYears(years) : wording.doctorNothing,
      remedy: exists ? "" : wording.doctorNoWorkspace
    )
    let canWrite = FileManager.default.isWritableFile(atPath: root)
    let exports = DoctorFinding(
      name: "\(root)/Exports",
      isFound: canWrite,
      detail: canWrite ? wording.doctorWritable : wording.doctorNotWritable,
      remedy: canWrite ? "" : wording.doctorPermissions(root)
    )
    return libraries + [fontFinding, events, exports]
  }
}
