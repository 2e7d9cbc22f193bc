public import Bilingual
import CivilCalendar
import EventWorkspace
import Foundation
import Wording

/// A folder that holds `Events/` and `Exports/`.
public struct Workspace: Sendable {
  public let root: String

  /// - Parameter root: the folder's path; relative to the current folder where it is not absolute.
  public init(root: String) {
    self.root = root
  }

  /// The language its `centre.yaml` names; Vietnamese by default.
  public var language: Language { workspaceLanguage(at: root) }

  /// The years that have a folder below `Events`, in order; none where there is no `Events` at all.
  public var years: [Int] {
    let names = (try? DiskFolder(root).names(in: "Events")) ?? []
    return names.filter { $0.utf8.count == 4 }.compactMap { Int($0) }.sorted()
  }

  /// The bytes of a file of the workspace; nil where there is none or it cannot be read.
  func bytes(of path: String) -> [UInt8]? {
    try? DiskFolder(root).bytes(of: path, atMost: 20 << 20)
  }

  func locator(_ origins: Origins) -> Locator {
    { subject, key in origins[subject.entry, key ?? ""] }
  }
}

extension Subject {
  /// The entry under which reading recorded it.
  var entry: Origins.Entry {
    switch self {
    case .centre: .centre
    case .holiday(let id): .holiday(id)
    case .workdayChange(let day): .init(.change, day.iso)
    case .period(let id): .period(id)
    case .road(let position): .road(position)
    case .venue(let id): .venue(id)
    case .staff(let id): .staff(id)
    case .equipment(let id): .equipment(id)
    case .kind(let id): .kind(id)
    case .programme(let id): .programme(id)
    case .event(let id): .event(id)
    case .convoy(let id): .convoy(id)
    case .relation(let position): .relation(position)
    }
  }
}
