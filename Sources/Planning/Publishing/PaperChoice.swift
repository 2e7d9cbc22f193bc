import Bilingual
import Diagnostics
import EventWorkspace
import PlanExports
import PromotionModel
import Wording

/// Why nothing is printed; as a diagnostic it names what was asked.
struct PrintRefusal: Error {
  let diagnostic: Diagnostic

  init(_ code: String, at path: String = "phiencho print", _ remark: Remark) {
    diagnostic = Diagnostic(
      at: SourceLocation(path: path),
      code: code,
      message: remark.message,
      fix: remark.fix
    )
  }
}

/// Which papers were asked for.
struct PaperChoice {
  var kinds: [PaperKind]
  var fair: Event.ID?
  var person: StaffMember.ID?
  var formats: Set<PaperFormat>

  /// Finds the kind, the fair and the person that a request names.
  init(_ request: PrintRequest, _ year: PromotionYear) throws {
    let wording = Wording(request.language)
    kinds = PaperKind.all
    let named = request.formats.compactMap(PaperFormat.init)
    formats = Set(named.isEmpty ? PaperFormat.allCases : named)
    if let slug = request.paper, slug != "all" {
      let known = PaperKind.all.map(\.slug)
      guard let kind = PaperKind.all.first(where: { $0.slug == slug }) else {
        let remark = wording.unknownPaper(slug, nearest: nearest(to: slug, among: known), known)
        throw PrintRefusal("unknown-paper", at: slug, remark)
      }
      kinds = [kind]
    }
    if let text = request.fair {
      let found =
        year.events.first { $0.id.text == text }
        ?? year.events.first { folded($0.name.vietnamese) == folded(text) }
      guard let found else {
        let known = year.events.filter { $0.booths > 0 }.map(\.id.text)
        let remark = wording.unknownFair(text, nearest: nearest(to: text, among: known))
        throw PrintRefusal("unknown-fair", at: "--event", remark)
      }
      fair = found.id
    }
    if let text = request.person {
      let found =
        year.staff.first { $0.id.text == text }
        ?? year.staff.first { folded($0.name) == folded(text) }
      guard let found else {
        let known = year.staff.map(\.id.text)
        let nearest = nearest(to: text, among: known)
        let remark = wording.unknownSubscriber(text, nearest: nearest, known: known)
        throw PrintRefusal("unknown-person", at: "--staff", remark)
      }
      person = found.id
    }
  }
}
