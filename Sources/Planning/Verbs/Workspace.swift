public import Bilingual
import PromotionModel
import EventWorkspace
import Foundation
import Wording

/// A folder that holds `Events/` and `Exports/`.
public struct Workspace: Sendable {
  public let root: String
  let files: DiskFiles

  /// - Parameter root: the folder's path; relative to the current folder where it is not absolute.
  public init(root: String) {
    self.root = root
    files = DiskFiles(root: root)
  }

  /// The language its `centre.yaml` names; Vietnamese by default.
  public var language: Language { WorkspaceReader(files).language }

  /// Whether there is an `Events` folder at all.
  public var exists: Bool { !files.list("Events").isEmpty }

  /// The bytes of a file of the workspace; nil where there is none or it cannot be read.
  func bytes(of path: String) -> [UInt8]? {
    (try? files.read(path)).flatMap(\.self)
  }

  func locator(_ origins: Origins) -> Locator {
    { subject, key in
      let (list, id) = subject.origin
      return origins[list, id, key]
    }
  }
}

extension Subject {
  /// The list and id under which reading recorded it.
  var origin: (list: String, id: String) {
    switch self {
    case .centre: ("centre", "centre")
    case .holiday(let id): ("holidays", id.text)
    case .workdayChange(let index): ("changes", "\(index)")
    case .period(let id): ("periods", id.text)
    case .road(let index): ("roads", "\(index)")
    case .venue(let id): ("venues", id.text)
    case .staff(let id): ("staff", id.text)
    case .equipment(let id): ("equipment", id.text)
    case .kind(let id): ("kinds", id.text)
    case .programme(let id): ("programmes", id.text)
    case .event(let id): ("events", id.text)
    case .convoy(let id): ("convoys", id.text)
    case .relation(let index): ("relations", "\(index)")
    }
  }
}
