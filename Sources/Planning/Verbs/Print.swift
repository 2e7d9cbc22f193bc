public import Bilingual
public import Diagnostics
import EventWorkspace
import Foundation
import PlanExports
import PromotionModel
import Wording

/// What to print.
public struct PrintRequest: Sendable {
  public var year: Int?
  public var language: Language
  /// The slug of a kind of paper; nil for all.
  public var paper: String?
  /// A fair by its id or name; nil for all.
  public var fair: String?
  /// A person by id or name; nil for all.
  public var person: String?
  /// Whether to print the draft rather than the latest release.
  public var isDraft: Bool
  /// The release to compare with; nil for the one before.
  public var since: Int?
  /// Formats by the ends of their names; empty for all.
  public var formats: [String]
  /// A folder to write to; nil for `Exports/<year>/print`.
  public var folder: String?

  public init(
    year: Int? = nil,
    language: Language,
    paper: String? = nil,
    fair: String? = nil,
    person: String? = nil,
    isDraft: Bool = false,
    since: Int? = nil,
    formats: [String] = [],
    folder: String? = nil
  ) {
    self.year = year
    self.language = language
    self.paper = paper
    self.fair = fair
    self.person = person
    self.isDraft = isDraft
    self.since = since
    self.formats = formats
    self.folder = folder
  }
}

/// What was printed.
public struct PrintReport: Sendable {
  /// One line: which plan.
  public var edition: String
  public var papers: Int
  public var files: Int
  /// How many papers are not as they were in the earlier release; nil without one.
  public var changed: Int?
  /// That release.
  public var since: Int?
  /// The folder of the papers, and that of what a fair needs offline where it was made.
  public var folders: [String]
}

/// A kind of paper, as lists tell it.
public struct PaperListing: Hashable, Sendable {
  public var slug: String
  public var name: String
  /// Whether there is one for each fair, one for each person or one in all, in words.
  public var scope: String
}

extension Workspace {
  /// The kinds of papers.
  public static func paperKinds(in language: Language) -> [PaperListing] {
    let wording = Wording(language)
    return PaperKind.all.map {
      PaperListing(
        slug: $0.slug,
        name: $0.name(wording),
        scope: wording.paperScope($0.scope.rawValue)
      )
    }
  }

  /// Prints the papers of the latest release, of the draft, or of the plan in `Exports`.
  ///
  /// - Returns: nil where something stands in the way, told by the diagnostics.
  /// - Throws: what goes wrong with the ledger, a library or the disk; nothing is half-written.
  public func print(_ request: PrintRequest) throws
    -> (report: PrintReport?, diagnostics: [Diagnostic])
  {
    let reading = readWorkspace(at: root, year: request.year, language: request.language)
    guard let year = reading.year else { return (nil, reading.diagnostics) }
    do {
      let choice = try PaperChoice(request, year)
      let (source, before, edition) = try printSource(request, year)
      let press = PaperPress(source, edition, before: before, language: request.language)
      let papers = press.papers(of: choice.kinds, fair: choice.fair, person: choice.person)
      guard !papers.isEmpty else {
        throw PrintRefusal("nothing-to-print", Wording(request.language).nothingToPrint)
      }
      let files = try press.files(of: papers, as: choice.formats)
      let folders = try write(files, request, press, year)
      let report = PrintReport(
        edition: press.editionLine,
        papers: papers.count,
        files: files.count,
        changed: edition.since == nil ? nil : papers.count { $0.isChanged == true },
        since: edition.since,
        folders: folders
      )
      let wording = Wording(request.language)
      return (report, reading.diagnostics + files.printWarnings(below: folders[0], wording))
    } catch let refusal as PrintRefusal {
      return (nil, reading.diagnostics + [refusal.diagnostic])
    }
  }

  /// Writes the papers: all of them replace whatever was printed before, a choice is laid over it.
  private func write(
    _ files: [ExportedFile],
    _ request: PrintRequest,
    _ press: PaperPress,
    _ year: PromotionYear
  ) throws -> [String] {
    if let folder = request.folder {
      try files.write(below: folder)
      return [folder]
    }
    func part(_ name: String) -> ExportFolder {
      ExportFolder(DiskFolder(root), year: year.year, isDraft: request.isDraft, part: name)
    }
    let whole = ExportFolder(workspace: root, year: year.year, isDraft: request.isDraft)
    let made = Dictionary(
      files.map { ($0.path, $0.bytes) },
      uniquingKeysWith: { first, _ in first }
    )
    let (papers, offline) = (part("print"), part("usb"))
    var printed = made
    try papers.replace {
      if !request.isWhole {
        printed = try papers.files().merging(made) { $1 }
      }
      return printed
    }
    try offline.replace(
      with: press.offlineFolder(printed, calendar: bytes(of: "\(whole.path)/calendars/all.ics"))
    )
    return [papers.path, offline.path]
  }
}

extension PrintRequest {
  /// Whether everything is printed.
  fileprivate var isWhole: Bool {
    (paper ?? "all") == "all" && fair == nil && person == nil && formats.isEmpty
  }
}

extension [ExportedFile] {
  /// Writes the files below any folder of the disk, each at once; other files there stay.
  fileprivate func write(below folder: String) throws {
    let root = URL(filePath: folder, directoryHint: .isDirectory)
    for file in self {
      let url = root.appending(path: file.path)
      let parent = url.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url, options: .atomic)
    }
  }
}
