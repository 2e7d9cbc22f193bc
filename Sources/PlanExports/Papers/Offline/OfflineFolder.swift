import CivilCalendar
import PromotionModel
import Wording

/// What a fair needs where there is no network: a folder for a memory stick or a telephone.
///
/// A page for each fair with its hours, its people and links to its papers, and a page of all fairs;
/// nothing in it asks for anything outside the folder.
struct OfflineFolder {
  let press: PaperPress
  /// Paths of all papers in the folder, which the pages link to.
  let paths: Set<String>

  private var publication: Publication { press.publication }
  private var wording: Wording { publication.wording }

  /// The page of all fairs and that of each fair.
  var pages: [ExportedFile] {
    [page("index.html", wording.offlineTitle(year: publication.plan.year), everything)]
      + publication.plan.fairs.map { event in
        page(folder(of: event) + "index.html", publication.text(event.name), fair(event))
      }
  }

  private func page(_ path: String, _ title: String, _ body: Markup) -> ExportedFile {
    let page = Page(
      language: wording.language,
      title: title,
      style: Self.style,
      body: """
        <h1>\(title)</h1>
        <p class="soft">\(press.editionLine)</p>
        \(body)
        """
    )
    return ExportedFile(path, page.bytes)
  }

  private static let style: Markup = """
    body{max-width:46rem}ul{padding-left:1.2rem}li{margin:.45rem 0}
    .formats a{margin-right:.7rem}a[href^="tel:"]{white-space:nowrap}

    """

  private func folder(of event: PlannedEvent) -> String {
    "fairs/\(fileName(for: event.id.text))/"
  }

  // MARK: All fairs

  private var everything: Markup {
    let rows = publication.plan.fairs.map { event -> Markup in
      let link = folder(of: event) + "index.html"
      let when = wording.dateRange(event.days)
      return """
        <tr><td>\(when)</td><td><a href="\(link)">\(publication.text(event.name))</a><br>\
        <span class="soft small">\(publication.whereabouts(of: event).short)</span></td></tr>

        """
    }
    let year = links(below: "year/", from: "")
    return """
      <table>
      \(rows.joined())</table>
      \(year.source.isEmpty ? "" : "<h2>\(wording.offlineYear)</h2>\n\(year)")
      """
  }

  // MARK: One fair

  private func fair(_ event: PlannedEvent) -> Markup {
    let place = publication.whereabouts(of: event)
    let hours = event.openDays.map { span -> Markup in
      let open = wording.clockRange(span.from.time, span.to.time)
      return "<li>\(wording.fullDate(span.from.day)): \(open)</li>\n"
    }
    let map: Markup =
      place.coordinates.map { spot in
        // Telephones open the scheme with whatever map they carry.
        let point = "\(degrees(spot.latitude)),\(degrees(spot.longitude))"
        return " · <a href=\"geo:\(point)\">\(point)</a>"
      } ?? ""
    return """
      <p>\(place.line)\(map)</p>
      <ul>
      \(hours.joined())</ul>
      <h2>\(wording.teamHeading)</h2>
      <ul>
      \(event.team.map(person).joined())</ul>
      <h2>\(wording.offlinePapers)</h2>
      \(links(below: folder(of: event), from: folder(of: event)))
      <p><a href="../../index.html">\(wording.offlineBack)</a></p>

      """
  }

  private func person(_ id: StaffMember.ID) -> Markup {
    let phone = publication.person(id)?.phone ?? ""
    let shown = publication.phone(of: id)
    let dialled = phone.filter { $0.isNumber || $0 == "+" }
    let call: Markup = phone.isEmpty ? "" : " – <a href=\"tel:\(dialled)\">\(shown)</a>"
    return "<li>\(publication.name(of: id))\(call)</li>\n"
  }

  /// A line for each paper below a folder, with a link to each of its formats.
  private func links(below folder: String, from page: String) -> Markup {
    let lines = PaperKind.all.compactMap { kind -> Markup? in
      let formats = ["pdf", "xlsx", "csv"].compactMap { format -> Markup? in
        let path = "\(folder)\(kind.slug).\(format)"
        guard paths.contains(path) else { return nil }
        return "<a href=\"\(href(path, from: page))\">\(format.uppercased())</a>"
      }
      guard !formats.isEmpty else { return nil }
      return "<li>\(kind.name(wording)): <span class=\"formats\">\(formats.joined())</span></li>\n"
    }
    let calendar = folder + Self.calendarName
    let calendarLine: Markup =
      paths.contains(calendar)
      ? "<li>\(wording.offlineCalendar): <a href=\"\(href(calendar, from: page))\">ICS</a></li>\n"
      : ""
    guard !lines.isEmpty else { return "" }
    return "<ul>\n\(lines.joined())\(calendarLine)</ul>\n"
  }

  static let calendarName = "calendar.ics"

  /// The link to a file below the page's own folder; a percent sign is part of a file's name.
  private func href(_ path: String, from page: String) -> String {
    String(path.dropFirst(page.count)).replacing("%", with: "%25")
  }

  /// Five decimals are about a metre.
  private func degrees(_ value: Double) -> String {
    let scaled = Int((value * 100_000).rounded())
    let fraction = String(abs(scaled % 100_000))
    let zeros = String(repeating: "0", count: 5 - fraction.count)
    return "\(scaled < 0 ? "-" : "")\(abs(scaled / 100_000)).\(zeros)\(fraction)"
  }
}

extension PaperPress {
  /// The folder that a fair needs offline.
  ///
  /// - Parameters:
  ///   - papers: the files that were printed, and those printed before that stay.
  ///   - calendar: the published calendar of everything; nil where there is none.
  /// - Returns: the papers of fairs and of the year, calendars and pages, each path once.
  public func offlineFolder(_ papers: [String: [UInt8]], calendar: [UInt8]?) -> [String: [UInt8]] {
    var files = papers.filter { $0.key.hasPrefix("fairs/") || $0.key.hasPrefix("year/") }
    if let calendar {
      for event in publication.plan.fairs {
        let path = "fairs/\(fileName(for: event.id.text))/\(OfflineFolder.calendarName)"
        files[path] = self.calendar(of: event, from: calendar)
      }
    }
    for page in OfflineFolder(press: self, paths: Set(files.keys)).pages {
      files[page.path] = page.bytes
    }
    return files
  }
}
