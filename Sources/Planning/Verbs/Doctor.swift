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
    examine(in: language) { FileManager.default.isWritableFile(atPath: $0) }
  }

  func examine(in language: Language, canWrite: (String) -> Bool) -> [DoctorFinding] {
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
    return libraries + [fontFinding, events, exports(wording, canWrite)]
  }

  /// Whether the exports can be put where they belong: into `Exports`, or beside `Events` while there
  /// is no such folder yet.
  private func exports(_ wording: Wording, _ canWrite: (String) -> Bool) -> DoctorFinding {
    let path = "\(root)/Exports"
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let isBlocked = exists && !isFolder.boolValue
    let isFit = !isBlocked && canWrite(exists ? path : root)
    return DoctorFinding(
      name: path,
      isFound: isFit,
      detail: isFit
        ? wording.doctorWritable
        : isBlocked ? wording.doctorNotAFolder : wording.doctorNotWritable,
      remedy: isFit
        ? ""
        : isBlocked
          ? wording.doctorRename(path) : wording.doctorPermissions(exists ? path : root)
    )
  }
}
