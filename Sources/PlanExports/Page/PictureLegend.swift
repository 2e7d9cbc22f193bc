import PromotionModel
import Wording

/// Every mark of the picture with words next to it.
struct PictureLegend {
  let publication: Publication

  var markup: Markup {
    """
    <ul class="legend" aria-label="\(publication.wording.legendTitle)">
    \((kinds + marks).joined())</ul>

    """
  }

  /// The kinds that the plan has, in the order of the centre's list.
  private var kinds: [Markup] {
    publication.year.kinds
      .filter { kind in publication.plan.events.contains { $0.kind == kind.id } }
      .map { kind in
        let colour = publication.colour(of: kind.id)
        return item(
          "<rect class=\"k\(colour)\" y=\"2\" width=\"24\" height=\"12\" rx=\"3\"/>",
          publication.text(kind.name)
        )
      }
  }

  private var marks: [Markup] {
    let wording = publication.wording
    return [
      item("<rect class=\"site k0\" y=\"6\" width=\"24\" height=\"4\"/>", wording.legendSite),
      item(
        """
        <rect class="k0" y="1" width="24" height="14" rx="3"/>\
        <path class="market" d="M12 3l5 5l-5 5l-5 -5z"/>
        """,
        wording.legendMarket
      ),
      swatch(.weekend, wording.legendWeekend),
      swatch(.holiday, wording.legendHoliday),
      swatch(.never, wording.legendNever),
      item("<path class=\"moon\" d=\"M6 0v16\"/>", wording.legendLunarMonth),
    ]
  }

  private func swatch(_ shade: DayMarks.Shade, _ words: String) -> Markup {
    item("<rect class=\"\(shade.rawValue)\" width=\"24\" height=\"16\"/>", words)
  }

  private func item(_ drawing: Markup, _ words: String) -> Markup {
    "<li><svg viewBox=\"0 0 24 16\" aria-hidden=\"true\">\(drawing)</svg>\(words)</li>\n"
  }
}
