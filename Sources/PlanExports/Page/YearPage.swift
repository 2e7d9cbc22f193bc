import PromotionModel
import Wording

/// The page of a year: the picture, the table, what is missing, and what every mark means.
struct YearPage {
  let publication: Publication

  private var wording: Wording { publication.wording }
  private var plan: YearPlan { publication.plan }

  var bytes: [UInt8] {
    let title = wording.pageTitle(year: plan.year)
    let body = [header(title), picture, table, gaps, deadlines].joined()
    return Page(language: wording.language, title: title, style: PageStyle.year, body: body).bytes
  }

  private func header(_ title: String) -> Markup {
    let centre = publication.year.centre
    let totals = PlanTotals(of: plan).items(wording).map { item -> Markup in
      "<li><b>\(wording.number(item.count))</b> \(item.words)</li>\n"
    }
    return """
      <header>
      <p class="soft small">\(publication.text(centre.authority))</p>
      <p><b>\(publication.text(centre.name))</b></p>
      <h1>\(title)</h1>
      <p class="soft small">\(wording.issuedLine(plan.issued, fingerprint: plan.fingerprint))</p>
      <ul class="totals" aria-label="\(wording.totalsTitle)">
      \(totals.joined())</ul>
      </header>

      """
  }

  private var picture: Markup {
    """
    <section class="picture">
    <h2>\(wording.pictureTitle)</h2>
    \(YearPicture(publication: publication, layout: .wide).markup)\
    \(YearPicture(publication: publication, layout: .phone).markup)\
    \(PictureLegend(publication: publication).markup)</section>

    """
  }

  private var table: Markup {
    """
    <section>
    <h2>\(wording.tableTitle)</h2>
    \(EventTable(publication: publication).markup)</section>

    """
  }

  /// What must or might have been held and is not; a sentence where there is none.
  private var gaps: Markup {
    guard !plan.missing.isEmpty || !plan.skipped.isEmpty else {
      return plan.events.isEmpty ? "" : "<p class=\"soft\">\(wording.nothingMissing)</p>\n"
    }
    return list(wording.missingTitle, wording.missingIntroduction, plan.missing)
      + list(wording.skippedTitle, wording.skippedIntroduction, plan.skipped)
  }

  private func list(_ title: String, _ introduction: String, _ events: [Event.ID]) -> Markup {
    guard !events.isEmpty else { return "" }
    let items = events.map { id -> Markup in
      "<li>\(publication.name(of: id))\(reason(id))</li>\n"
    }
    return """
      <section>
      <h2>\(title)</h2>
      <p>\(introduction)</p>
      <ul class="gaps">
      \(items.joined())</ul>
      </section>

      """
  }

  private func reason(_ id: Event.ID) -> Markup {
    guard let reason = publication.reasons[id] else { return "" }
    return "<br><span class=\"soft\">\(reason)</span>"
  }

  private var deadlines: Markup {
    guard !plan.deadlines.isEmpty else { return "" }
    let rows = plan.deadlines.map { deadline -> Markup in
      let moved: Markup =
        deadline.movedFrom.map {
          "<br><span class=\"soft small\">\(wording.deadlineMoved(from: $0, to: deadline.day))</span>"
        } ?? ""
      return """
        <tr><td class="day">\(wording.fullDate(deadline.day))</td>\
        <td data-label="\(wording.deadlineColumn)">\(publication.text(deadline.name))\(moved)</td>\
        <td data-label="\(wording.eventColumn)">\(publication.name(of: deadline.event))</td>\
        <td class="soft small">\(deadline.source.map { publication.text($0) } ?? "")</td></tr>

        """
    }
    return """
      <section>
      <h2>\(wording.deadlinesTitle)</h2>
      <table class="events">
      <thead><tr><th>\(wording.dateColumn)</th><th>\(wording.deadlineColumn)</th>\
      <th>\(wording.eventColumn)</th><th>\(wording.sourceLabel)</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      </section>

      """
  }
}
