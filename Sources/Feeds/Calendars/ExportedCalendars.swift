import Foundation

/// The calendars in `Exports/<year>/calendars/` of a workspace.
///
/// Exports are replaced as a whole, by a folder that takes the place of the old one; so a folder's
/// number on the disk tells one edition from the next, and never changes half.
public struct ExportedCalendars: CalendarSource {
  private let exports: String

  /// - Parameter workspace: the folder that holds `Exports`.
  public init(workspace: String) {
    exports = workspace + "/Exports"
  }

  /// What is wrong with a workspace whose calendars cannot be read.
  public enum Trouble: Error, Hashable {
    /// No year has been exported.
    case nothingExported(path: String)
    /// A year's folder is being replaced right now.
    case beingReplaced(path: String)
    case unreadable(path: String)
  }

  public func edition() throws -> String {
    try years().map { year in
      let path = "\(exports)/\(year)/calendars"
      var facts = stat()
      guard stat(path, &facts) == 0 else { throw Trouble.unreadable(path: path) }
      let written = facts.st_mtim
      return "\(year) \(facts.st_dev) \(facts.st_ino) \(written.tv_sec).\(written.tv_nsec)"
    }.joined(separator: "\n")
  }

  public func calendars() throws -> [FeedAddress: CalendarText] {
    // The newest year's own names and descriptions, with what the year before still has.
    let years = try years().suffix(2)
    var calendars: [FeedAddress: CalendarText] = [:]
    for year in years {
      for (address, text) in try self.calendars(of: year) {
        calendars[address] = calendars[address].map { text.including(earlier: $0) } ?? text
      }
    }
    return calendars
  }

  private func years() throws -> [Int] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: exports)) ?? []
    let years = names.compactMap { name in name.utf8.count == 4 ? Int(name) : nil }.sorted()
    // Where a file system cannot exchange two folders, the old one is moved aside for a moment.
    for name in names where name.hasPrefix(".") && name.hasSuffix(".old") {
      let year = name.dropFirst().dropLast(4)
      guard !names.contains(String(year)) else { continue }
      throw Trouble.beingReplaced(path: "\(exports)/\(year)")
    }
    guard !years.isEmpty else { throw Trouble.nothingExported(path: exports) }
    return years
  }

  private func calendars(of year: Int) throws -> [(FeedAddress, CalendarText)] {
    let folder = "\(exports)/\(year)/calendars"
    guard let paths = FileManager.default.subpaths(atPath: folder) else {
      throw Trouble.unreadable(path: folder)
    }
    return try paths.sorted().compactMap { path in
      guard let address = FeedAddress(file: path) else { return nil }
      let full = "\(folder)/\(path)"
      var facts = stat()
      guard let data = FileManager.default.contents(atPath: full), stat(full, &facts) == 0 else {
        throw Trouble.unreadable(path: full)
      }
      let written = HTTPDate(seconds: facts.st_mtim.tv_sec)
      return (address, CalendarText(bytes: Array(data), lastModified: written))
    }
  }
}
